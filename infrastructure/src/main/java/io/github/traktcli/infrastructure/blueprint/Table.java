package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.List;

/** Rows of Markdown tables. */
final class Table {

  private Table() {}

  /** Returns the cells of a row without the spaces around them. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = row.indexOf('|') + 1;
    while (start > 0 && start < row.length()) {
      int end = row.indexOf('|', start);
      if (end < 0) {
        String rest = row.substring(start).strip();
        if (!rest.isEmpty()) {
          cells.add(rest);
        }
        return cells;
      }
      cells.add(row.substring(start, end).strip());
      start = end + 1;
    }
    return cells;
  }

  /** Tells whether a row is the line below the titles. */
  static boolean isRule(List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(":?-+:?"));
  }

  /** Returns every code span of a cell. */
  static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    int open = cell.indexOf('`');
    while (open >= 0) {
      int close = cell.indexOf('`', open + 1);
      if (close < 0) {
        return codes;
      }
      codes.add(cell.substring(open + 1, close));
      open = cell.indexOf('`', close + 1);
    }
    return codes;
  }

  /** Returns the first code span of a cell, or the cell itself where it has none. */
  static String bare(String cell) {
    List<String> codes = codes(cell);
    return codes.isEmpty() ? cell : codes.getFirst();
  }
}
