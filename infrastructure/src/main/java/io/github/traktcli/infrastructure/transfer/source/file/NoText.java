package io.github.traktcli.infrastructure.transfer.source.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Files that are often given where an export is meant and that are no text, told by their bytes.
 */
public enum NoText {
  TAR(257, "ustar", "a tar archive", NoText.UNPACK),
  BZIP2(0, "BZh", "packed by bzip2", NoText.UNPACK),
  XZ(0, "\u00FD7zXZ", "packed by xz", NoText.UNPACK),
  ZSTD(0, "(\u00B5/\u00FD", "packed by Zstandard", NoText.UNPACK),
  SEVEN_ZIP(0, "7z\u00BC\u00AF'\u001C", "a 7-Zip archive", NoText.UNPACK),
  RAR(0, "Rar!", "a RAR archive", NoText.UNPACK),
  OLD_OFFICE(
      0, "\u00D0\u00CF\u0011\u00E0", "a document of an office program", "Save it as CSV first."),
  SQLITE(0, "SQLite format 3", "a database", "Let the program that it is of export what is in it."),
  PDF(0, "%PDF", "a PDF document", "Download the export itself.");

  private static final String UNPACK = "Unpack it, and name the folder.";

  private final int at;
  private final String begin;
  private final String what;
  private final String next;

  NoText(int at, String begin, String what, String next) {
    this.at = at;
    this.begin = begin;
    this.what = what;
    this.next = next;
  }

  /** How many bytes of a file tell it. */
  static final int HEAD = 264;

  /** Returns what a file is that begins like that, where it is known. */
  static Optional<NoText> of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(each -> start.startsWith(each.begin, each.at))
        .findFirst();
  }

  /** Returns what it is, with its article. */
  public String what() {
    return what;
  }

  /** Returns what to do instead, as a sentence. */
  public String next() {
    return next;
  }
}
