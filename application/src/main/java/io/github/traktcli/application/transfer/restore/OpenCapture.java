package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.capture.Capture;
import io.github.traktcli.application.transfer.capture.CaptureFiles;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ImportSources;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Opens a copy of an account: a capture, or an export in a form that loses nothing. */
public final class OpenCapture {

  private static final Set<String> WHOLE = Set.of("trakt", "json");
  private static final String STANDARD_INPUT = "-";

  private final CaptureFiles files;
  private final ImportSources sources;
  private final Supplier<String> standardInput;

  /**
   * Makes the use case.
   *
   * @param standardInput names a file that holds all of standard input
   */
  public OpenCapture(CaptureFiles files, ImportSources sources, Supplier<String> standardInput) {
    this.files = files;
    this.sources = sources;
    this.standardInput = standardInput;
  }

  /**
   * A copy that was opened.
   *
   * @param name of its file
   * @param reading what it asks for
   * @param copy the answers of Trakt, where it consists of those
   */
  public record Opened(String name, ImportReading reading, Optional<AccountCopy> copy) {}

  /**
   * Opens a copy.
   *
   * @param name of its file, or of a folder of captures, of which the newest is meant
   * @throws TraktException with {@link TraktFailure.LocalState} when it cannot be read
   * @throws InvalidInput when it is of a form that does not hold all that it could
   */
  public Opened open(String name, ZoneId zone) {
    String file = name.equals(STANDARD_INPUT) ? name : newest(name);
    ImportReading reading =
        CopyReading.of(
            file,
            () ->
                sources.open(
                    List.of(file), ReadOptions.in(zone).choosing(ReadOptions.EACH_ROW_COUNTS)));
    if (!WHOLE.contains(reading.format())) {
      throw new InvalidInput(
          "%s is no copy of your account, but of the form %s; bring it in by: trakt import %s"
              .formatted(file, reading.format(), file));
    }
    return new Opened(file, reading, copy(file));
  }

  private String newest(String name) {
    try {
      return files.list(name).stream().findFirst().map(Capture::file).orElse(name);
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.LocalState) {
        return name; // It is no folder.
      }
      throw e;
    }
  }

  /** What is a zip but no capture is for those to judge who read the files of others. */
  private Optional<AccountCopy> copy(String file) {
    boolean piped = file.equals(STANDARD_INPUT);
    if (!piped && !file.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return Optional.empty();
    }
    try {
      return Optional.of(files.open(piped ? standardInput.get() : file));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.LocalState) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
