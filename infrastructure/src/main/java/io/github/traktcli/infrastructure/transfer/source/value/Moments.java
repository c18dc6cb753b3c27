package io.github.traktcli.infrastructure.transfer.source.value;

import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments as files write them. What lies ahead of now, or before there were films, is refused.
 *
 * @param zone the zone of moments that are written without one
 * @param now what counts as now
 */
public record Moments(ZoneId zone, Instant now) {

  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ]+(\\d{1,2}:\\d{2})(:\\d{2})?([.,]\\d{1,9})?\\s*"
              + "(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s+(?:UTC|GMT))?"
              + "\\s*\\[?([a-z]+(?:/[a-z_+-]+)+|[cemw]et)?]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?(?:\\.\\d{1,9})?");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter STRICT_DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TO_SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final LocalDate FIRST_FILMS = LocalDate.of(1888, 1, 1);
  private static final Duration ANY_ZONE = Duration.ofHours(26);

  /** Returns the same for files whose moments without a zone are of this one. */
  public Moments in(ZoneId other) {
    return new Moments(other, now);
  }

  /**
   * Reads a moment or a day in the spelling of ISO 8601, with a space for its {@code T} and a zone
   * of any spelling.
   *
   * @return nothing where there is no text
   * @throws Refusal {@code bad_date} where no calendar has it, or it cannot be meant
   */
  public @Nullable ImportMoment read(String text) {
    return read(text, Precision.SECOND);
  }

  /** Reads a moment that is known as exactly as said, where it is no mere day. */
  public @Nullable ImportMoment read(String text, Precision precision) {
    String stripped = text.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    if (stripped.isEmpty() || lower.equals("null") || lower.equals("<nil>")) {
      return null;
    }
    if (lower.equals("unknown")) {
      return ImportMoment.UNKNOWN;
    }
    if (lower.equals("released")) {
      return new ImportMoment("released", Precision.RELEASED);
    }
    if (EPOCH.matcher(stripped).matches()) {
      return ofEpochSecond(Long.parseLong(stripped.substring(0, 10)));
    }
    if (DAY.matcher(stripped).matches()) {
      return ofDay(day(stripped));
    }
    String apart = RUN_TOGETHER.matcher(stripped).replaceFirst("$1-$2-$3T$4:$5:$6$7");
    return dateTime(apart, precision).orElseThrow(() -> Refusal.invalid("bad_date", stripped));
  }

  private Optional<ImportMoment> dateTime(String text, Precision precision) {
    Matcher matcher = DATE_TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LocalDate day = day(matcher.group(1));
    String clock = matcher.group(2).length() == 4 ? "0" + matcher.group(2) : matcher.group(2);
    String seconds = matcher.group(3) == null ? ":00" : matcher.group(3);
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(day + "T" + clock + seconds);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("bad_date", text);
    }
    String offset = matcher.group(5);
    ZoneId place = matcher.group(6) == null ? zone : zone(matcher.group(6), text);
    Precision known = matcher.group(3) == null ? Precision.MINUTE : precision;
    OffsetDateTime at =
        offset == null
            ? local.atZone(place).toOffsetDateTime()
            : local.atOffset(offset(offset, text));
    return Optional.of(
        at.toInstant().equals(Instant.EPOCH)
            ? ImportMoment.UNKNOWN // as programs write it that must write some time
            : new ImportMoment(written(plausible(at, text)), known));
  }

  private static ZoneId zone(String name, String whole) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(each -> each.equalsIgnoreCase(name))
        .findFirst()
        .map(ZoneId::of)
        .orElseThrow(() -> Refusal.invalid("bad_date", whole));
  }

  private static ZoneOffset offset(String text, String whole) {
    String upper = text.toUpperCase(Locale.ROOT);
    try {
      return upper.equals("UTC") || upper.equals("GMT") ? ZoneOffset.UTC : ZoneOffset.of(upper);
    } catch (DateTimeException e) {
      throw Refusal.invalid("bad_date", whole);
    }
  }

  /** Returns a day of the user's calendar. */
  public ImportMoment ofDay(LocalDate day) {
    plausible(day.atTime(12, 0).atOffset(ZoneOffset.UTC), day.toString());
    return new ImportMoment(day.toString(), Precision.DAY);
  }

  /** Returns the moment of seconds since 1970. */
  public ImportMoment ofEpochSecond(long seconds) {
    OffsetDateTime at;
    try {
      at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Refusal.invalid("bad_date", String.valueOf(seconds));
    }
    return of(at);
  }

  /** Returns a moment that was computed. */
  public ImportMoment of(OffsetDateTime at) {
    return new ImportMoment(written(plausible(at, at.toString())), Precision.SECOND);
  }

  /** Returns the same moment on the clock of UTC. */
  public static ImportMoment inUtc(ImportMoment moment) {
    String at = moment.at();
    return at == null
            || (moment.precision() != Precision.SECOND && moment.precision() != Precision.MINUTE)
        ? moment
        : new ImportMoment(
            written(OffsetDateTime.parse(at).withOffsetSameInstant(ZoneOffset.UTC)),
            moment.precision());
  }

  /**
   * Reads a day of which the month or the day may be 0, as anime sites write them.
   *
   * @return nothing where there is no year
   * @throws Refusal where no calendar has it
   */
  public @Nullable ImportMoment readPartial(String text) {
    Matcher matcher = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})").matcher(text.strip());
    if (!matcher.matches()) {
      return read(text);
    }
    String year = matcher.group(1);
    String month = matcher.group(2);
    if (year.equals("0000")) {
      return null;
    }
    if (month.equals("00")) {
      return new ImportMoment(year, Precision.YEAR);
    }
    if (matcher.group(3).equals("00")) {
      try {
        return new ImportMoment(YearMonth.parse(year + "-" + month).toString(), Precision.MONTH);
      } catch (DateTimeParseException e) {
        throw Refusal.invalid("bad_date", text);
      }
    }
    return ofDay(day(year + "-" + month + "-" + matcher.group(3)));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text, STRICT_DAY);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("bad_date", text);
    }
  }

  private OffsetDateTime plausible(OffsetDateTime at, String text) {
    if (at.toInstant().isAfter(now.plus(ANY_ZONE))) {
      throw Refusal.invalid("date_in_future", text);
    }
    if (at.toLocalDate().isBefore(FIRST_FILMS)) {
      throw Refusal.invalid("date_before_film", text);
    }
    return at;
  }

  private static String written(OffsetDateTime at) {
    return TO_SECONDS.format(at) + (at.getOffset().equals(ZoneOffset.UTC) ? "Z" : at.getOffset());
  }
}
