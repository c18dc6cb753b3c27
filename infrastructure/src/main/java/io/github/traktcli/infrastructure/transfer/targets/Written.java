package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values are written where a form has no way of its own. */
final class Written {

  /** As Trakt writes a moment. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Written() {}

  /** Returns a value, or nothing for {@code null}. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static String moment(@Nullable Instant at) {
    return at == null ? "" : MOMENT.format(at);
  }

  /** Returns when something was watched, as Trakt takes it back. */
  static String played(@Nullable Instant at) {
    return dated(at).map(Written::moment).orElse("unknown");
  }

  static String day(@Nullable Instant at, ZoneId zone) {
    return dated(at).map(moment -> LocalDate.ofInstant(moment, zone).toString()).orElse("");
  }

  /** Returns a moment that somebody knows. */
  static Optional<Instant> dated(@Nullable Instant at) {
    return Optional.ofNullable(at).filter(moment -> !Moment.isUnknown(moment));
  }

  static boolean isDated(LibraryEntry play) {
    return dated(play.at()).isPresent();
  }
}
