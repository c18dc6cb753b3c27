package io.github.traktcli.infrastructure.transfer.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in English words, such as {@code Fri Jun 13 00:00:00 2014} or {@code 13 Jun 2014}. */
final class OldDate {

  private static final Pattern UNIX =
      Pattern.compile("[A-Za-z]{3},? ([A-Za-z]{3}) +(\\d{1,2}) [\\d:]+ (?:[A-Z]{3,4} )?(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
  private static final Pattern BROWSER =
      Pattern.compile(
          "[A-Za-z]{3} ([A-Za-z]{3}) (\\d{1,2}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2})"
              + " GMT([+-]\\d{4})?.*");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3}, )?(\\d{1,2}) ([A-Za-z]{3}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2})"
              + " (?:GMT|UTC|Z|([+-]\\d{4}))");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private OldDate() {}

  /** Returns the moment of a text as in mails and of browsers, which say their zone. */
  static Optional<OffsetDateTime> moment(String text) {
    Matcher browser = BROWSER.matcher(text);
    Matcher mail = MAIL.matcher(text);
    if (browser.matches()) {
      return moment(
          day(browser.group(3), browser.group(1), browser.group(2)),
          browser.group(4),
          browser.group(5));
    }
    return mail.matches()
        ? moment(day(mail.group(3), mail.group(2), mail.group(1)), mail.group(4), mail.group(5))
        : Optional.empty();
  }

  private static Optional<OffsetDateTime> moment(
      Optional<LocalDate> day, String clock, @Nullable String offset) {
    try {
      ZoneOffset zone = offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset);
      return day.map(date -> date.atTime(LocalTime.parse(clock)).atOffset(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> day(String text) {
    String stripped = text.strip();
    String bare = WEEKDAY.matcher(stripped).replaceFirst("");
    Matcher unix = UNIX.matcher(stripped);
    if (unix.matches()) {
      return day(unix.group(3), unix.group(1), unix.group(2));
    }
    Matcher month = MONTH_FIRST.matcher(bare);
    if (month.matches()) {
      return day(month.group(3), month.group(1), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(bare);
    return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
