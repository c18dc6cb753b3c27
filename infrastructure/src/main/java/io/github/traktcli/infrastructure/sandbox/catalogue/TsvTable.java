package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated data files beside these classes; the first line names the columns. */
public final class TsvTable {

  private TsvTable() {}

  /** One line of a file, by the position of its columns. */
  public record Row(List<String> columns) {

    /** The text of a column, empty where the line is shorter. */
    public String text(int column) {
      return column < columns.size() ? columns.get(column) : "";
    }

    public long number(int column) {
      String text = text(column);
      return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    public int count(int column) {
      return Math.toIntExact(number(column));
    }

    public double decimal(int column) {
      return Double.parseDouble(text(column));
    }

    public boolean flag(int column) {
      return text(column).equals("true");
    }

    /** The parts of a column, empty where it is. */
    public List<String> parts(int column, char separator) {
      return text(column).isEmpty() ? List.of() : split(text(column), separator);
    }
  }

  public static List<Row> read(String name) {
    try (InputStream in = TsvTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(new Row(split(line, '\t')));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
