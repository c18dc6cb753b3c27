package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.cache.Cache;
import java.util.Locale;

/** Says in words how much is kept. */
final class ByteWords {

  private static final long KB = 1 << 10;
  private static final long MB = 1 << 20;

  private ByteWords() {}

  static String of(Cache.Part part) {
    String name =
        part.files() == 1 ? part.name().substring(0, part.name().length() - 1) : part.name();
    return part.files() + " " + name + " (" + of(part.bytes()) + ")";
  }

  static String of(long bytes) {
    if (bytes < KB) {
      return bytes + " bytes";
    }
    return bytes < MB
        ? (bytes / KB) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
  }
}
