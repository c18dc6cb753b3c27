package io.github.traktcli.application.transfer.source;

import java.util.List;

/** Opens the files of other services, whatever their wrapping. */
public interface ImportSources {

  /**
   * Looks into the sources and finds out who wrote them. Nothing is written, nothing outside of the
   * sources is read.
   *
   * @param sources the names of files, folders and archives, or {@code -} for standard input
   * @throws io.github.traktcli.application.failure.TraktException with a failure that names the
   *     file (and the member and line where known) when it cannot be read, is hostile, or is of no
   *     known format
   */
  ImportReading open(List<String> sources, ReadOptions options);
}
