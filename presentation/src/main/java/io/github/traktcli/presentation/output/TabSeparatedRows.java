package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** One line an item, its cells exact and divided by tabs. */
record TabSeparatedRows<T>(Console console, RowView<T> view) implements RowRenderer<T> {

  @Override
  public void item(Sourced<T> item) {
    StringBuilder line = new StringBuilder();
    for (Column<T> column : view.columns()) {
      if (!line.isEmpty() || column != view.columns().getFirst()) {
        line.append('\t');
      }
      line.append(SafeText.of(column.cell().apply(item.value()).exact()));
    }
    console.out().println(line.toString());
  }
}
