package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import java.util.stream.Collectors;

/** One line an item, its cells exact and divided by tabs. */
record TabSeparatedRows<T>(Console console, RowView<T> view) implements RowRenderer<T> {

  @Override
  public void item(Sourced<T> item) {
    console
        .out()
        .println(
            view.columns().stream()
                .map(column -> SafeText.of(column.cell().apply(item.value()).exact()))
                .collect(Collectors.joining("\t")));
  }
}
