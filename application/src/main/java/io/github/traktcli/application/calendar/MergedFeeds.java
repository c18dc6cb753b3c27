package io.github.traktcli.application.calendar;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of several calendars in one order, each once, some at a time. */
final class MergedFeeds implements Iterator<Page<CalendarEntry>> {

  private final List<OneFeed> feeds;
  private final Comparator<Airing> order;
  private final Set<String> seenOfAiring = new HashSet<>();
  private @Nullable Airing airing;
  private @Nullable TraktException trouble;
  private long given;
  private boolean ended;

  MergedFeeds(ZoneId zone, List<OneFeed> feeds) {
    this.feeds = feeds;
    this.order = Airing.orderIn(zone);
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Page<CalendarEntry> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    ended = true; // should it fail
    if (trouble != null) {
      throw trouble;
    }
    List<Sourced<CalendarEntry>> entries = new ArrayList<>();
    try {
      OneFeed first = first();
      while (first != null && entries.size() < PageRequest.MOST_PER_PAGE) {
        Sourced<CalendarEntry> entry = first.peek();
        if (entry != null && isNew(entry)) {
          entries.add(entry);
        }
        first.advance();
        first = first();
      }
      ended = first == null;
    } catch (TraktException e) {
      if (entries.isEmpty()) {
        throw e;
      }
      trouble = e;
      ended = false;
    }
    given += entries.size();
    return new Page<>(entries, ended ? OptionalLong.of(given) : OptionalLong.empty(), ended);
  }

  /** Returns the calendar whose next entry comes before those of the others. */
  private @Nullable OneFeed first() {
    OneFeed first = null;
    Airing earliest = null;
    for (OneFeed feed : feeds) {
      Sourced<CalendarEntry> entry = feed.peek();
      if (entry != null
          && (earliest == null || order.compare(entry.value().airing(), earliest) < 0)) {
        first = feed;
        earliest = entry.value().airing();
      }
    }
    return first;
  }

  /** What is the same airs at the same time, and so follows itself closely. */
  private boolean isNew(Sourced<CalendarEntry> entry) {
    Airing when = entry.value().airing();
    if (!when.equals(airing)) {
      seenOfAiring.clear();
      airing = when;
    }
    return seenOfAiring.add(identity(entry));
  }

  /** Returns what two readings of one entry share, and two entries at one time do not. */
  private static String identity(Sourced<CalendarEntry> entry) {
    MediaItem item = entry.value().item();
    return item == null || item.ids().key().isEmpty()
        ? entry.source().json()
        : item.type() + " " + item.ids().key().get();
  }
}
