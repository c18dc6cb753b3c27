package io.github.traktcli.presentation.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How items look as rows.
 *
 * @param columns what is shown, the most telling first
 * @param reference what {@code -q} prints; empty where an item cannot be named
 * @param nothing the sentence for a person when there is no item
 */
public record RowView<T>(
    List<Column<T>> columns, Function<T, String> reference, Supplier<String> nothing) {

  /** Makes a view whose sentence takes no time to say. */
  public RowView(List<Column<T>> columns, Function<T, String> reference, String nothing) {
    this(columns, reference, () -> nothing);
  }

  /** Copies the columns. */
  public RowView {
    columns = List.copyOf(columns);
  }
}
