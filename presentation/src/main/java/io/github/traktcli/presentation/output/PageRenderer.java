package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** Prints one thing in one format. */
interface PageRenderer<T> {

  /** Prints it. */
  void print(Sourced<T> item);

  /** Returns the renderer for what the user asked for. */
  static <T> PageRenderer<T> of(Console console, OutputRequest request, PageView<T> view) {
    if (request.quiet()) {
      return item -> console.out().println(SafeText.of(view.reference().apply(item.value())));
    }
    return switch (request.formatFor(console)) {
      case TABLE -> new TerminalPage<>(console, view);
      case TSV -> new TabSeparatedPage<>(console, view);
      case JSON -> item -> console.out().println(Documents.text(item.source(), console, ""));
      case JSONL, CSV, YAML -> throw new IllegalStateException("not yet");
    };
  }
}
