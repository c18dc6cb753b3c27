package io.github.traktcli.application.calendar;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.UtcWindow;

/** Where calendars come from. */
public interface CalendarGateway {

  /**
   * Reads what Trakt has for a stretch of UTC days, in Trakt's order: by time, nearly.
   *
   * @throws io.github.traktcli.application.failure.TraktException when Trakt does not give it
   */
  Listing<CalendarEntry> read(CalendarFeed feed, UtcWindow window);
}
