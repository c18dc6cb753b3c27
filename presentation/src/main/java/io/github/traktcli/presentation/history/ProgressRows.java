package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far through shows, as rows. */
final class ProgressRows {

  private static final int BAR = 10;

  private ProgressRows() {}

  /** Returns the rows of what to watch next, which are named by the next episodes. */
  static RowView<ShowProgress> upNext(Dates dates) {
    return new RowView<>(
        List.of(
            Column.text("title", row -> Cell.of(row.show().label())),
            Column.fixed("next", row -> Cell.of(next(row))),
            Column.number("left", row -> Cell.count(row.left().orElse(null))),
            Column.number("time", row -> Cells.length(row.timeLeft().orElse(null))),
            Column.fixed("progress", ProgressRows::bar),
            Column.fixed("airs", row -> airs(row.next(), dates)),
            Column.text("episode", row -> Cell.of(title(row.next()))),
            Column.kept("reference", row -> Cell.of(nextReference(row)))),
        ProgressRows::nextReference,
        "Nothing is left to watch.");
  }

  /** Returns the rows of the progress of all shows, which are named by the shows. */
  static RowView<ShowProgress> all(Dates dates) {
    return new RowView<>(
        List.of(
            Column.text("title", row -> Cell.of(row.show().label())),
            Column.number("seen", row -> Cell.count(row.completed())),
            Column.number("aired", row -> Cell.count(row.aired())),
            Column.fixed("progress", ProgressRows::bar),
            Column.fixed("last watched", row -> dates.day(row.lastAt())),
            Column.fixed("next", row -> Cell.of(next(row))),
            Column.fixed("reset", row -> dates.day(row.resetAt())),
            Column.fixed("hidden", row -> Cell.of(row.hidden() ? "hidden" : "")),
            Column.kept("reference", row -> Cell.of(reference(row)))),
        ProgressRows::reference,
        "You have watched no show.");
  }

  private static String next(ShowProgress row) {
    return row.next() == null ? "" : row.next().code();
  }

  private static @Nullable String title(@Nullable Episode episode) {
    return episode == null ? null : episode.title();
  }

  private static Cell airs(@Nullable Episode episode, Dates dates) {
    return dates.moment(episode == null ? null : episode.firstAired());
  }

  private static Cell bar(ShowProgress row) {
    return row.percent()
        .map(
            percent ->
                new Cell(Bars.filled(percent, BAR) + " " + percent + "%", percent.toString()))
        .orElse(Cell.EMPTY);
  }

  /** Returns what names the next episode, or the show where there is none. */
  static String nextReference(ShowProgress row) {
    return row.next() == null
        ? reference(row)
        : new MediaItem.OfEpisode(row.show(), row.next()).reference();
  }

  private static String reference(ShowProgress row) {
    return new MediaItem.OfShow(row.show()).reference();
  }
}
