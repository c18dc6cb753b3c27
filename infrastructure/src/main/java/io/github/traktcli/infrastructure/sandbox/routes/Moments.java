package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads the moments that clients send, in each of the ways that their languages write them. */
final class Moments {

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private Moments() {}

  /**
   * Reads a day, or a moment with or without seconds; what names no zone is UTC.
   *
   * @throws Refusal 400 for anything else
   */
  static Instant read(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      TemporalAccessor read =
          MOMENT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
      return read instanceof OffsetDateTime moment
          ? moment.toInstant()
          : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Refusal(Reply.of(400), e);
    }
  }
}
