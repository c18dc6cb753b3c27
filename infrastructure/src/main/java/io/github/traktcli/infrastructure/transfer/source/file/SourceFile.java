package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** A foreign file, or a member of an archive, that can be read again and again. */
public final class SourceFile {

  /** How the bytes are come by. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  private final String name;
  private final boolean named;
  private final Bytes bytes;

  /**
   * Makes a file.
   *
   * @param name as it is told to a person: the file's name, or the member's path
   * @param named whether the user named this very file, and not what holds it
   */
  SourceFile(String name, boolean named, Bytes bytes) {
    this.name = name;
    this.named = named;
    this.bytes = bytes;
  }

  /** Returns its name: of a member its path within the archive or the folder. */
  public String name() {
    return name;
  }

  /** Returns its name without folders, in lower case. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns its name without folders and without what follows the first dot. */
  public String stem() {
    String base = name.substring(name.lastIndexOf('/') + 1);
    int dot = base.indexOf('.');
    return dot <= 0 ? base : base.substring(0, dot);
  }

  /** Returns whether the user named this very file. */
  public boolean named() {
    return named;
  }

  /**
   * Opens its unpacked bytes.
   *
   * @throws io.github.traktcli.application.failure.TraktException when it cannot be read
   */
  InputStream open() {
    try {
      return bytes.open();
    } catch (IOException e) {
      throw SourceTrouble.unreadable(name, e);
    }
  }

  /** Returns whether it is an archive, by its first bytes. */
  boolean isZip() {
    try (InputStream stream = open()) {
      return ZipArchive.isZip(stream.readNBytes(4));
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /** Opens its text in an encoding, behind a byte order mark. */
  Reader text(Encoding encoding) {
    InputStream stream = open();
    try {
      stream.skipNBytes(encoding.mark());
    } catch (IOException e) {
      throw SourceTrouble.unreadable(name, e);
    }
    return encoding.guessed()
        ? new MixedText(stream)
        : new InputStreamReader(stream, encoding.charset());
  }

  /** Says of trouble in the midst of reading what it is. */
  RuntimeException trouble(IOException cause) {
    return switch (cause) {
      case java.util.zip.ZipException e -> SourceTrouble.damaged(name, e);
      case java.io.EOFException e -> SourceTrouble.damaged(name, e);
      default -> SourceTrouble.unreadable(name, cause);
    };
  }

  /** Says of trouble that a library has wrapped what it is. */
  RuntimeException trouble(UncheckedIOException cause) {
    return trouble(Objects.requireNonNull(cause.getCause()));
  }
}
