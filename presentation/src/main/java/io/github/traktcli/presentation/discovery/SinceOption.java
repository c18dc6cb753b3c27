package io.github.traktcli.presentation.discovery;

import io.github.traktcli.domain.calendar.DayExpression;
import io.github.traktcli.presentation.output.Console;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when on changes are told. */
final class SinceOption {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Since this day or moment, in UTC: 2026-11-01, yesterday, -3d (default -1d).")
  private @Nullable String since;

  /** Returns the moment, which is the midnight of UTC that a day begins with. */
  Instant instant(Console console) {
    String text = since == null ? "-1d" : since;
    return moment(text)
        .orElseGet(
            () ->
                DayExpression.parse(text)
                    .on(console.clock().instant().atZone(ZoneOffset.UTC).toLocalDate())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
  }

  private static Optional<Instant> moment(String text) {
    if (text.indexOf('T') < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
