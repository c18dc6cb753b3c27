package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Play;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Statistics as a page of drawings, which fit the window and need no colour. */
final class StatisticsPage {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final int WIDEST = 100;
  private static final int WIDEST_NAME = 30;

  private final Console console;
  private final Optional<String> user;
  private final OptionalInt year;

  StatisticsPage(Console console, Optional<String> user, OptionalInt year) {
    this.console = console;
    this.user = user;
    this.year = year;
  }

  List<Block> blocks(PlayStatistics numbers) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            user.map(name -> "What " + name + " watched").orElse("What you watched")
                + (year.isPresent() ? " in " + year.getAsInt() : ""),
            "by the clocks of " + console.zone().getId()));
    blocks.add(new Block.Fact("plays", Cell.count(numbers.total().plays())));
    blocks.add(new Block.Fact("films", Cell.count(numbers.movies())));
    blocks.add(new Block.Fact("episodes", Cell.count(numbers.episodes())));
    blocks.add(new Block.Fact("minutes", "hours", hours(numbers.total())));
    if (numbers.undated() > 0) {
      blocks.add(new Block.Fact("undated", "without a date", Cell.count(numbers.undated())));
    }
    numbers.first().ifPresent(play -> blocks.add(new Block.Fact("first", said(play))));
    numbers.last().ifPresent(play -> blocks.add(new Block.Fact("last", said(play))));
    numbers
        .longestStreak()
        .ifPresent(
            streak ->
                blocks.add(
                    new Block.Fact(
                        "streak",
                        "longest streak",
                        new Cell(
                            "%d %s, from %s to %s"
                                .formatted(
                                    streak.days(),
                                    streak.days() == 1 ? "day" : "days",
                                    streak.first(),
                                    streak.last()),
                            Integer.toString(streak.days())))));
    drawings(numbers, blocks);
    return blocks;
  }

  private void drawings(PlayStatistics numbers, List<Block> blocks) {
    if (!numbers.days().isEmpty()) {
      int shown = year.orElse(numbers.days().lastKey().getYear());
      List<String> lines = new ArrayList<>();
      lines.add(console.style().strong("Days of " + shown));
      lines.addAll(HeatMap.of(numbers.days(), shown, console.columns()));
      blocks.add(new Block.Drawing(lines));
    }
    draw(blocks, "Years", year.isPresent() ? List.of() : years(numbers.years()));
    draw(blocks, "Months", parts(numbers.months(), 1, MONTHS));
    draw(blocks, "Days of the week", parts(numbers.weekdays(), 1, WEEKDAYS));
    draw(
        blocks,
        "Hours",
        parts(numbers.hours(), 0, IntStream.range(0, 24).mapToObj("%02d:00"::formatted).toList()));
    draw(blocks, "Shows", numbers.shows());
    draw(blocks, "Films", numbers.films());
    draw(blocks, "Genres", numbers.genres());
    draw(blocks, "Networks", numbers.networks());
    if (!numbers.ratings().isEmpty()) {
      List<Ranked> marks = new ArrayList<>();
      for (int mark = 10; mark >= 1; mark--) {
        int count = numbers.ratings().getOrDefault(mark, 0);
        marks.add(new Ranked(Integer.toString(mark), new Amount(count, 0)));
      }
      draw(blocks, "Ratings", marks);
    }
  }

  private static List<Ranked> years(Map<Integer, Amount> years) {
    return years.entrySet().stream()
        .map(one -> new Ranked(one.getKey().toString(), one.getValue()))
        .toList();
  }

  private static List<Ranked> parts(Map<Integer, Amount> amounts, int first, List<String> names) {
    if (amounts.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Ranked(names.get(i), amounts.getOrDefault(first + i, Amount.NONE)))
        .toList();
  }

  /** A bar for each, as wide as the window lets it be, with its plays and hours behind it. */
  private void draw(List<Block> blocks, String heading, List<Ranked> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int columns = Math.min(WIDEST, console.columns());
    int names =
        Math.min(
            Math.min(WIDEST_NAME, columns / 3),
            rows.stream()
                .mapToInt(row -> DisplayWidth.of(SafeText.of(row.name())))
                .max()
                .orElse(0));
    List<String> ends = rows.stream().map(row -> end(row.amount())).toList();
    int widestEnd = ends.stream().mapToInt(String::length).max().orElse(0);
    int room = Math.max(1, columns - names - widestEnd - 3);
    int highest =
        (int)
            Math.min(
                Integer.MAX_VALUE,
                rows.stream().mapToLong(row -> row.amount().plays()).max().orElse(0));
    List<String> lines = new ArrayList<>();
    lines.add(console.style().strong(heading));
    for (int i = 0; i < rows.size(); i++) {
      Ranked row = rows.get(i);
      String name = DisplayWidth.padded(DisplayWidth.cut(SafeText.of(row.name()), names), names);
      int plays = (int) Math.min(Integer.MAX_VALUE, row.amount().plays());
      String bar = Bars.wide(plays, highest, room);
      lines.add((name + "  " + bar + (bar.isEmpty() ? "" : " ") + ends.get(i)).stripTrailing());
    }
    blocks.add(new Block.Drawing(lines));
  }

  private static String end(Amount amount) {
    if (amount.plays() == 0) {
      return "";
    }
    String plays = Numbers.grouped(amount.plays());
    return amount.minutes() == 0 ? plays : plays + ", " + hours(amount).shown() + " h";
  }

  private static Cell hours(Amount amount) {
    return new Cell(
        Numbers.grouped(Math.round(amount.minutes() / 60.0)), Long.toString(amount.minutes()));
  }

  private Cell said(Play play) {
    Cell when = Dates.of(console).moment(play.at());
    return new Cell(when.shown() + ", " + play.item().label(), when.exact());
  }
}
