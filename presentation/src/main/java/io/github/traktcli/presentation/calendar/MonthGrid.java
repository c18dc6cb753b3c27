package io.github.traktcli.presentation.calendar;

import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.presentation.media.Weeks;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A month as a grid of weeks. */
final class MonthGrid {

  private static final int DAYS = 7;
  private static final int MOST_LINES = 4;
  private static final int NARROWEST_CELL = 3;
  private static final int WIDEST_CELL = 26;
  private static final int NARROWEST_TITLE = 9;

  private static final List<String> NONE = List.of();

  private final Console console;
  private final LocalDate today;
  private final LocalWindow month;
  private final int cell;

  MonthGrid(Console console, LocalDate today, LocalWindow month) {
    this.console = console;
    this.today = today;
    this.month = month;
    this.cell = Math.clamp((console.columns() - (DAYS - 1)) / DAYS, NARROWEST_CELL, WIDEST_CELL);
  }

  /** Prints the month with its entries, which are in order. */
  void print(List<CalendarEntry> entries) {
    Map<LocalDate, List<String>> titles = new TreeMap<>();
    List<String> undated = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      entry
          .airing()
          .dayIn(month.zone())
          .map(day -> titles.computeIfAbsent(day, key -> new ArrayList<>()))
          .orElse(undated)
          .add(label(entry));
    }
    line(centred(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(month.start())));
    LocalDate first = month.start().with(TemporalAdjusters.previousOrSame(Weeks.start(console)));
    line(row(first.datesUntil(first.plusDays(DAYS)).map(MonthGrid::shortName).toList()));
    for (; !first.isAfter(month.end()); first = first.plusDays(DAYS)) {
      week(first, titles);
    }
    if (!undated.isEmpty()) {
      line("Without a date: " + String.join(", ", undated));
    }
    console.out().flush();
  }

  private void week(LocalDate first, Map<LocalDate, List<String>> titles) {
    List<LocalDate> days = first.datesUntil(first.plusDays(DAYS)).toList();
    line("");
    line(console.style().strong(row(days.stream().map(this::number).toList())));
    List<List<String>> cells =
        days.stream()
            .map(day -> isInMonth(day) ? shortened(titles.getOrDefault(day, List.of())) : NONE)
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int index = i;
      line(row(cells.stream().map(lines -> index < lines.size() ? lines.get(index) : "").toList()));
    }
  }

  private String number(LocalDate day) {
    if (!isInMonth(day)) {
      return "";
    }
    return day.getDayOfMonth() + (day.equals(today) ? cell < 8 ? "*" : " today" : "");
  }

  private boolean isInMonth(LocalDate day) {
    return !day.isBefore(month.start()) && !day.isAfter(month.end());
  }

  private static List<String> shortened(List<String> titles) {
    if (titles.size() <= MOST_LINES) {
      return titles;
    }
    List<String> first = new ArrayList<>(titles.subList(0, MOST_LINES - 1));
    first.add("+" + (titles.size() - first.size()) + " more");
    return first;
  }

  /** The number of an episode stays to be seen where the name of its show is too long. */
  private String label(CalendarEntry entry) {
    String title = SafeText.of(entry.title());
    String code = entry.code();
    if (code.isEmpty()) {
      return title;
    }
    int room = cell - code.length() - 1;
    return (room < NARROWEST_TITLE ? title : DisplayWidth.cut(title, room)) + " " + code;
  }

  private String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (String text : cells) {
      row.append(DisplayWidth.padded(DisplayWidth.cut(text, cell), cell)).append(' ');
    }
    return row.toString().stripTrailing();
  }

  private String centred(String text) {
    int width = DAYS * (cell + 1) - 1;
    return " ".repeat(Math.max(0, (width - text.length()) / 2)) + text;
  }

  private static String shortName(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private void line(String text) {
    console.out().println(text);
  }
}
