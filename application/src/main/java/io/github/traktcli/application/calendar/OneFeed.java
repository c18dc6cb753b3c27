package io.github.traktcli.application.calendar;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.calendar.UtcWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one calendar in the order of a user. Trakt sends them by time, and users elsewhere
 * meet them hours before or after; so some are held and sorted at a time, always more than a day of
 * any calendar has, and a calendar of any length needs the memory of these.
 */
final class OneFeed {

  private static final int MOST_HELD = 1_000;

  /** What is given at a time. Were it less, the rest would be sorted more often. */
  private static final int MOST_GIVEN = 250;

  private final CalendarGateway gateway;
  private final CalendarFeed feed;
  private final LocalWindow window;
  private final Comparator<Sourced<CalendarEntry>> order;
  private final Iterator<UtcWindow> parts;
  private Iterator<Sourced<CalendarEntry>> arriving = Collections.emptyIterator();
  private List<Sourced<CalendarEntry>> held = new ArrayList<>();
  private Iterator<Sourced<CalendarEntry>> sorted = Collections.emptyIterator();
  private @Nullable Sourced<CalendarEntry> next;
  private @Nullable TraktException trouble;

  OneFeed(CalendarGateway gateway, CalendarFeed feed, LocalWindow window) {
    this.gateway = gateway;
    this.feed = feed;
    this.window = window;
    this.parts = window.utcWindows().iterator();
    Comparator<Airing> airings = Airing.orderIn(window.zone());
    this.order = (one, other) -> airings.compare(one.value().airing(), other.value().airing());
  }

  /**
   * Returns the next entry, and leaves it there; {@code null} behind the last.
   *
   * @throws TraktException when Trakt does not give it
   */
  @Nullable Sourced<CalendarEntry> peek() {
    if (next == null) {
      if (!sorted.hasNext()) {
        sort();
      }
      next = sorted.hasNext() ? sorted.next() : null;
    }
    return next;
  }

  /** Goes on to the one behind it. */
  void advance() {
    next = null;
  }

  /** What came before a failure is given before it is told. */
  private void sort() {
    boolean more = false;
    try {
      more = fill();
    } catch (TraktException e) {
      trouble = e;
    }
    if (trouble != null && held.isEmpty()) {
      throw trouble;
    }
    held.sort(order);
    int ready = more ? MOST_GIVEN : held.size();
    List<Sourced<CalendarEntry>> later = new ArrayList<>(held.subList(ready, held.size()));
    sorted = held.subList(0, ready).iterator();
    held = later;
  }

  /** Returns whether there are more than can be held. */
  private boolean fill() {
    while (trouble == null && hasArriving()) {
      if (held.size() == MOST_HELD) {
        return true;
      }
      Sourced<CalendarEntry> entry = arriving.next();
      if (window.contains(entry.value().airing())) {
        held.add(entry);
      }
    }
    return false;
  }

  private boolean hasArriving() {
    while (!arriving.hasNext() && parts.hasNext()) {
      arriving = gateway.read(feed, parts.next()).iterator();
    }
    return arriving.hasNext();
  }
}
