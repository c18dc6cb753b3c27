package io.github.traktcli.presentation.output;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name the heading on a terminal and in CSV, in lower case
 * @param flexible whether it may be shortened when the window is narrow
 */
public record Column<T>(String name, Align align, boolean flexible, Function<T, Cell> cell) {

  /** To which side a column is pushed. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /** Returns a column of words that may be shortened. */
  public static <T> Column<T> text(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.LEFT, true, cell);
  }

  /** Returns a column of words that are always shown whole. */
  public static <T> Column<T> fixed(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.LEFT, false, cell);
  }

  /** Returns a column of numbers. */
  public static <T> Column<T> number(String name, Function<T, Cell> cell) {
    return new Column<>(name, Align.RIGHT, false, cell);
  }
}
