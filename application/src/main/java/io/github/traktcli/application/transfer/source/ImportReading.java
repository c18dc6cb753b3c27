package io.github.traktcli.application.transfer.source;

import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.function.Consumer;

/** Foreign files whose writer is known, ready to be read. */
public interface ImportReading {

  /** Returns the word of the format, such as {@code letterboxd}. */
  String format();

  /** Returns the word of the layout within the format, such as {@code export-zip}. */
  String layout();

  /** Returns what is read, in a few words for a person: the format, and of which files. */
  default String title() {
    return format() + " (" + layout() + ")";
  }

  /** Returns how the format was recognised, as half a sentence for a person. */
  String why();

  /**
   * Reads everything, row by row, in the order of the files. Not all of it is held in memory at
   * once. May be called more than once.
   *
   * @throws io.github.traktcli.application.failure.TraktException with a failure that names the
   *     place when the files cannot be read to their end; what was handed over before must then not
   *     be acted upon
   */
  void read(Consumer<? super ImportRecord> records);
}
