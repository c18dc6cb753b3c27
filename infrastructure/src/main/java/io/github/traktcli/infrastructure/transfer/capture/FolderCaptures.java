package io.github.traktcli.infrastructure.transfer.capture;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.capture.Capture;
import io.github.traktcli.application.transfer.capture.CaptureFiles;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Captures in folders, named for their moment in UTC so that names sort as they were taken. */
public final class FolderCaptures implements CaptureFiles {

  /** Of captures that are taken in one second, each later one is named for the next. */
  private static final int MOST_AT_ONCE = 60;

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'trakt-'uuuu-MM-dd'T'HH-mm-ss'Z.zip'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public boolean isThere(String folder) {
    return Files.exists(path(folder));
  }

  @Override
  public List<Capture> list(String folder) {
    Path place = path(folder);
    if (!Files.isDirectory(place)) {
      if (Files.exists(place)) {
        throw unusable(folder, "it is no folder", null);
      }
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(FolderCaptures::capture)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Capture::at).reversed())
          .toList();
    } catch (IOException e) {
      throw unusable(folder, String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<Capture> capture(Path file) {
    try {
      Instant at = NAME.parse(String.valueOf(file.getFileName()), Instant::from);
      return Files.isRegularFile(file)
          ? Optional.of(new Capture(file.toString(), at, Files.size(file)))
          : Optional.empty();
    } catch (DateTimeException | IOException e) {
      return Optional.empty(); // Another file of the user's, or one that just went.
    }
  }

  @Override
  public Destination at(String folder, Instant moment) {
    return new Destination.InFolder(
        folder,
        IntStream.range(0, MOST_AT_ONCE)
            .mapToObj(second -> NAME.format(moment.plusSeconds(second)))
            .toList());
  }

  @Override
  public AccountCopy open(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return list(name).stream()
          .findFirst()
          .map(newest -> open(newest.file()))
          .orElseThrow(() -> unusable(name, "there is no capture in it", null));
    }
    try {
      return new ZippedCopy(path);
    } catch (NoSuchFileException e) {
      throw unusable(name, "there is no such file", e);
    } catch (ZipException e) {
      throw unusable(name, "it is damaged, or no export of Trakt", e);
    } catch (IOException e) {
      throw unusable(name, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void remove(Capture capture) {
    try {
      Files.deleteIfExists(Path.of(capture.file()));
    } catch (IOException e) {
      throw unusable(capture.file(), "it cannot be removed", e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw unusable(name, "no file can have that name", e);
    }
  }

  private static TraktException unusable(String file, String why, @Nullable Exception cause) {
    return new TraktException(new TraktFailure.LocalState(file, why), cause);
  }
}
