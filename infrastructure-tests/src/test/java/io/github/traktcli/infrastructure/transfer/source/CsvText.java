package io.github.traktcli.infrastructure.transfer.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.traktcli.domain.transfer.ImportOrigin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table as somebody reads it who knows no format.
 *
 * @param lines where its rows begin
 * @param header the index of the row that names the columns
 */
record CsvText(char separator, List<List<String>> rows, List<Integer> lines, int header) {

  static CsvText of(String text) {
    char separator = separator(text);
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int header = -1;
    boolean list = false;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        List<String> row = record.getFields();
        list |=
            row.getFirst().startsWith("Letterboxd list")
                || (row.contains("Tags") && row.contains("URL"));
        if (header < 0 && row.size() > 1 && (!list || row.contains("Position"))) {
          header = rows.size();
        }
        rows.add(row);
        lines.add((int) record.getStartingLineNumber());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvText(separator, rows, lines, header);
  }

  private static char separator(String text) {
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
  }

  boolean isTable() {
    return header >= 0;
  }

  boolean isOfList() {
    return header > 0;
  }

  List<String> names() {
    return rows.get(header);
  }

  static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** Returns where the rows below the names of the columns stand. */
  List<ImportOrigin> origins(String file) {
    List<ImportOrigin> origins = new ArrayList<>();
    for (int i = header + 1; isTable() && i < rows.size(); i++) {
      if (!isBlank(rows.get(i))) {
        origins.add(ImportOrigin.row(file, origins.size() + 1, lines.get(i)));
      }
    }
    return origins;
  }

  /** Returns the same with other names of columns and other rows. */
  CsvText with(UnaryOperator<List<String>> names, UnaryOperator<List<String>> row) {
    List<List<String>> changed = new ArrayList<>(rows);
    for (int i = header; i < rows.size(); i++) {
      if (rows.get(i).size() > 1) {
        changed.set(i, i == header ? names.apply(rows.get(i)) : row.apply(rows.get(i)));
      }
    }
    return new CsvText(separator, changed, lines, header);
  }

  /** Returns the same with another row. */
  CsvText with(int index, UnaryOperator<List<String>> row) {
    List<List<String>> changed = new ArrayList<>(rows);
    if (index < rows.size()) {
      changed.set(index, row.apply(rows.get(index)));
    }
    return new CsvText(separator, changed, lines, header);
  }

  /** Returns no more than the names of the columns. */
  CsvText headerAlone() {
    return new CsvText(
        separator, rows.subList(0, header + 1), lines.subList(0, header + 1), header);
  }

  /** Returns the same with the rows from the last to the first. */
  CsvText backwards() {
    List<List<String>> changed = new ArrayList<>(rows.subList(0, header + 1));
    changed.addAll(rows.subList(header + 1, rows.size()).reversed());
    return new CsvText(separator, changed, lines, header);
  }

  static List<String> without(List<String> row, int column) {
    List<String> left = new ArrayList<>(row);
    if (column < left.size()) {
      left.remove(column);
    }
    return left;
  }

  static List<String> with(List<String> row, int column, String value) {
    List<String> changed = new ArrayList<>(row);
    if (column < changed.size()) {
      changed.set(column, value);
    }
    return changed;
  }

  static List<String> and(List<String> row, String value) {
    List<String> more = new ArrayList<>(row);
    more.add(value);
    return more;
  }

  byte[] bytes() {
    return bytes(separator, false);
  }

  byte[] bytes(char other, boolean quoted) {
    StringWriter text = new StringWriter();
    CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().fieldSeparator(other);
    try (CsvWriter writer =
        (quoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
