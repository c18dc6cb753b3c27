package io.github.traktcli.application.calendar;

import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.CalendarScope;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to see of the days to come, or of those gone by.
 *
 * @param kind {@code null} for films and episodes together, by whichever calendars the user's app
 *     may read
 * @param scope {@code null} for the user's own
 */
public record CalendarQuery(
    @Nullable CalendarKind kind,
    @Nullable CalendarScope scope,
    LocalWindow window,
    CalendarDetail detail) {

  /** Refuses what Trakt does not have, before anything is sent. */
  public CalendarQuery {
    if (kind != null) {
      if (!kind.scoped() && scope == CalendarScope.MY) {
        throw new InvalidInput(
            "The calendar " + kind.word() + " is the same for everybody; leave out --scope my.");
      }
      new CalendarFeed(kind, CalendarScope.ALL, detail);
    }
  }

  /** Returns the calendar to read. */
  CalendarFeed feed() {
    return feed(kind == null ? CalendarKind.MEDIA : kind, detail);
  }

  /** Returns those that hold the same and that every app may read. */
  List<CalendarFeed> insteadOfMedia() {
    List<CalendarFeed> feeds = new ArrayList<>();
    if (detail.only() != ItemType.MOVIE) {
      feeds.add(feed(CalendarKind.SHOWS, plain(detail.folded())));
    }
    if (detail.only() != ItemType.SHOW) {
      feeds.add(feed(CalendarKind.MOVIES, plain(false)));
    }
    return feeds;
  }

  private CalendarFeed feed(CalendarKind wanted, CalendarDetail with) {
    return new CalendarFeed(wanted, scope == null ? CalendarScope.MY : scope, with);
  }

  private CalendarDetail plain(boolean folded) {
    return new CalendarDetail(detail.filters(), detail.extended(), null, folded);
  }
}
