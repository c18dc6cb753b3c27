package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays as rows. */
final class PlayRows {

  static final String NOTHING = "Nothing was watched.";

  private PlayRows() {}

  static RowView<LibraryEntry> view(Console console) {
    Dates dates = Dates.of(console);
    return new RowView<>(
        List.of(
            Column.fixed("watched", play -> watched(play, dates)),
            Column.fixed("type", play -> Cell.of(type(play.item()))),
            Column.text("title", play -> Cell.of(title(play.item()))),
            Column.fixed("action", play -> Cell.of(play.action())),
            Column.number("id", play -> Cell.of(play.id())),
            Column.kept("reference", play -> Cell.of(reference(play.item())))),
        play -> reference(play.item()),
        NOTHING);
  }

  /** What nobody knows is no time to scripts either. */
  private static Cell watched(LibraryEntry play, Dates dates) {
    return play.at() != null && Moment.isUnknown(play.at())
        ? new Cell("unknown date", "unknown")
        : dates.moment(play.at());
  }

  static String title(@Nullable MediaItem item) {
    return item == null ? "(no longer on Trakt)" : item.label();
  }

  private static String type(@Nullable MediaItem item) {
    return item == null ? "" : item.type().singular();
  }

  private static String reference(@Nullable MediaItem item) {
    return item == null ? "" : item.reference();
  }
}
