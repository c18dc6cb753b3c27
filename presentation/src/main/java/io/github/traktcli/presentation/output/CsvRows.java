package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** One record an item, its cells exact, below a heading. */
final class CsvRows<T> implements RowRenderer<T> {

  private final Console console;
  private final RowView<T> view;
  private final boolean safe;

  CsvRows(Console console, RowView<T> view, boolean safe) {
    this.console = console;
    this.view = view;
    this.safe = safe;
  }

  @Override
  public void begin() {
    console.out().print(Csv.line(view.columns().stream().map(Column::name).toList(), safe));
  }

  @Override
  public void item(Sourced<T> item) {
    console
        .out()
        .print(
            Csv.line(
                view.columns().stream()
                    .map(column -> column.cell().apply(item.value()).exact())
                    .toList(),
                safe));
  }
}
