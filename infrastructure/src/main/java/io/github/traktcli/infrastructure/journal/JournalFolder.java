package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the journal by their numbers.
 *
 * @param mostFiles the oldest go when there are more
 * @param mostBytes the oldest go when all take more; the newest may take more by itself
 */
record JournalFolder(Path folder, int mostFiles, long mostBytes) {

  private static final int LONGEST = 256 << 20;

  private static final Pattern FILE = Pattern.compile("(\\d{1,18})\\.json");

  static JournalFolder of(Path folder) {
    return new JournalFolder(folder, 100, 32L << 20);
  }

  /** Returns the numbers that are taken, upwards. */
  List<Long> numbers() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FILE.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .map(matcher -> Long.valueOf(matcher.group(1)))
          .sorted()
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw new TraktException(
          new TraktFailure.LocalState(folder.toString(), "it cannot be listed"), e);
    }
  }

  /** Returns the number of the next file; whoever asks must hold the lock of the numbering. */
  long next() {
    return numbers().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
  }

  Path file(long number) {
    return folder.resolve(number + ".json");
  }

  Optional<String> read(long number) {
    return PrivateFiles.read(file(number), LONGEST);
  }

  void write(long number, String text) {
    PrivateFiles.write(file(number), text);
  }

  /**
   * Removes the oldest files beyond the bounds.
   *
   * @param first the oldest one that must not go: of a work of several writes, all stay
   */
  void prune(long first) {
    long bytes = 0;
    int kept = 0;
    for (long number : numbers().reversed()) {
      bytes += size(number);
      kept++;
      PrivateFiles.deleteDrafts(file(number));
      if (number < first && (kept > mostFiles || bytes > mostBytes)) {
        PrivateFiles.delete(file(number));
      }
    }
  }

  private long size(long number) {
    try {
      return Files.size(file(number));
    } catch (IOException e) {
      return 0;
    }
  }
}
