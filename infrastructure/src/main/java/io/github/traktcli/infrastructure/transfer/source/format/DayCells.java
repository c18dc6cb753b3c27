package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.infrastructure.transfer.source.value.DateColumn;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days in some columns of a table: in ISO's spelling, or in the one that all of them share. */
final class DayCells {

  /** ISO's spelling, words such as {@code unknown}, and seconds since 1970. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}.*|(?i:unknown|released|null|<nil>)|\\d{10}(?:\\d{3})?(?:\\.\\d+)?"
              + "|\\d{8}T\\d{6}.*");

  /** A day in any spelling, and a clock of 12 or 24 hours behind it. */
  private static final Pattern WITH_CLOCK =
      Pattern.compile(
          "(.*?\\d\\.?),?[ T]\\s*(\\d{1,2})[:.](\\d{2})(:\\d{2})?\\s*(?i:([ap])\\.?m\\.?)?");

  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private final Moments moments;
  private final Supplier<DateColumn.Days> finding;
  private DateColumn.@Nullable Days found;

  private DayCells(Moments moments, Supplier<DateColumn.Days> finding) {
    this.moments = moments;
    this.finding = finding;
  }

  /** Returns the days in these columns, whose order is found where one is not in ISO's spelling. */
  static DayCells of(Table table, String file, Desk desk, String... columns) {
    return of(table, file, desk, desk.moments(), columns);
  }

  /** Returns the same of a file whose clocks are not the user's. */
  static DayCells of(Table table, String file, Desk desk, Moments moments, String... columns) {
    return new DayCells(moments, () -> find(table, file, desk, columns));
  }

  private static DateColumn.Days find(Table table, String file, Desk desk, String... columns) {
    DateColumn column =
        new DateColumn(desk.moments().now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
    table.scan(
        row -> {
          for (String name : columns) {
            column.add(row.text(name));
          }
        });
    return column.decided(file, desk.options().dateFormat());
  }

  /** Returns the day or moment of a cell, or nothing where it is blank. */
  @Nullable ImportMoment read(String text) {
    String stripped = text.strip();
    Matcher clock = WITH_CLOCK.matcher(stripped);
    boolean halfDay = clock.matches() && clock.group(5) != null;
    if (stripped.isEmpty() || (PLAIN.matcher(stripped).matches() && !halfDay)) {
      return moments.read(stripped);
    }
    Optional<OffsetDateTime> mail = OldDate.moment(stripped);
    if (mail.isPresent()) {
      return moments.of(mail.get());
    }
    if (!clock.matches()) {
      return moments.ofDay(day(stripped));
    }
    int hour = hour(Integer.parseInt(clock.group(2)), clock.group(5), stripped);
    String seconds = Objects.requireNonNullElse(clock.group(4), "");
    return moments.read(
        "%s %02d:%s%s".formatted(day(clock.group(1)), hour, clock.group(3), seconds));
  }

  private LocalDate day(String text) {
    Matcher together = RUN_TOGETHER.matcher(text);
    return OldDate.day(text)
        .orElseGet(
            () -> days().read(together.matches() ? together.replaceFirst("$1-$2-$3") : text));
  }

  private static int hour(int said, @Nullable String half, String text) {
    if (half == null) {
      return said;
    }
    if (said < 1 || said > 12) {
      throw Refusal.invalid("bad_date", text);
    }
    return said % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  /** Returns the day of a cell that must have one. */
  ImportMoment need(String text) {
    ImportMoment moment = text.isBlank() ? null : read(text);
    return moment == null ? moments.ofDay(days().read("")) : moment;
  }

  private DateColumn.Days days() {
    DateColumn.Days days = found;
    if (days == null) {
      days = finding.get();
      found = days;
    }
    return days;
  }
}
