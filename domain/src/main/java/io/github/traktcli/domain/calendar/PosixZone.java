package io.github.traktcli.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as POSIX writes it in {@code TZ}, such as {@code UTC+2} (two hours <em>west</em>) or
 * {@code CET-1CEST,M3.5.0,M10.5.0/3}. Section 8.3 of POSIX.1-2024, Base Definitions.
 */
final class PosixZone {

  private static final String NAME = "(?:[A-Za-z]{3,16}|<[A-Za-z0-9+-]{3,16}>)";
  private static final String TIME = "[+-]?\\d{1,3}(?::\\d\\d){0,2}";
  private static final Pattern RULE =
      Pattern.compile(
          "%1$s(?<std>%2$s)(?<summer>%1$s(?<dst>%2$s)?(?:,(?<begin>[^,]+),(?<end>[^,]+))?)?"
              .formatted(NAME, TIME));
  private static final Pattern OFFSET =
      Pattern.compile("([+-]?)(\\d{1,3})(?::(\\d\\d))?(?::(\\d\\d))?");
  private static final Pattern DAY =
      Pattern.compile("(?:M(\\d{1,2})\\.([1-5])\\.([0-6])|(J?)(\\d{1,3}))(?:/(.+))?");

  /** What the C library takes where the rule names no days: those of the United States. */
  private static final String USUAL_BEGIN = "M3.2.0";

  private static final String USUAL_END = "M11.1.0";

  private static final int FIRST_YEAR = 1900;
  private static final int USUAL_TIME = 2 * 3600;
  private static final int SECONDS_OF_A_DAY = 24 * 3600;

  /** Far enough ahead for every region to have settled on the rules it has today. */
  private static final int SETTLED_YEAR = 2045;

  private PosixZone() {}

  /** Returns the zone; empty where the text is no such rule. */
  static Optional<ZoneId> parse(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.matches()) {
      return Optional.empty();
    }
    try {
      ZoneOffset standard = offset(rule.group("std"));
      if (rule.group("summer") == null) {
        return Optional.of(standard);
      }
      String dst = rule.group("dst");
      ZoneOffset summer =
          dst == null ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600) : offset(dst);
      String begin = Optional.ofNullable(rule.group("begin")).orElse(USUAL_BEGIN);
      String end = Optional.ofNullable(rule.group("end")).orElse(USUAL_END);
      return region(standard, summer, begin, end)
          .or(() -> rules(standard, summer, begin, end).map(rules -> RuleZone.of(text, rules)))
          .or(() -> Optional.of(standard));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A region whose clocks change likewise has a name that other programs know. */
  private static Optional<ZoneId> region(
      ZoneOffset standard, ZoneOffset summer, String begin, String end) {
    List<ZoneOffsetTransition> wanted =
        Stream.of(SETTLED_YEAR, SETTLED_YEAR + 1)
            .flatMap(
                year ->
                    Stream.of(
                        transition(year, begin, standard, summer),
                        transition(year, end, summer, standard)))
            .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
            .toList();
    return ZoneId.getAvailableZoneIds().stream()
        .sorted(Comparator.comparing((String id) -> !id.contains("/")).thenComparing(id -> id))
        .map(ZoneId::of)
        .filter(zone -> changes(zone, wanted))
        .findFirst();
  }

  /** Returns the rules by themselves; empty where Java cannot say them. */
  private static Optional<ZoneRules> rules(
      ZoneOffset standard, ZoneOffset summer, String begin, String end) {
    return change(begin, standard, standard, summer)
        .flatMap(
            toSummer ->
                change(end, standard, summer, standard)
                    .map(back -> rules(standard, List.of(toSummer, back))));
  }

  /** Rules are only heeded behind a change that is told by itself. */
  private static ZoneRules rules(ZoneOffset standard, List<ZoneOffsetTransitionRule> yearly) {
    List<ZoneOffsetTransition> first =
        yearly.stream()
            .map(rule -> rule.createTransition(FIRST_YEAR))
            .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
            .toList();
    return ZoneRules.of(standard, first.getFirst().getOffsetBefore(), List.of(), first, yearly);
  }

  private static Optional<ZoneOffsetTransitionRule> change(
      String rule, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
    Matcher day = DAY.matcher(rule);
    if (!day.matches() || day.group(1) == null) {
      return Optional.empty();
    }
    int time = day.group(6) == null ? USUAL_TIME : seconds(day.group(6));
    if (time < 0 || time >= SECONDS_OF_A_DAY) {
      return Optional.empty();
    }
    int week = Integer.parseInt(day.group(2));
    return Optional.of(
        ZoneOffsetTransitionRule.of(
            Month.of(Integer.parseInt(day.group(1))),
            week == 5 ? -1 : 1 + (week - 1) * 7,
            DayOfWeek.SUNDAY.plus(Integer.parseInt(day.group(3))),
            LocalTime.ofSecondOfDay(time),
            false,
            TimeDefinition.WALL,
            standard,
            before,
            after));
  }

  private static boolean changes(ZoneId zone, List<ZoneOffsetTransition> wanted) {
    Instant after = wanted.getFirst().getInstant().minusSeconds(1);
    for (ZoneOffsetTransition transition : wanted) {
      ZoneOffsetTransition next = zone.getRules().nextTransition(after);
      if (next == null
          || !next.getInstant().equals(transition.getInstant())
          || !next.getOffsetAfter().equals(transition.getOffsetAfter())
          || !next.getOffsetBefore().equals(transition.getOffsetBefore())) {
        return false;
      }
      after = next.getInstant();
    }
    return true;
  }

  private static ZoneOffsetTransition transition(
      int year, String rule, ZoneOffset before, ZoneOffset after) {
    Matcher day = DAY.matcher(rule);
    if (!day.matches()) {
      throw new DateTimeException(rule);
    }
    int seconds = day.group(6) == null ? USUAL_TIME : seconds(day.group(6));
    return ZoneOffsetTransition.of(
        date(year, day).atStartOfDay().plusSeconds(seconds), before, after);
  }

  private static LocalDate date(int year, Matcher day) {
    if (day.group(1) != null) {
      DayOfWeek weekday = DayOfWeek.SUNDAY.plus(Integer.parseInt(day.group(3)));
      LocalDate month = LocalDate.of(year, Integer.parseInt(day.group(1)), 1);
      int week = Integer.parseInt(day.group(2));
      return month.with(
          week == 5
              ? TemporalAdjusters.lastInMonth(weekday)
              : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
    int number = Integer.parseInt(day.group(5));
    if (day.group(4).isEmpty()) {
      return LocalDate.of(year, 1, 1).plusDays(number); // counts 29 February, from 0
    }
    LocalDate plain = LocalDate.ofYearDay(2001, number); // a year without it, from 1
    return LocalDate.of(year, plain.getMonth(), plain.getDayOfMonth());
  }

  /** POSIX counts westwards, and ISO eastwards. */
  private static ZoneOffset offset(String text) {
    return ZoneOffset.ofTotalSeconds(-seconds(text));
  }

  private static int seconds(String text) {
    Matcher time = OFFSET.matcher(text);
    if (!time.matches()) {
      throw new DateTimeException(text);
    }
    int seconds = number(time.group(2)) * 3600 + number(time.group(3)) * 60 + number(time.group(4));
    return time.group(1).equals("-") ? -seconds : seconds;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
