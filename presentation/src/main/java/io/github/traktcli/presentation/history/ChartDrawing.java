package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.presentation.history.StatisticsContents.Chart;
import io.github.traktcli.presentation.history.StatisticsContents.Order;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;

/** Draws a chart: times as columns beside each other, ranks as bars below each other. */
final class ChartDrawing {

  private static final int WIDTH = 480;
  private static final int TALLEST = 140;
  private static final int ABOVE = 16;
  private static final int BELOW = 34;
  private static final double LETTER = 6.6;
  private static final int ROW = 36;
  private static final int NAMES = 44;

  private ChartDrawing() {}

  static String of(Chart chart) {
    return switch (chart.order()) {
      case TIME -> columns(chart, chart.rows());
      case MARK -> columns(chart, chart.rows().reversed());
      case RANK -> bars(chart);
    };
  }

  /** Where the columns stand too close for all words, every second or third has them. */
  private static String columns(Chart chart, List<Ranked> rows) {
    SvgDrawing drawing = new SvgDrawing(WIDTH, ABOVE + TALLEST + BELOW, chart.heading());
    double slot = (double) WIDTH / rows.size();
    int letters = rows.stream().mapToInt(ChartDrawing::letters).max().orElse(1);
    int step = Math.max(1, (int) Math.ceil((letters + 1.5) * LETTER / slot));
    for (int i = 0; i < rows.size(); i++) {
      Ranked row = rows.get(i);
      Amount amount = row.amount();
      double height = height(amount, chart, TALLEST);
      double top = ABOVE + TALLEST - height;
      double middle = (i + 0.5) * slot;
      double width = Math.min(48, slot * 0.72);
      drawing.bar("bar", middle - width / 2, top, width, height, said(chart, row));
      String plays = amount.plays() == 0 ? "" : Numbers.grouped(amount.plays());
      if (i % step == 0 || plays.length() * LETTER <= slot) {
        text(drawing, "middle strong", middle, top - 5, plays);
      }
      if (i % step == 0) {
        text(drawing, "middle", middle, ABOVE + TALLEST + 15, row.name());
        text(drawing, "middle faint", middle, ABOVE + TALLEST + 29, hours(amount));
      }
    }
    return drawing.ended();
  }

  /** At the edges it moves inwards as far as it has to. */
  private static void text(SvgDrawing drawing, String look, double middle, double y, String text) {
    double half = text.length() * LETTER / 2;
    if (!text.isEmpty()) {
      drawing.text(look, Math.clamp(middle, half, WIDTH - half), y, text);
    }
  }

  private static String bars(Chart chart) {
    SvgDrawing drawing = new SvgDrawing(WIDTH, chart.rows().size() * ROW, chart.heading());
    for (int i = 0; i < chart.rows().size(); i++) {
      Ranked row = chart.rows().get(i);
      int top = i * ROW;
      String end = end(row.amount());
      drawing.clipped(
          "name",
          top,
          WIDTH - (end.length() + 1) * LETTER,
          18,
          DisplayWidth.cut(SafeText.of(row.name()), NAMES));
      drawing.text("end faint", WIDTH, top + 13.5, end);
      drawing.bar("track", 0, top + 20, WIDTH, 8, said(chart, row));
      drawing.bar("bar", 0, top + 20, height(row.amount(), chart, WIDTH), 8, said(chart, row));
    }
    return drawing.ended();
  }

  private static double height(Amount amount, Chart chart, int greatest) {
    if (amount.plays() <= 0) {
      return 0;
    }
    return Math.max(2, (double) amount.plays() / chart.highest() * greatest);
  }

  private static int letters(Ranked row) {
    int number = Numbers.grouped(row.amount().plays()).length();
    return Math.max(row.name().length(), Math.max(number, hours(row.amount()).length()));
  }

  private static String said(Chart chart, Ranked row) {
    String much =
        chart.order() == Order.MARK ? Numbers.grouped(row.amount().plays()) : end(row.amount());
    return row.name() + ": " + much;
  }

  private static String end(Amount amount) {
    String plays = Numbers.counted(amount.plays(), "play");
    return amount.minutes() == 0 ? plays : plays + " · " + hours(amount);
  }

  private static String hours(Amount amount) {
    return amount.minutes() == 0 ? "" : StatisticsContents.hours(amount) + " h";
  }
}
