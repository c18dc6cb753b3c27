package io.github.traktcli.presentation.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.history.SeasonProgress;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How far through one show: a page with a bar for each season to people, seasons to scripts. */
final class SeasonBars {

  private static final int WIDEST = 40;
  private static final int NARROWEST = 5;
  private static final int GAPS = 4;

  /** What is done with episodes, in words. */
  private enum Done {
    WATCHED("seen", "to see"),
    COLLECTED("collected", "to collect");

    private final String participle;
    private final String infinitive;

    Done(String participle, String infinitive) {
      this.participle = participle;
      this.infinitive = infinitive;
    }
  }

  private final Done done;
  private final ViewContext context;

  private SeasonBars(Done done, ViewContext context) {
    this.done = done;
    this.context = context;
  }

  static FacetView<ShowProgress> watched(ViewContext context) {
    return new SeasonBars(Done.WATCHED, context).view();
  }

  static FacetView<ShowProgress> collected(ViewContext context) {
    return new SeasonBars(Done.COLLECTED, context).view();
  }

  private FacetView<ShowProgress> view() {
    return (reading, request, screen) -> {
      boolean hidden = request.value(FacetParameter.HIDDEN).isPresent();
      boolean specials = request.value(FacetParameter.SPECIALS).isPresent();
      Sourced<ShowProgress> progress =
          reading.one(request).map(all -> all.sinceReset().without(!hidden, !specials));
      if (screen.drawn()) {
        Sourced<ShowProgress> titled = progress.map(all -> titled(all, reading));
        screen.printer().page(titled, new PageView<>(this::blocks, SeasonBars::reference));
      } else {
        FacetView.parts(
            progress,
            SeasonBars::rows,
            new RowView<>(columns(), Row::reference, "Nothing of it has aired."),
            screen.printer());
      }
    };
  }

  /** The answer does not repeat what the show is called. */
  private static ShowProgress titled(ShowProgress progress, ReadFacet reading) {
    if (progress.show().title() != null) {
      return progress;
    }
    try {
      MediaItem show = new MediaItem.OfShow(progress.show());
      return progress.of(
          reading.one(FacetRequest.of(Facet.SHOW_DETAILS, show)).value().item().show());
    } catch (TraktException e) {
      return progress;
    }
  }

  /** A season of a show. */
  private record Row(ShowProgress show, SeasonProgress season) {
    private String reference() {
      Season named = Season.of(season.number(), Ids.NONE);
      return new MediaItem.OfSeason(show.show(), named).reference();
    }
  }

  private static List<Row> rows(ShowProgress show) {
    return show.seasons().stream().map(season -> new Row(show, season)).toList();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.number("season", row -> Cell.of(row.season().number())),
        Column.text("title", row -> Cell.of(row.season().title())),
        Column.number("completed", row -> Cell.count(row.season().completed())),
        Column.number("aired", row -> Cell.count(row.season().aired())),
        Column.kept("reference", row -> Cell.of(row.reference())));
  }

  private static String reference(ShowProgress show) {
    return new MediaItem.OfShow(show.show()).reference();
  }

  private List<Block> blocks(ShowProgress show) {
    Dates dates = context.dates();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(show.show().label(), sum(show)));
    blocks.add(new Block.Fact("next", next(show, dates)));
    blocks.add(new Block.Fact("last " + done.participle, dates.day(show.lastAt())));
    blocks.add(new Block.Fact("again since", dates.day(show.resetAt())));
    blocks.add(new Block.Fact("hidden seasons", Cell.of(hidden(show))));
    if (!show.seasons().isEmpty()) {
      blocks.add(new Block.Drawing(bars(show.seasons())));
    }
    return blocks;
  }

  private String sum(ShowProgress show) {
    if (show.aired() == null || show.completed() == null) {
      return "";
    }
    String time = show.timeLeft().map(minutes -> Cells.length(minutes).shown()).orElse("");
    String left =
        show.left()
            .filter(count -> count > 0)
            .map(count -> ", " + Numbers.grouped(count) + " " + done.infinitive)
            .orElse("");
    return Numbers.grouped(show.completed())
        + " of "
        + Numbers.grouped(show.aired())
        + " "
        + done.participle
        + left
        + (left.isEmpty() || time.isEmpty() ? "" : " (" + time + ")");
  }

  private static Cell next(ShowProgress show, Dates dates) {
    Episode next = show.next();
    if (next == null) {
      return Cell.EMPTY;
    }
    String title = next.title() == null ? "" : " " + next.title();
    String when = next.firstAired() == null ? "" : ", " + dates.day(next.firstAired()).shown();
    String reference = new MediaItem.OfEpisode(show.show(), next).reference();
    return new Cell(next.code() + title + when, reference);
  }

  private static String hidden(ShowProgress show) {
    return show.hiddenSeasons().stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private List<String> bars(List<SeasonProgress> seasons) {
    List<String> names = seasons.stream().map(SeasonBars::name).toList();
    List<String> counts = seasons.stream().map(SeasonBars::count).toList();
    int widestName =
        Math.min(names.stream().mapToInt(DisplayWidth::of).max().orElse(0), context.columns() / 3);
    int widestCount = counts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int bar =
        Math.clamp((long) context.columns() - widestName - widestCount - GAPS, NARROWEST, WIDEST);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < seasons.size(); i++) {
      String name = DisplayWidth.padded(DisplayWidth.cut(names.get(i), widestName), widestName);
      lines.add(name + "  " + Bars.filled(percent(seasons.get(i)), bar) + "  " + counts.get(i));
    }
    return lines;
  }

  private static String name(SeasonProgress season) {
    return SafeText.of(
        season.title() == null ? Season.of(season.number(), Ids.NONE).label() : season.title());
  }

  private static String count(SeasonProgress season) {
    return (season.completed() == null ? "?" : season.completed())
        + "/"
        + (season.aired() == null ? "?" : season.aired());
  }

  private static int percent(SeasonProgress season) {
    return season.aired() == null || season.completed() == null || season.aired() <= 0
        ? 0
        : Math.clamp(100L * season.completed() / season.aired(), 0, 100);
  }
}
