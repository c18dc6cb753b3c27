package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.BufferedReader;
import java.io.IOException;

/** The lines of a plain text, one in memory at a time. */
public final class TextLines {

  private static final int LONGEST = 1 << 20;

  private TextLines() {}

  /** Takes a line. */
  @FunctionalInterface
  public interface LineTest {
    /** Takes a line with its number from 1; returns whether to go on. */
    boolean test(int number, String line);
  }

  /** Reads lines, whatever ends them, until one is refused. */
  public static void read(Probe file, LineTest wanted) {
    try (BufferedReader reader = new BufferedReader(file.file().text(file.encoding()))) {
      StringBuilder line = new StringBuilder();
      int number = 1;
      boolean afterReturn = false;
      for (int read = reader.read(); read >= 0; read = reader.read()) {
        if (read == '\n' && afterReturn) {
          afterReturn = false;
        } else if (read == '\n' || read == '\r') {
          afterReturn = read == '\r';
          if (!wanted.test(number++, line.toString())) {
            return;
          }
          line.setLength(0);
        } else {
          afterReturn = false;
          line.append((char) read);
          if (line.length() > LONGEST) {
            throw SourceTrouble.of(
                file.name() + ", line " + number,
                "row_too_large",
                "a line is longer than any export has",
                "Export it again.");
          }
        }
      }
      if (!line.isEmpty()) {
        wanted.test(number, line.toString());
      }
    } catch (IOException e) {
      throw file.file().trouble(e);
    }
  }
}
