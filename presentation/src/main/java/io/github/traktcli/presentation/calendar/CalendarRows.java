package io.github.traktcli.presentation.calendar;

import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.media.DayNames;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** The entries of a calendar as rows: one each, the reference at the end. */
final class CalendarRows {

  private final LocalWindow window;
  private final Dates dates;

  CalendarRows(LocalWindow window, Dates dates) {
    this.window = window;
    this.dates = dates;
  }

  RowView<CalendarEntry> view() {
    return new RowView<>(
        List.of(
            Column.fixed("airs", this::airs),
            Column.fixed("type", entry -> Cell.of(type(entry))),
            Column.text("title", entry -> Cell.of(entry.title())),
            Column.fixed("code", entry -> Cell.of(entry.code())),
            Column.text("episode", entry -> Cell.of(entry.episodeTitle())),
            Column.text("special", entry -> Cell.of(String.join(", ", entry.badges()))),
            Column.kept("reference", entry -> Cell.of(reference(entry)))),
        CalendarRows::reference,
        this::nothing);
  }

  private Cell airs(CalendarEntry entry) {
    return switch (entry.airing()) {
      case Airing.At at -> dates.moment(at.moment());
      case Airing.On on -> dates.day(on.day());
      case Airing.Unknown unknown -> Cell.EMPTY;
    };
  }

  private static String type(CalendarEntry entry) {
    MediaItem item = entry.item();
    return item == null ? "" : item.type().singular();
  }

  private static String reference(CalendarEntry entry) {
    MediaItem item = entry.item();
    return item == null ? "" : item.reference();
  }

  private String nothing() {
    return window.days() == 1
        ? "Nothing on " + DayNames.named(window.start(), dates.format()) + "."
        : "Nothing from "
            + DayNames.named(window.start(), dates.format())
            + " to "
            + DayNames.named(window.end(), dates.format())
            + ".";
  }
}
