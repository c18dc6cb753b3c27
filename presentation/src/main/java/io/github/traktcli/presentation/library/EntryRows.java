package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the entries of a watchlist, of favorites or of a list look as rows. */
public final class EntryRows {

  private static final int WIDEST_NOTES = 30;

  private EntryRows() {}

  /**
   * Returns the view. Ranks and references stand in pipes only.
   *
   * @param zone in which people read times
   * @param nothing the sentence for a person when there is no entry
   */
  public static RowView<ListEntry> in(ZoneId zone, String nothing) {
    return new RowView<>(
        List.of(
            Column.number("rank", entry -> forScripts(entry.rank())),
            Column.text("title", entry -> Cell.of(title(entry.item()))),
            Column.fixed("type", entry -> Cell.of(type(entry.item()))),
            Column.fixed("added", entry -> time(entry.listedAt(), zone)),
            Column.number("id", entry -> Cell.of(entry.id())),
            Column.text("notes", entry -> notes(entry.notes())),
            Column.fixed("reference", entry -> forScripts(reference(entry.item())))),
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

  /** What people see by the order of the rows, or can spell by the title, takes no room. */
  private static Cell forScripts(@Nullable Object value) {
    return value == null ? Cell.EMPTY : new Cell("", value.toString());
  }

  private static Cell notes(@Nullable String notes) {
    return notes == null ? Cell.EMPTY : new Cell(DisplayWidth.cut(notes, WIDEST_NOTES), notes);
  }

  private static Cell time(@Nullable Instant time, ZoneId zone) {
    return time == null
        ? Cell.EMPTY
        : new Cell(time.atZone(zone).toLocalDate().toString(), time.toString());
  }
}
