package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the entries of a watchlist, of favorites or of a list look as rows. */
public final class EntryRows {

  private EntryRows() {}

  /**
   * Returns the view. References stand in pipes only, where nobody can see how a title is spelled.
   *
   * @param zone in which people read times
   * @param nothing the sentence for a person when there is no entry
   */
  public static RowView<ListEntry> in(ZoneId zone, String nothing) {
    return new RowView<>(
        List.of(
            Column.number("rank", entry -> Cell.of(entry.rank())),
            Column.text("title", entry -> Cell.of(title(entry.item()))),
            Column.fixed("type", entry -> Cell.of(type(entry.item()))),
            Column.fixed("added", entry -> time(entry.listedAt(), zone)),
            Column.number("id", entry -> Cell.of(entry.id())),
            Column.text("notes", entry -> Cell.of(entry.notes())),
            Column.fixed("reference", entry -> new Cell("", reference(entry.item())))),
        entry -> reference(entry.item()),
        nothing);
  }

  private static String title(@Nullable MediaItem item) {
    return item == null ? "(no longer on Trakt)" : item.label();
  }

  private static String type(@Nullable MediaItem item) {
    return item == null ? "" : item.type().singular();
  }

  private static String reference(@Nullable MediaItem item) {
    return item == null ? "" : item.reference();
  }

  private static Cell time(@Nullable Instant time, ZoneId zone) {
    return time == null
        ? Cell.EMPTY
        : new Cell(time.atZone(zone).toLocalDate().toString(), time.toString());
  }
}
