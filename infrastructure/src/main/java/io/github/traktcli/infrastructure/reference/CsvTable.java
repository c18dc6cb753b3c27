package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Comma- or tab-separated values whose first line names the columns; semicolons are what
 * spreadsheets write where a comma stands in numbers.
 */
final class CsvTable {

  private static final Set<String> TEXT_IDS = Set.of("slug", "imdb");
  private static final Set<String> NUMBER_IDS = Set.of("trakt", "tmdb", "tvdb");

  private CsvTable() {}

  /**
   * Returns the rows as objects like those of Trakt, with ids below {@code ids} and without what is
   * empty; no table where the first line names no column that could name an item.
   *
   * @throws InvalidInput when it cannot be read
   */
  static Optional<List<Map<String, Object>>> read(String text) {
    String first = text.lines().findFirst().orElse("");
    char separator = separator(first);
    List<String> columns =
        List.of(
                first
                    .replace("\"", "")
                    .toLowerCase(Locale.ROOT)
                    .split(String.valueOf(separator), -1))
            .stream()
            .map(String::strip)
            .toList();
    if (columns.stream().noneMatch(name -> name.equals("reference") || isId(name))) {
      return Optional.empty();
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    try (MappingIterator<List<String>> lines =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(text)) {
      lines.next();
      while (lines.hasNext()) {
        rows.add(row(columns, lines.next()));
      }
    } catch (JacksonException e) {
      throw new InvalidInput("Standard input looks like CSV and cannot be read as CSV.");
    }
    return Optional.of(rows);
  }

  private static char separator(String first) {
    if (first.indexOf('\t') >= 0) {
      return '\t';
    }
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }

  private static Map<String, Object> row(List<String> columns, List<String> cells) {
    Map<String, Object> row = new HashMap<>();
    Map<String, Object> ids = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String name = columns.get(i);
      String cell = cells.get(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (isId(name)) {
        ids.put(name, NUMBER_IDS.contains(name) ? number(name, cell) : cell);
      } else {
        row.put(name, cell);
      }
    }
    if (!ids.isEmpty()) {
      row.put("ids", ids);
    }
    return row;
  }

  private static Long number(String name, String cell) {
    try {
      return Long.valueOf(cell);
    } catch (NumberFormatException e) {
      throw new InvalidInput("\"%s\" is no id of %s.".formatted(cell, name));
    }
  }

  private static boolean isId(String name) {
    return TEXT_IDS.contains(name) || NUMBER_IDS.contains(name);
  }
}
