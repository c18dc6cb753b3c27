package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** Prints items one after the other in one format. */
interface RowRenderer<T> {

  /** Starts, before anything is known of the items. */
  default void begin() {}

  /** Prints or keeps an item. */
  void item(Sourced<T> item);

  /** Called when no further item is there before Trakt is asked again. */
  default void pause() {}

  /** Prints what is kept and what closes the format. */
  default void end() {}
}
