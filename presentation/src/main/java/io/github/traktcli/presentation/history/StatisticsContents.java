package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Play;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.domain.history.PlayStatistics.Streak;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView.Block.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What is told of statistics, however it is drawn.
 *
 * @param user whose plays they are; empty for whoever is signed in
 * @param year the only year that counts, where there is one
 */
record StatisticsContents(
    PlayStatistics numbers, Optional<String> user, OptionalInt year, Dates dates) {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  /** In what order the rows of a chart stand. */
  enum Order {
    /** One after the other in time. */
    TIME,
    /** The most first. */
    RANK,
    /** The best mark first. */
    MARK
  }

  /** Something that was counted, each with how much of it there is; never empty. */
  record Chart(String heading, Order order, List<Ranked> rows) {
    /** Returns the greatest number of plays. */
    long highest() {
      return rows.stream().mapToLong(row -> row.amount().plays()).max().orElse(0);
    }
  }

  String heading() {
    return user.map(name -> "What " + name + " watched").orElse("What you watched")
        + (year.isPresent() ? " in " + year.getAsInt() : "");
  }

  String clocks() {
    return "by the clocks of " + dates.zone().getId();
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("plays", Cell.count(numbers.total().plays())));
    facts.add(new Fact("films", Cell.count(numbers.movies())));
    facts.add(new Fact("episodes", Cell.count(numbers.episodes())));
    facts.add(
        new Fact(
            "minutes",
            "hours",
            new Cell(hours(numbers.total()), Long.toString(numbers.total().minutes()))));
    if (numbers.undated() > 0) {
      facts.add(new Fact("undated", "without a date", Cell.count(numbers.undated())));
    }
    numbers.first().ifPresent(play -> facts.add(new Fact("first", said(play))));
    numbers.last().ifPresent(play -> facts.add(new Fact("last", said(play))));
    numbers
        .longestStreak()
        .ifPresent(streak -> facts.add(new Fact("streak", "longest streak", said(streak))));
    return facts;
  }

  /** Returns what there is something of. */
  List<Chart> charts() {
    List<Chart> charts =
        List.of(
            new Chart("Years", Order.TIME, year.isPresent() ? List.of() : years()),
            new Chart("Months", Order.TIME, parts(numbers.months(), 1, MONTHS)),
            new Chart("Days of the week", Order.TIME, parts(numbers.weekdays(), 1, WEEKDAYS)),
            new Chart("Hours", Order.TIME, parts(numbers.hours(), 0, clock())),
            new Chart("Shows", Order.RANK, numbers.shows()),
            new Chart("Films", Order.RANK, numbers.films()),
            new Chart("Genres", Order.RANK, numbers.genres()),
            new Chart("Networks", Order.RANK, numbers.networks()),
            new Chart("Ratings", Order.MARK, marks()));
    return charts.stream().filter(chart -> !chart.rows().isEmpty()).toList();
  }

  /** Returns an amount as hours in whole numbers. */
  static String hours(Amount amount) {
    return Numbers.grouped(Math.round(amount.minutes() / 60.0));
  }

  private List<Ranked> years() {
    return numbers.years().entrySet().stream()
        .map(one -> new Ranked(one.getKey().toString(), one.getValue()))
        .toList();
  }

  private List<Ranked> marks() {
    if (numbers.ratings().isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(1, 10)
        .map(i -> 11 - i)
        .mapToObj(
            mark ->
                new Ranked(
                    Integer.toString(mark), new Amount(numbers.ratings().getOrDefault(mark, 0), 0)))
        .toList();
  }

  private static List<String> clock() {
    return IntStream.range(0, 24).mapToObj("%02d:00"::formatted).toList();
  }

  private static List<Ranked> parts(Map<Integer, Amount> amounts, int first, List<String> names) {
    if (amounts.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Ranked(names.get(i), amounts.getOrDefault(first + i, Amount.NONE)))
        .toList();
  }

  private Cell said(Play play) {
    Cell when = dates.moment(play.at());
    return new Cell(when.shown() + ", " + play.item().label(), when.exact());
  }

  private Cell said(Streak streak) {
    String days = Integer.toString(streak.days());
    return new Cell(
        "%s %s, from %s to %s"
            .formatted(
                days,
                streak.days() == 1 ? "day" : "days",
                dates.day(streak.first()).shown(),
                dates.day(streak.last()).shown()),
        days);
  }
}
