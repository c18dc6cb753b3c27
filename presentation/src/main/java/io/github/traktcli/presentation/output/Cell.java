package io.github.traktcli.presentation.output;

import org.jspecify.annotations.Nullable;

/**
 * What a column shows of an item: to people, and to scripts.
 *
 * @param shown on a terminal; may be shortened to the window
 * @param exact in a pipe and in CSV; never shortened, times in UTC
 */
public record Cell(String shown, String exact) {

  /** A cell in which nothing stands. */
  public static final Cell EMPTY = new Cell("", "");

  /** Returns a cell that says the same to both; {@code null} is an empty cell. */
  public static Cell of(@Nullable Object value) {
    if (value == null) {
      return EMPTY;
    }
    String text = value.toString();
    return new Cell(text, text);
  }

  /** Returns the same for scripts alone: people see it elsewhere. */
  public Cell toScripts() {
    return new Cell("", exact);
  }

  /** Returns a count: 12,345 to people, 12345 to scripts. */
  public static Cell count(@Nullable Long number) {
    return number == null ? EMPTY : new Cell(Numbers.grouped(number), number.toString());
  }

  /** Returns a count: 12,345 to people, 12345 to scripts. */
  public static Cell count(@Nullable Integer number) {
    return number == null ? EMPTY : count(number.longValue());
  }
}
