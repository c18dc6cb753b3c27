package io.github.traktcli.domain.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Where in a foreign file something stands.
 *
 * @param file the file's name, or the member's path within its archive
 * @param record the number of the row, from 1 for the first after the header
 * @param line the physical line where the row begins, from 1 for the header
 * @param path the place in a document: a JSON path such as {@code $.shows[2]}, or an XPath
 */
public record ImportOrigin(
    String file, @Nullable Integer record, @Nullable Integer line, @Nullable String path) {

  /** Returns the place of a row. */
  public static ImportOrigin row(String file, int record, int line) {
    return new ImportOrigin(file, record, line, null);
  }

  /** Returns the place of a value in a document. */
  public static ImportOrigin path(String file, String path) {
    return new ImportOrigin(file, null, null, path);
  }

  /** Returns the place for a person, such as {@code diary.csv:12}. */
  public String label() {
    if (line != null) {
      return file + ":" + line;
    }
    return path == null ? file : file + " " + path;
  }
}
