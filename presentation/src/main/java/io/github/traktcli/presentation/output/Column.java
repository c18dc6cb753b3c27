package io.github.traktcli.presentation.output;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name the heading on a terminal and in CSV, in lower case
 * @param fit what happens to it when the window is narrow
 * @param isNeeded whether it goes last of those that can go: what the command is about
 */
public record Column<T>(
    String name, Align align, Fit fit, boolean isNeeded, Function<T, Cell> cell) {

  /** To which side a column is pushed. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /** What happens to a column in a narrow window. */
  public enum Fit {
    /** Its cells are cut. */
    CUT,
    /** It is shown whole or not at all. */
    WHOLE,
    /** It is always there and never cut: a long cell stands below its row. */
    KEPT
  }

  /** Returns a column of words that may be shortened. */
  public static <T> Column<T> text(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.LEFT, Fit.CUT, false, cell);
  }

  /** Returns a column of words that are always shown whole. */
  public static <T> Column<T> fixed(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.LEFT, Fit.WHOLE, false, cell);
  }

  /** Returns a column of references or addresses, which are of no use when they are cut. */
  public static <T> Column<T> kept(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.LEFT, Fit.KEPT, false, cell);
  }

  /** Returns a column of numbers. */
  public static <T> Column<T> number(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.RIGHT, Fit.WHOLE, false, cell);
  }

  /** Returns this column as the one that the command is about. */
  public Column<T> needed() {
    return new Column<>(name, align, fit, true, cell);
  }
}
