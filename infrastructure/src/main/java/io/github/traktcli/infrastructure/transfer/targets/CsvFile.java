package io.github.traktcli.infrastructure.transfer.targets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A file of comma-separated values by RFC 4180, byte for byte as its readers are used to it. Which
 * cells are quoted differs from reader to reader, even from column to column, and no library can be
 * told that; what this program prints for people is another thing.
 */
final class CsvFile implements AutoCloseable {

  /** How a reader is used to it. */
  enum Dialect {
    /** Lines end in a line feed, and quotes stand where they are needed. */
    PLAIN("\n", false),
    /** Lines end as RFC 4180 says, and every cell is quoted. */
    QUOTED("\r\n", true);

    private final String lineEnd;
    private final boolean quotesAll;

    Dialect(String lineEnd, boolean quotesAll) {
      this.lineEnd = lineEnd;
      this.quotesAll = quotesAll;
    }
  }

  private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final OutputStream out;
  private final Dialect dialect;
  private final boolean safe;
  private long size;

  CsvFile(OutputStream out, Dialect dialect, boolean bom, boolean safe) throws IOException {
    this.out = out;
    this.dialect = dialect;
    this.safe = safe;
    if (bom) {
      out.write(BYTE_ORDER_MARK);
      size = BYTE_ORDER_MARK.length;
    }
  }

  void row(List<String> cells) throws IOException {
    row(cells, Set.of());
  }

  /**
   * Writes a row.
   *
   * @param quoted the columns, from 0, that are quoted wherever they hold something
   */
  void row(List<String> cells, Set<Integer> quoted) throws IOException {
    byte[] line = bytes(cells, quoted);
    out.write(line);
    size += line.length;
  }

  /** Tells whether the file stays below a size, in bytes, with one more row. */
  boolean hasRoomFor(List<String> cells, long below) {
    return size + bytes(cells, Set.of()).length < below;
  }

  private byte[] bytes(List<String> cells, Set<Integer> quoted) {
    StringJoiner line = new StringJoiner(",", "", dialect.lineEnd);
    for (int i = 0; i < cells.size(); i++) {
      line.add(cell(cells.get(i), quoted.contains(i)));
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String cell(String value, boolean quoted) {
    String text = safe && isFormula(value) ? "'" + value : value;
    boolean quotes =
        dialect.quotesAll
            || (quoted && !text.isEmpty())
            || text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value);
  }

  private static boolean isNumber(String value) {
    try {
      var _ = new BigDecimal(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
