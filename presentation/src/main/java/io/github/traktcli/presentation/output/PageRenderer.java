package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** Prints one thing in one format. */
interface PageRenderer<T> {

  /** Prints it. */
  void print(Sourced<T> item);
}
