package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.Column.Fit;
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
  private static final int NARROWEST_TITLE = 14;
  private static final int READABLE_TITLE = 24;
  private static final int NARROWEST_KEPT = 20;
  private static final String GAP = "  ";

  private final Console console;
  private final RowView<T> view;
  private final int title;
  private final List<Row> waiting = new ArrayList<>();
  private @Nullable List<Integer> widths;

  /** Cells, and the reference of what they are about. */
  private record Row(List<String> cells, String reference) {}

  TableRows(Console console, RowView<T> view) {
    this.console = console;
    this.view = view;
    this.title = title(view);
  }

  @Override
  public void item(Sourced<T> item) {
    Row row =
        new Row(
            view.columns().stream()
                .map(column -> SafeText.of(column.cell().apply(item.value()).shown()))
                .toList(),
            console.showsLinks() ? view.reference().apply(item.value()) : "");
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
    console.out().println(style.faint(line(new Row(headings(), ""), measured)));
    waiting.forEach(row -> print(row, measured));
    waiting.clear();
  }

  private List<String> headings() {
    return view.columns().stream().map(column -> column.name().toUpperCase(Locale.ROOT)).toList();
  }

  private void print(Row row, List<Integer> columns) {
    console.out().println(line(row, columns));
    for (int i = 0; i < row.cells().size(); i++) {
      if (isBelow(i, row.cells().get(i), columns)) {
        console.out().println(GAP + linked(i, row.cells().get(i), row));
      }
    }
  }

  /** What a row is about, and its reference, lead to the page. */
  private String linked(int column, String shown, Row row) {
    boolean leads = column == title || row.cells().get(column).equals(row.reference());
    return leads ? console.linked(shown, row.reference()) : shown;
  }

  private boolean isBelow(int column, String cell, List<Integer> columns) {
    return isKept(column) && DisplayWidth.of(cell) > columns.get(column);
  }

  /** Columns in which nothing stands take no room; the widest flexible ones give way first. */
  private List<Integer> measured() {
    List<Integer> natural = new ArrayList<>();
    for (int i = 0; i < view.columns().size(); i++) {
      int widest = 0;
      for (Row row : waiting) {
        widest = Math.max(widest, DisplayWidth.of(row.cells().get(i)));
      }
      natural.add(
          widest == 0 ? 0 : Math.max(widest, DisplayWidth.of(view.columns().get(i).name())));
    }
    return console.outIsTerminal() ? fitted(natural, console.columns()) : natural;
  }

  /**
   * Returns widths at which all fit. What may be cut gives way first, but little of the title; then
   * references and addresses that are long stand below their rows, then all of these; then more of
   * the title goes, and the columns that tell least.
   */
  private List<Integer> fitted(List<Integer> natural, int window) {
    List<Integer> columns = new ArrayList<>(natural);
    if (shrink(columns, window, READABLE_TITLE) || lower(columns, window)) {
      return columns;
    }
    List<Integer> left = withKeptBelow(natural);
    while (true) {
      columns = new ArrayList<>(left);
      if (shrink(columns, window, NARROWEST_TITLE)) {
        return columns;
      }
      int last = lastToDrop(left);
      if (last < 0) {
        shrink(columns, window, NARROWEST);
        columns.set(title, Math.min(columns.get(title), window));
        return columns;
      }
      left.set(last, 0);
    }
  }

  /** Lets the widest column that may be cut give way until all fit; returns whether they do. */
  private boolean shrink(List<Integer> columns, int window, int narrowestTitle) {
    while (total(columns) > window) {
      int widest = -1;
      for (int i = 0; i < columns.size(); i++) {
        boolean canGive =
            view.columns().get(i).fit() == Fit.CUT
                && columns.get(i) > (i == title ? narrowestTitle : NARROWEST);
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

  /** Makes the widest kept column so narrow that only its long cells stand below. */
  private boolean lower(List<Integer> columns, int window) {
    int widest = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (isKept(i) && (widest < 0 || columns.get(i) > columns.get(widest))) {
        widest = i;
      }
    }
    int room = widest < 0 ? 0 : columns.get(widest) - (total(columns) - window);
    if (room < NARROWEST_KEPT) {
      return false;
    }
    columns.set(widest, room);
    return true;
  }

  private List<Integer> withKeptBelow(List<Integer> natural) {
    List<Integer> columns = new ArrayList<>(natural);
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, isKept(i) && i != title ? 0 : columns.get(i));
    }
    return columns;
  }

  private int lastToDrop(List<Integer> columns) {
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      boolean canGo = columns.get(i) > 0 && i != title;
      if (canGo && (last < 0 || isNeeded(last) || !isNeeded(i))) {
        last = i;
      }
    }
    return last;
  }

  /** Returns which column says what a row is about: the first of words. */
  static <T> int title(RowView<T> view) {
    for (int i = 0; i < view.columns().size(); i++) {
      if (view.columns().get(i).fit() == Fit.CUT) {
        return i;
      }
    }
    return 0;
  }

  private boolean isNeeded(int column) {
    return view.columns().get(column).isNeeded();
  }

  private boolean isKept(int column) {
    return view.columns().get(column).fit() == Fit.KEPT;
  }

  private static int total(List<Integer> columns) {
    int shown = (int) columns.stream().filter(width -> width > 0).count();
    return columns.stream().mapToInt(Integer::intValue).sum()
        + GAP.length() * Math.max(0, shown - 1);
  }

  private String line(Row row, List<Integer> columns) {
    List<String> cells = row.cells();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i) == 0) {
        continue;
      }
      if (!line.isEmpty()) {
        line.append(GAP);
      }
      String cell =
          isBelow(i, cells.get(i), columns) ? "" : ShortLabel.of(cells.get(i), columns.get(i));
      line.append(
          switch (view.columns().get(i).align()) {
            case LEFT -> linked(i, cell, row) + blanks(cell, columns.get(i));
            case RIGHT -> blanks(cell, columns.get(i)) + cell;
          });
    }
    return line.toString().stripTrailing();
  }

  private static String blanks(String cell, int columns) {
    return " ".repeat(Math.max(0, columns - DisplayWidth.of(cell)));
  }
}
