package io.github.traktcli.presentation.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.media.DayNames;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plays day by day, each on a line, for a person. */
final class PlayAgenda {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int CODE_WIDTH = 6;
  private static final int NARROWEST_TITLE = 12;
  private static final int WIDEST_TITLE = 40;

  private final Console console;
  private final LocalDate today;
  private final Dates dates;
  private final int timeWidth;
  private @Nullable String heading;

  PlayAgenda(Console console) {
    this.console = console;
    this.dates = Dates.of(console);
    this.timeWidth = dates.clock().width();
    this.today = LocalDate.ofInstant(console.clock().instant(), console.zone());
  }

  /** Prints the plays of a page below those of the pages before. */
  void print(List<Sourced<LibraryEntry>> page) {
    List<Line> lines = page.stream().map(Sourced::value).map(this::line).toList();
    int titles = lines.stream().mapToInt(line -> DisplayWidth.of(line.title())).max().orElse(0);
    int width = Math.min(titles, titleRoom());
    for (Line line : lines) {
      if (!Objects.equals(heading, line.heading())) {
        if (heading != null) {
          console.out().println("");
        }
        console.out().println(console.style().strong(line.heading()));
        heading = line.heading();
      }
      print(line, width);
    }
  }

  private int titleRoom() {
    int room = console.columns() - INDENT.length() - timeWidth - CODE_WIDTH - 3 * GAP.length();
    return Math.clamp(room / 2, NARROWEST_TITLE, WIDEST_TITLE);
  }

  private void print(Line line, int titleWidth) {
    String before = INDENT + DisplayWidth.padded(line.time(), timeWidth) + GAP;
    String title = DisplayWidth.cut(line.title(), titleWidth);
    String behind =
        " ".repeat(Math.max(0, titleWidth - DisplayWidth.of(title)))
            + GAP
            + DisplayWidth.padded(line.code(), CODE_WIDTH);
    String start = before + title + behind;
    int room = console.columns() - DisplayWidth.of(start) - GAP.length();
    String id = line.id();
    boolean told = room >= DisplayWidth.of(id);
    int left = room - (told ? DisplayWidth.of(id) + GAP.length() : 0);
    String episode = left < 1 ? "" : DisplayWidth.cut(line.episode(), left);
    String end =
        (episode.isEmpty() ? "" : episode + (told ? GAP : ""))
            + (told ? console.style().faint(id) : "");
    String linked = before + console.linked(title, line.reference()) + behind;
    console.out().println(end.isEmpty() ? linked.stripTrailing() : linked + GAP + end);
  }

  private Line line(LibraryEntry play) {
    Instant at = play.at();
    boolean unknown = at == null || Moment.isUnknown(at);
    MediaItem item = play.item();
    return new Line(
        at == null || unknown
            ? "Unknown date"
            : DayNames.heading(LocalDate.ofInstant(at, console.zone()), today, dates.format()),
        at == null || unknown ? "" : dates.clock().shown(LocalTime.ofInstant(at, console.zone())),
        SafeText.of(
            item instanceof MediaItem.OfEpisode(var show, var episode)
                ? Objects.requireNonNullElse(show.title(), show.label())
                : PlayRows.title(item)),
        switch (item) {
          case MediaItem.OfEpisode(var show, var episode) -> episode.code();
          case MediaItem.OfMovie movie -> "film";
          case null, default -> "";
        },
        item instanceof MediaItem.OfEpisode(var show, var episode) && episode.title() != null
            ? SafeText.of(episode.title())
            : "",
        play.id() == null ? "" : play.id().toString(),
        item == null ? "" : item.reference());
  }

  private record Line(
      String heading,
      String time,
      String title,
      String code,
      String episode,
      String id,
      String reference) {}
}
