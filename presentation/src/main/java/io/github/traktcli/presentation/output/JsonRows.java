package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** The documents of Trakt as one array: indented on a terminal, one item a line in a pipe. */
final class JsonRows<T> implements RowRenderer<T> {

  private final Console console;
  private boolean first = true;

  JsonRows(Console console) {
    this.console = console;
  }

  @Override
  public void item(Sourced<T> item) {
    console.out().print(first ? "[\n" : ",\n");
    console.out().print(Documents.text(item.source(), console, "  "));
    first = false;
  }

  @Override
  public void end() {
    console.out().println(first ? "[]" : "\n]");
  }
}
