package io.github.traktcli.presentation.history;

import static io.github.traktcli.presentation.history.SvgDrawing.escaped;

import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView.Block.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Statistics as a web page that needs nothing beside itself: no network, which it forbids itself,
 * and no script.
 */
final class StatisticsDocument {

  private static final String LOOKS = "statistics.css";
  private static final int LONG = 10;

  private StatisticsDocument() {}

  /** Returns the page. */
  static String of(StatisticsContents contents) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        <header>
        <h1>%1$s</h1>
        <p>%3$s, on %4$s</p>
        </header>
        """
            .formatted(
                escaped(contents.heading()),
                looks(),
                escaped(contents.clocks()),
                LocalDate.ofInstant(contents.dates().now(), contents.dates().zone())));
    facts(contents, page);
    List<Integer> years = years(contents);
    years.stream().limit(1).forEach(year -> year(contents, year, page));
    page.append("<div class=\"charts\">\n");
    contents
        .charts()
        .forEach(chart -> figure(page, "chart", chart.heading(), ChartDrawing.of(chart)));
    page.append("</div>\n");
    years.stream().skip(1).forEach(year -> year(contents, year, page));
    page.append("</main>\n</body>\n</html>\n");
    return page.toString();
  }

  private static void facts(StatisticsContents contents, StringBuilder page) {
    page.append("<dl>\n");
    for (Fact fact : contents.facts()) {
      String value = fact.value().shown();
      page.append(
          "<div%s><dt>%s</dt><dd>%s</dd></div>\n"
              .formatted(
                  value.length() > LONG ? " class=\"long\"" : "",
                  escaped(fact.heading()),
                  escaped(value)));
    }
    page.append("</dl>\n");
  }

  /** The newest year first; a year without plays is left out. */
  private static List<Integer> years(StatisticsContents contents) {
    return contents.numbers().days().keySet().stream()
        .map(LocalDate::getYear)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static void year(StatisticsContents contents, int year, StringBuilder page) {
    int plays =
        contents
            .numbers()
            .days()
            .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    page.append(
        """
        <figure class="year">
        <figcaption>%d <span>%s</span></figcaption>
        <div>%s</div>
        </figure>
        """
            .formatted(
                year, Numbers.counted(plays, "play"), YearDrawing.of(contents.numbers(), year)));
  }

  private static void figure(StringBuilder page, String look, String heading, String drawing) {
    page.append(
        "<figure class=\"%s\">\n<figcaption>%s</figcaption>\n%s</figure>\n"
            .formatted(look, escaped(heading), drawing));
  }

  private static String looks() {
    try (InputStream in = StatisticsDocument.class.getResourceAsStream(LOOKS)) {
      return new String(Objects.requireNonNull(in, LOOKS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
