package io.github.traktcli.application.calendar;

import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.CalendarScope;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One of Trakt's calendars.
 *
 * @param scope counts only where the kind is kept for each user
 */
public record CalendarFeed(CalendarKind kind, CalendarScope scope, CalendarDetail detail) {

  /** Refuses what Trakt does not have for that kind. */
  public CalendarFeed {
    if (detail.only() != null && !kind.mixed()) {
      throw new InvalidInput("--type works for the calendars media and hot only.");
    }
    if (detail.folded() && !kind.foldable()) {
      throw new InvalidInput(
          "--group works for these calendars only: "
              + Arrays.stream(CalendarKind.values())
                  .filter(CalendarKind::foldable)
                  .map(CalendarKind::word)
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  /** Tells whether it is the calendar of whoever is signed in. */
  public boolean isMine() {
    return kind.scoped() && scope == CalendarScope.MY;
  }
}
