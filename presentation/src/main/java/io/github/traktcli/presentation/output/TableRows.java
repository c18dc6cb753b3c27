package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Aligned columns for a person. The first rows decide how wide the columns are, so that a listing
 * of any length can be printed while it is read.
 */
final class TableRows<T> implements RowRenderer<T> {

  private static final int ROWS_MEASURED = 250;
  private static final int ROWS_TELLING = 20;
  private static final int NARROWEST = 10;
  private static final String GAP = "  ";

  private final Console console;
  private final RowView<T> view;
  private final List<List<String>> waiting = new ArrayList<>();
  private @Nullable List<Integer> widths;

  TableRows(Console console, RowView<T> view) {
    this.console = console;
    this.view = view;
  }

  @Override
  public void item(Sourced<T> item) {
    List<String> row =
        view.columns().stream()
            .map(column -> SafeText.of(column.cell().apply(item.value()).shown()))
            .toList();
    if (widths != null) {
      print(row, widths);
      return;
    }
    waiting.add(row);
    if (waiting.size() == ROWS_MEASURED) {
      printWaiting();
    }
  }

  /** What came so far is shown and decides the widths for what comes, unless it is too little. */
  @Override
  public void pause() {
    if (waiting.size() >= ROWS_TELLING) {
      printWaiting();
    }
  }

  @Override
  public void end() {
    if (!waiting.isEmpty()) {
      printWaiting();
    }
  }

  private void printWaiting() {
    List<Integer> measured = measured();
    widths = measured;
    Style style = console.style();
    console.out().println(style.faint(line(headings(), measured)));
    waiting.forEach(row -> print(row, measured));
    waiting.clear();
  }

  private List<String> headings() {
    return view.columns().stream().map(column -> column.name().toUpperCase(Locale.ROOT)).toList();
  }

  private void print(List<String> row, List<Integer> columns) {
    console.out().println(line(row, columns));
  }

  /** Columns in which nothing stands take no room; the widest flexible ones give way first. */
  private List<Integer> measured() {
    List<Integer> natural = new ArrayList<>();
    for (int i = 0; i < view.columns().size(); i++) {
      int widest = 0;
      for (List<String> row : waiting) {
        widest = Math.max(widest, DisplayWidth.of(row.get(i)));
      }
      natural.add(
          widest == 0 ? 0 : Math.max(widest, DisplayWidth.of(view.columns().get(i).name())));
    }
    if (console.outIsTerminal()) {
      fit(natural, console.columns());
    }
    return natural;
  }

  /** In a window too narrow for all columns, those that tell least go; one always stays. */
  private void fit(List<Integer> natural, int window) {
    List<Integer> columns = new ArrayList<>(natural);
    while (!shrink(columns, window)) {
      int last = lastShown(natural, natural.size());
      if (lastShown(natural, last) < 0) {
        natural.set(last, window);
        return;
      }
      natural.set(last, 0);
      columns = new ArrayList<>(natural);
    }
    for (int i = 0; i < natural.size(); i++) {
      natural.set(i, columns.get(i));
    }
  }

  /** Lets the widest flexible column give way until all fit; returns whether they do. */
  private boolean shrink(List<Integer> columns, int window) {
    while (total(columns) > window) {
      int widest = -1;
      for (int i = 0; i < columns.size(); i++) {
        boolean canGive = view.columns().get(i).flexible() && columns.get(i) > NARROWEST;
        if (canGive && (widest < 0 || columns.get(i) > columns.get(widest))) {
          widest = i;
        }
      }
      if (widest < 0) {
        return false;
      }
      columns.set(widest, columns.get(widest) - 1);
    }
    return true;
  }

  private static int lastShown(List<Integer> columns, int before) {
    int i = before - 1;
    while (i >= 0 && columns.get(i) == 0) {
      i--;
    }
    return i;
  }

  private static int total(List<Integer> columns) {
    int shown = (int) columns.stream().filter(width -> width > 0).count();
    return columns.stream().mapToInt(Integer::intValue).sum()
        + GAP.length() * Math.max(0, shown - 1);
  }

  private String line(List<String> cells, List<Integer> columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i) == 0) {
        continue;
      }
      if (!line.isEmpty()) {
        line.append(GAP);
      }
      String cell = DisplayWidth.cut(cells.get(i), columns.get(i));
      line.append(
          switch (view.columns().get(i).align()) {
            case LEFT -> DisplayWidth.padded(cell, columns.get(i));
            case RIGHT -> " ".repeat(columns.get(i) - DisplayWidth.of(cell)) + cell;
          });
    }
    return line.toString().stripTrailing();
  }
}
