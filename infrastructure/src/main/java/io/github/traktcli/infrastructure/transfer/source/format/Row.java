package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a table, whose cells are found by the names of their columns. */
final class Row {

  /** The last are those that a spreadsheet writes in place of {@code true}. */
  private static final Set<String> YES =
      Set.of(
          "true",
          "yes",
          "1",
          "y",
          "t",
          "x",
          "wahr",
          "vrai",
          "verdadero",
          "vero",
          "verdadeiro",
          "waar",
          "sand",
          "sant",
          "sann",
          "tosi",
          "prawda",
          "pravda",
          "igaz",
          "doğru",
          "истина");

  /** A text as a spreadsheet writes it that it shall not take for a number: {@code ="007"}. */
  private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

  private final Map<String, Integer> columns;
  private final List<String> cells;
  private final ImportOrigin origin;
  private final int number;

  Row(Map<String, Integer> columns, List<String> cells, ImportOrigin origin, int number) {
    this.columns = columns;
    this.cells = cells;
    this.origin = origin;
    this.number = number;
  }

  /** Returns where it stands. */
  ImportOrigin at() {
    return origin;
  }

  /** Returns its number, from 1 for the first after the names of the columns. */
  int number() {
    return number;
  }

  /** Returns the first cell of these columns that is not blank, without space around, or "". */
  String text(String... names) {
    return raw(names).strip();
  }

  /** Returns the same with the space around it, for texts of people. */
  String raw(String... names) {
    for (String name : names) {
      Integer column = columns.get(Table.key(name));
      if (column != null && column < cells.size() && !cells.get(column).isBlank()) {
        return plain(cells.get(column));
      }
    }
    return "";
  }

  private static String plain(String cell) {
    if (cell.indexOf('=') < 0) {
      return cell;
    }
    Matcher formula = FORMULA.matcher(cell.strip());
    return formula.matches() ? formula.group(1) : cell;
  }

  /** Returns whether a cell says yes, in the language of a spreadsheet as well. */
  boolean yes(String... names) {
    return YES.contains(text(names).toLowerCase(java.util.Locale.ROOT));
  }

  /** Returns an id that is a number, or nothing. */
  @Nullable String id(String... names) {
    return Ids.number(text(names));
  }

  /** Returns a number of a season or an episode, or nothing. */
  @Nullable Integer count(String... names) {
    return Ids.count(text(names));
  }

  /** Returns a year, or nothing. */
  @Nullable Integer year(String... names) {
    return Ids.year(text(names));
  }

  /** Returns whether nothing stands in it. */
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
