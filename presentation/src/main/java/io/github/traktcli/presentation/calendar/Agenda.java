package io.github.traktcli.presentation.calendar;

import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.media.DayNames;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Entries day by day, each on a line, for a person. */
public final class Agenda {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int NARROWEST_TITLE = 12;
  private static final int NARROWEST_EPISODE = 8;

  private final Console console;
  private final LocalDate today;
  private final ZoneId zone;
  private final Dates dates;
  private final int timeWidth;

  /** Makes an agenda for somebody who reads times in that zone. */
  public Agenda(Console console, LocalDate today, ZoneId zone) {
    this.console = console;
    this.today = today;
    this.zone = zone;
    this.dates = Dates.of(console, zone);
    this.timeWidth = dates.clock().width();
  }

  /** Prints entries that are in the order of their days. */
  public void print(List<CalendarEntry> entries) {
    List<Line> lines = entries.stream().map(this::line).toList();
    int codeWidth = widest(lines.stream().map(Line::code).toList());
    int room = console.columns() - INDENT.length() - timeWidth - codeWidth - 2 * GAP.length();
    int special = widest(lines.stream().map(Line::special).toList());
    int titleWidth =
        Math.min(
            widest(lines.stream().map(Line::title).toList()),
            Math.max(NARROWEST_TITLE, Math.min(room / 2, room - GAP.length() - special)));
    Optional<String> heading = Optional.empty();
    for (Line line : lines) {
      if (heading.filter(line.heading()::equals).isEmpty()) {
        if (heading.isPresent()) {
          console.out().println("");
        }
        console.out().println(console.style().strong(line.heading()));
        heading = Optional.of(line.heading());
      }
      print(line, titleWidth, codeWidth);
    }
    console.out().flush();
  }

  private void print(Line line, int titleWidth, int codeWidth) {
    String before = INDENT + DisplayWidth.padded(line.time(), timeWidth) + GAP;
    String title = DisplayWidth.cut(line.title(), titleWidth);
    String behind =
        " ".repeat(Math.max(0, titleWidth - DisplayWidth.of(title)))
            + GAP
            + DisplayWidth.padded(line.code(), codeWidth);
    String start = before + title + behind;
    Style style = console.style();
    int room = console.columns() - DisplayWidth.of(start) - GAP.length();
    String special = line.special();
    int forSpecial = special.isEmpty() ? 0 : DisplayWidth.of(special) + 1;
    String episode =
        room - forSpecial < NARROWEST_EPISODE && DisplayWidth.of(line.episode()) > room - forSpecial
            ? ""
            : DisplayWidth.cut(line.episode(), room - forSpecial);
    if (!special.isEmpty()) {
      int left = episode.isEmpty() ? room : room - DisplayWidth.of(episode) - 1;
      special = style.warning(DisplayWidth.cut(special, left));
    }
    String end =
        episode.isEmpty() || special.isEmpty() ? episode + special : episode + " " + special;
    String linked = before + console.linked(title, line.reference()) + behind;
    console.out().println(end.isEmpty() ? linked.stripTrailing() : linked + GAP + end);
  }

  private Line line(CalendarEntry entry) {
    MediaItem item = entry.item();
    String clock =
        entry.airing() instanceof Airing.At at
            ? dates.clock().shown(LocalTime.ofInstant(at.moment(), zone))
            : "";
    String code = entry.item() instanceof MediaItem.OfMovie ? "film" : entry.code();
    return new Line(
        entry
            .airing()
            .dayIn(zone)
            .map(day -> DayNames.heading(day, today, dates.format()))
            .orElse("Without a date"),
        clock,
        SafeText.of(entry.title()),
        code,
        SafeText.of(entry.episodeTitle()),
        special(entry),
        item == null ? "" : item.reference());
  }

  private static String special(CalendarEntry entry) {
    return entry.badges().isEmpty()
        ? ""
        : SafeText.of("(" + String.join(", ", entry.badges()) + ")");
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private record Line(
      String heading,
      String time,
      String title,
      String code,
      String episode,
      String special,
      String reference) {}
}
