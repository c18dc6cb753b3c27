package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.CsvLines;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table whose first line, or a later one, names its columns. */
final class Table {

  private static final int MOST_HEADINGS = 5;

  private final Probe file;
  private final char separator;
  private final CsvLines.Line header;
  private final Map<String, Integer> columns;

  private Table(Probe file, char separator, CsvLines.Line header) {
    this.file = file;
    this.separator = separator;
    this.header = header;
    this.columns = columns(header.cells());
  }

  /**
   * Returns the table of a file whose first line that is not blank names the columns. A lone cell
   * above more of them is a heading, or says what stands between cells, as spreadsheets write it.
   */
  static Optional<Table> of(Probe file) {
    if (!(file.shape() instanceof Probe.Table(char separator, List<CsvLines.Line> lines))) {
      return Optional.empty();
    }
    List<CsvLines.Line> filled = lines.stream().filter(line -> filled(line) > 0).toList();
    return filled.stream()
        .skip(headings(filled))
        .findFirst()
        .map(line -> new Table(file, separator, line));
  }

  /** Below several headings the columns are known by the rows that have as many cells. */
  private static int headings(List<CsvLines.Line> filled) {
    int lone = 0;
    while (lone < filled.size() && filled(filled.get(lone)) == 1) {
      lone++;
    }
    if (lone == 0 || lone > MOST_HEADINGS || lone == filled.size()) {
      return 0;
    }
    boolean fits =
        lone == 1
            || (lone + 1 < filled.size()
                && filled.get(lone).cells().size() == filled.get(lone + 1).cells().size());
    return fits ? lone : 0;
  }

  private static long filled(CsvLines.Line line) {
    return line.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Returns the table of a file whose columns have no names, and are called by their numbers. */
  static Optional<Table> withoutNames(Probe file) {
    return of(file)
        .map(
            table ->
                new Table(
                    file,
                    table.separator,
                    new CsvLines.Line(
                        0,
                        IntStream.rangeClosed(1, table.header.cells().size())
                            .mapToObj(Integer::toString)
                            .toList(),
                        false)));
  }

  /** Returns the table of a file that begins below a line with all these columns. */
  static Optional<Table> below(Probe file, String... names) {
    return file.shape() instanceof Probe.Table(char separator, List<CsvLines.Line> lines)
        ? lines.stream()
            .map(line -> new Table(file, separator, line))
            .filter(table -> table.has(names))
            .findFirst()
        : Optional.empty();
  }

  /** Returns the name of a column without what differs from writer to writer. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(key(names.get(i)), i);
    }
    columns.remove("");
    return columns;
  }

  /** Returns whether all these columns are there. */
  boolean has(String... names) {
    for (String name : names) {
      if (!columns.containsKey(key(name))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether one of these columns is there. */
  boolean hasAny(String... names) {
    for (String name : names) {
      if (has(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns how many columns there are, but for those without a name behind the last that has one.
   */
  int width() {
    int width = header.cells().size();
    while (width > 0 && header.cells().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  /** Returns the names of the columns, as {@link #key} makes them. */
  Set<String> names() {
    return new TreeSet<>(columns.keySet());
  }

  /** Returns the names of the columns as the file writes them. */
  List<String> writtenNames() {
    return header.cells().stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** Returns whether a column is written like that, but for the space around it. */
  boolean isWritten(String name) {
    return header.cells().stream().anyMatch(cell -> cell.strip().equals(name));
  }

  /** Returns whether a column is written like that in any case, with nothing between its words. */
  boolean isWrittenAsOneWord(String name) {
    return header.cells().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(name));
  }

  /**
   * Reads the rows one by one. A row with another number of cells than there are columns is told
   * and passed over; blank lines are none.
   */
  void read(Desk desk, Consumer<Row> wanted) {
    read(
        row -> desk.attempt(row.at(), null, () -> wanted.accept(row)),
        (at, line) -> desk.put(refusal(line).at(at, null)));
  }

  private Refusal refusal(CsvLines.Line line) {
    return line.broken()
        ? new Refusal(
            Status.INVALID, "bad_quote", null, "a quote in it is not closed as it should be")
        : new Refusal(
            Status.INVALID,
            "wrong_field_count",
            null,
            line.cells().size() + " cells for " + width() + " columns");
  }

  /**
   * Reads the rows that can be read, to find out something about all of them. What is amiss in one
   * is told when it is read for good.
   */
  void scan(Consumer<Row> wanted) {
    read(
        row -> {
          try {
            wanted.accept(row);
          } catch (Refusal refused) {
            // It tells nothing to the others.
          }
        },
        (at, line) -> {});
  }

  private interface Ragged {
    void found(ImportOrigin at, CsvLines.Line line);
  }

  private void read(Consumer<Row> wanted, Ragged ragged) {
    int[] number = {0};
    int width = width();
    CsvLines.read(
        file,
        separator,
        line -> {
          if (line.number() <= header.number() || (!line.broken() && isBlank(line))) {
            return true;
          }
          number[0]++;
          ImportOrigin at = ImportOrigin.row(file.name(), number[0], line.number());
          List<String> cells = line.cells();
          if (line.broken()
              || cells.size() < width
              || cells.subList(width, cells.size()).stream().anyMatch(each -> !each.isBlank())) {
            ragged.found(at, line);
          } else {
            wanted.accept(new Row(columns, cells, at, number[0]));
          }
          return true;
        });
  }

  private static boolean isBlank(CsvLines.Line line) {
    return line.cells().isEmpty()
        || (line.cells().size() == 1 && line.cells().getFirst().isBlank());
  }
}
