package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import java.util.StringJoiner;

/**
 * One line an item, its cells exact and divided by tabs. Where colour is wanted in pipes, what an
 * item is about stands out; its reference stays bare, for it is what other commands read.
 */
record TabSeparatedRows<T>(Console console, RowView<T> view, Style style)
    implements RowRenderer<T> {

  @Override
  public void item(Sourced<T> item) {
    int title = TableRows.title(view);
    StringJoiner line = new StringJoiner("\t");
    for (int i = 0; i < view.columns().size(); i++) {
      String cell = SafeText.of(view.columns().get(i).cell().apply(item.value()).exact());
      line.add(i == title ? style.strong(cell) : cell);
    }
    console.out().println(line.toString());
  }
}
