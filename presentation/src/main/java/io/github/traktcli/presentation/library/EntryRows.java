package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the entries of a section look as rows: what its kind knows of them, and nothing else. */
public final class EntryRows {

  private static final int WIDEST_NOTES = 30;

  private EntryRows() {}

  /**
   * Returns the view. Ranks stand in pipes only.
   *
   * @param dates how people read times
   */
  public static RowView<LibraryEntry> of(LibrarySection section, Dates dates) {
    SectionKind kind = section.kind();
    SectionWords words = SectionWords.of(section);
    List<Column<LibraryEntry>> columns = new ArrayList<>();
    if (kind.can(Ability.ARRANGED)) {
      columns.add(Column.number("rank", entry -> forScripts(entry.rank())));
    }
    columns.add(Column.text("title", entry -> Cell.of(title(entry.item()))));
    columns.add(Column.fixed("type", entry -> Cell.of(type(entry.item()))));
    Column<LibraryEntry> time = Column.fixed(words.time(), entry -> dates.day(entry.at()));
    columns.add(kind.can(Ability.BY_RATING) ? time : time.needed());
    if (kind.can(Ability.ARRANGED)) {
      columns.add(Column.number("id", entry -> Cell.of(entry.id())));
    }
    for (Detail detail : kind.details()) {
      switch (detail) {
        case AT -> {}
        case NOTES -> columns.add(Column.text("notes", EntryRows::notes));
        case RATING ->
            columns.add(
                Column.<LibraryEntry>number("rating", entry -> cell(entry, detail)).needed());
        case MEDIA_TYPE, RESOLUTION, HDR, AUDIO, AUDIO_CHANNELS, THREE_D ->
            columns.add(Column.fixed(detail.traktName(), entry -> cell(entry, detail)));
      }
    }
    if (kind == SectionKind.COLLECTION) {
      columns.add(
          Column.fixed("available on", entry -> Cell.of(String.join(", ", entry.availableOn()))));
    }
    columns.add(Column.kept("reference", entry -> Cell.of(reference(entry.item()))));
    return new RowView<>(columns, entry -> reference(entry.item()), words.nothing());
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

  private static Cell cell(LibraryEntry entry, Detail detail) {
    return Cell.of(entry.detail(detail).orElse(""));
  }

  /** What people see by the order of the rows takes no room. */
  private static Cell forScripts(@Nullable Object value) {
    return Cell.of(value).toScripts();
  }

  private static Cell notes(LibraryEntry entry) {
    return entry
        .detail(Detail.NOTES)
        .map(notes -> new Cell(DisplayWidth.cut(notes, WIDEST_NOTES), notes))
        .orElse(Cell.EMPTY);
  }
}
