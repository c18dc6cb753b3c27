package io.github.traktcli.infrastructure.transfer.source.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file of comma-separated values, read one by one. */
public final class CsvLines {

  private static final Pattern RECORD = Pattern.compile("starting at line (\\d+)");

  /** Where more are broken it is no such file. */
  private static final int MOST_BROKEN = 100;

  private CsvLines() {}

  /**
   * One line.
   *
   * @param number its physical line, from 1, where it begins
   * @param cells what stands in it; of an empty line one empty cell
   * @param broken whether a quote in it is not closed as it should be, so that its cells are lost
   */
  public record Line(int number, List<String> cells, boolean broken) {}

  /** Reads the lines of a file until one is refused. */
  public static void read(Probe file, char separator, Predicate<Line> wanted) {
    read(file.file(), file.encoding(), separator, wanted);
  }

  /**
   * Reads lines until one is refused. After a line with a quote amiss it goes on with the next.
   *
   * @param wanted returns whether to go on
   * @throws io.github.traktcli.application.failure.TraktException naming the line where a quote
   *     opens that is never closed
   */
  static void read(SourceFile file, Encoding encoding, char separator, Predicate<Line> wanted) {
    int from = 1;
    for (int broken = 0; from > 0; broken++) {
      from = read(file, encoding, separator, from, broken < MOST_BROKEN, wanted);
    }
  }

  /** Returns the line to go on with; 0 at the end. */
  private static int read(
      SourceFile file,
      Encoding encoding,
      char separator,
      int from,
      boolean forgives,
      Predicate<Line> wanted) {
    int before = from - 1;
    try (Reader text = behind(before, file.text(encoding));
        CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        int number = before + (int) record.getStartingLineNumber();
        if (!wanted.test(new Line(number, record.getFields(), false))) {
          return 0;
        }
      }
      return 0;
    } catch (CsvParseException e) {
      Matcher at = RECORD.matcher(String.valueOf(e.getMessage()));
      int line = at.find() ? before + Integer.parseInt(at.group(1)) : 0;
      if (!forgives || line == 0 || !isQuoteAmiss(e)) {
        throw broken(file, line, e);
      }
      return wanted.test(new Line(line, List.of(), true)) ? line + 1 : 0;
    } catch (UncheckedIOException e) {
      throw file.trouble(e);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static Reader behind(int lines, Reader text) throws IOException {
    PushbackReader reader = new PushbackReader(new BufferedReader(text, 1 << 13));
    for (int passed = 0; passed < lines; ) {
      int read = reader.read();
      if (read < 0) {
        break;
      }
      if (read == '\r') {
        int next = reader.read();
        if (next >= 0 && next != '\n') {
          reader.unread(next);
        }
      }
      passed += read == '\n' || read == '\r' ? 1 : 0;
    }
    return reader;
  }

  private static boolean isQuoteAmiss(CsvParseException e) {
    return String.valueOf(e.getMessage()).contains("closing quote");
  }

  private static RuntimeException broken(SourceFile file, int line, CsvParseException e) {
    if (e.getCause() instanceof IOException cause) {
      return file.trouble(cause);
    }
    boolean large = String.valueOf(e.getMessage()).contains("buffer");
    return SourceTrouble.of(
        line > 0 ? file.name() + ", line " + line : file.name(),
        isQuoteAmiss(e) ? "bad_quote" : large ? "row_too_large" : "unclosed_quote",
        large
            ? "a row is larger than any export has"
            : "a quote opens there that is not closed as it should be",
        "Mend that line, or export it again.");
  }
}
