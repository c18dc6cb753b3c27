package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** The documents of Trakt, one a line. */
record JsonLines<T>(Console console) implements RowRenderer<T> {

  @Override
  public void item(Sourced<T> item) {
    console.out().println(Documents.line(item.source()));
  }
}
