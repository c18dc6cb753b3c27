package io.github.traktcli.infrastructure.transfer.source.file;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.UnreadableImport;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a foreign file as a whole, in words for its owner. */
public final class SourceTrouble {

  private static final String AGAIN =
      "Download the export again, or unpack it and name the folder.";

  private SourceTrouble() {}

  /** A file that is not what it says, at no fault of its reader. */
  public static TraktException of(String file, String code, String detail, String next) {
    return new TraktException(new UnreadableImport(file, code, detail, next));
  }

  static TraktException missing(String file) {
    return of(file, "no_such_file", "there is no such file or folder", "Check the name.");
  }

  static TraktException unreadable(String file, IOException cause) {
    return switch (cause) {
      case NoSuchFileException e -> missing(file);
      case AccessDeniedException e ->
          of(file, "no_access", "it may not be read", "Make it readable.");
      case ZipException e -> damaged(file, e);
      case EOFException e -> damaged(file, e);
      default -> failure(file, "unreadable", "it cannot be read", "Try again.", cause);
    };
  }

  static TraktException damaged(String file, @Nullable Throwable cause) {
    return failure(
        file, "archive_damaged", "it is damaged or was cut off on its way", AGAIN, cause);
  }

  static TraktException encrypted(String file) {
    return of(
        file,
        "archive_encrypted",
        "it is locked with a password",
        "Unpack it with its password first, and name the folder.");
  }

  static TraktException tooLarge(String file, String detail) {
    return of(
        file,
        "archive_too_large",
        detail,
        "No export is like that. If you trust it, unpack it yourself and name the folder.");
  }

  static TraktException dtd(String file) {
    return of(
        file,
        "xml_dtd_forbidden",
        "it declares a document type, which no export does and which can be misused",
        "Export it again.");
  }

  /** JSON or XML that cannot be parsed from some line on. */
  static TraktException malformed(String file, String what, long line, Throwable cause) {
    return failure(
        line > 0 ? file + ", line " + line : file,
        "invalid_" + what.toLowerCase(java.util.Locale.ROOT),
        "it is not valid " + what,
        AGAIN,
        cause);
  }

  /** A page of a browser instead of an export. */
  public static TraktException html(String file) {
    return of(
        file,
        "html_instead_of_export",
        "it is an HTML page, perhaps one to sign in, and no export",
        "Sign in with a browser, download the export again, and look into it.");
  }

  private static TraktException failure(
      String file, String code, String detail, String next, @Nullable Throwable cause) {
    return new TraktException(new UnreadableImport(file, code, detail, next), cause);
  }
}
