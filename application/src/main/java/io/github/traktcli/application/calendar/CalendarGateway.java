package io.github.traktcli.application.calendar;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.UtcWindow;
import java.util.List;

/** Where calendars come from. */
public interface CalendarGateway {

  /**
   * Reads what Trakt has for a stretch of UTC days, in Trakt's order.
   *
   * @throws io.github.traktcli.application.failure.TraktException when Trakt does not give it
   */
  List<Sourced<CalendarEntry>> read(CalendarFeed feed, UtcWindow window);
}
