package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** Prints items one after the other in one format. */
interface RowRenderer<T> {

  /** Starts; nothing is printed before the first item or the end where that matters. */
  default void begin() {}

  /** Prints or keeps an item. */
  void item(Sourced<T> item);

  /** Prints what is kept and what closes the format. */
  default void end() {}

  /** Returns the renderer for what the user asked for. */
  static <T> RowRenderer<T> of(Console console, OutputRequest request, RowView<T> view) {
    if (request.quiet()) {
      return new ReferenceRows<>(console, view);
    }
    return switch (request.formatFor(console)) {
      case TABLE -> new TableRows<>(console, view);
      case TSV -> new TabSeparatedRows<>(console, view);
      case JSON -> new JsonRows<>(console);
      case JSONL, CSV, YAML -> throw new IllegalStateException("not yet");
    };
  }
}
