package io.github.traktcli.infrastructure.transfer.source.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file of comma-separated values, read one by one. */
public final class CsvLines {

  private static final Pattern RECORD = Pattern.compile("starting at line (\\d+)");

  private CsvLines() {}

  /**
   * One line.
   *
   * @param number its physical line, from 1, where it begins
   * @param cells what stands in it; of an empty line one empty cell
   */
  public record Line(int number, List<String> cells) {}

  /** Reads the lines of a file until one is refused. */
  public static void read(Probe file, char separator, Predicate<Line> wanted) {
    read(file.file(), file.encoding(), separator, wanted);
  }

  /**
   * Reads lines until one is refused.
   *
   * @param wanted returns whether to go on
   * @throws io.github.traktcli.application.failure.TraktException naming the line where a quote
   *     opens that is never closed
   */
  static void read(SourceFile file, Encoding encoding, char separator, Predicate<Line> wanted) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file.text(encoding))) {
      for (CsvRecord record : reader) {
        if (!wanted.test(new Line((int) record.getStartingLineNumber(), record.getFields()))) {
          return;
        }
      }
    } catch (CsvParseException e) {
      throw broken(file, e);
    } catch (UncheckedIOException e) {
      throw file.trouble(e);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static RuntimeException broken(SourceFile file, CsvParseException e) {
    if (e.getCause() instanceof IOException cause) {
      return file.trouble(cause);
    }
    String message = String.valueOf(e.getMessage());
    Matcher at = RECORD.matcher(message);
    String place = at.find() ? file.name() + ", line " + at.group(1) : file.name();
    boolean large = message.contains("buffer");
    return SourceTrouble.of(
        place,
        message.contains("closing quote")
            ? "bad_quote"
            : large ? "row_too_large" : "unclosed_quote",
        large
            ? "a row is larger than any export has"
            : "a quote opens there that is not closed as it should be",
        "Mend that line, or export it again.");
  }
}
