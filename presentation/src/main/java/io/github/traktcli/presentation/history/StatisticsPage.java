package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.presentation.history.StatisticsContents.Chart;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Weeks;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Statistics as a page of drawings, which fit the window and need no colour. */
final class StatisticsPage {

  private static final int WIDEST = 100;
  private static final int WIDEST_NAME = 30;

  private final Console console;

  StatisticsPage(Console console) {
    this.console = console;
  }

  List<Block> blocks(StatisticsContents contents) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(contents.heading(), contents.clocks()));
    blocks.addAll(contents.facts());
    SortedMap<LocalDate, Integer> days = contents.numbers().days();
    if (!days.isEmpty()) {
      int shown = contents.year().orElse(days.lastKey().getYear());
      List<String> lines = new ArrayList<>();
      lines.add(console.style().strong("Days of " + shown));
      lines.addAll(HeatMap.of(contents.numbers(), shown, Weeks.start(console), console.columns()));
      blocks.add(new Block.Drawing(lines));
    }
    contents.charts().forEach(chart -> blocks.add(new Block.Drawing(drawn(chart))));
    return blocks;
  }

  /** A bar for each, as wide as the window lets it be, with its plays and hours behind it. */
  private List<String> drawn(Chart chart) {
    List<Ranked> rows = chart.rows();
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
    int highest = (int) Math.min(Integer.MAX_VALUE, chart.highest());
    List<String> lines = new ArrayList<>();
    lines.add(console.style().strong(chart.heading()));
    for (int i = 0; i < rows.size(); i++) {
      Ranked row = rows.get(i);
      String name = DisplayWidth.padded(DisplayWidth.cut(SafeText.of(row.name()), names), names);
      int plays = (int) Math.min(Integer.MAX_VALUE, row.amount().plays());
      String bar = Bars.wide(plays, highest, room);
      lines.add((name + "  " + bar + (bar.isEmpty() ? "" : " ") + ends.get(i)).stripTrailing());
    }
    return lines;
  }

  private static String end(Amount amount) {
    if (amount.plays() == 0) {
      return "";
    }
    String plays = Numbers.grouped(amount.plays());
    return amount.minutes() == 0 ? plays : plays + ", " + StatisticsContents.hours(amount) + " h";
  }
}
