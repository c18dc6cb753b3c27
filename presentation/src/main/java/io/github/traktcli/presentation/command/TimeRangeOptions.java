package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.presentation.output.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when on and until when, in the user's own days. */
public final class TimeRangeOptions {

  @Option(
      names = "--start-at",
      paramLabel = "DAY",
      description = "From this day or time on: 2026-11-01, 2026-11, yesterday, -1w, 2h ago.")
  private @Nullable String startAt;

  @Option(
      names = "--end-at",
      paramLabel = "DAY",
      description = "Up to this day, with all of it, or up to this time.")
  private @Nullable String endAt;

  /**
   * Returns the time that was meant; all of time where nothing was said.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when an end is no time, or comes first
   */
  public TimeRange range(Console console) {
    return startAt == null && endAt == null
        ? TimeRange.ALWAYS
        : TimeRange.parse(
            Optional.ofNullable(startAt),
            Optional.ofNullable(endAt),
            console.clock().instant(),
            console.zone());
  }
}
