package io.github.traktcli.application.calendar;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.calendar.UtcWindow;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what airs and comes out on the days that a user means. */
public final class ReadCalendar {

  private final CalendarGateway gateway;

  /** Makes the use case over its port. */
  public ReadCalendar(CalendarGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Returns the entries in the order in which the user meets them, each once; those without a date
   * come last.
   *
   * @throws TraktException when Trakt does not give them
   */
  public List<Sourced<CalendarEntry>> read(CalendarQuery query) {
    if (query.kind() != null) {
      return merged(query.window(), List.of(query.feed()));
    }
    try {
      return merged(query.window(), List.of(query.feed()));
    } catch (TraktException e) {
      if (!isAboutTheFeed(e.failure())) {
        throw e;
      }
      return merged(query.window(), query.insteadOfMedia());
    }
  }

  /** Tells whether other calendars may still be read: Trakt opens this one to some apps only. */
  private static boolean isAboutTheFeed(TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.NotFound notFound -> true;
      case NotSignedIn signedOut -> signedOut.reason() == NotSignedIn.Reason.TOKEN_REFUSED;
      case Forbidden forbidden ->
          switch (forbidden.cause()) {
            case BAD_KEY, APP_NOT_ALLOWED -> true;
            case APP_BLOCKED, BLOCKED_BY_CLOUDFLARE, PRIVATE_PROFILE -> false;
          };
      default -> false;
    };
  }

  private List<Sourced<CalendarEntry>> merged(LocalWindow window, List<CalendarFeed> feeds) {
    Set<String> seen = new HashSet<>();
    List<Sourced<CalendarEntry>> entries = new ArrayList<>();
    for (CalendarFeed feed : feeds) {
      for (UtcWindow part : window.utcWindows()) {
        for (Sourced<CalendarEntry> entry : gateway.read(feed, part)) {
          if (window.contains(entry.value().airing()) && seen.add(identity(entry))) {
            entries.add(entry);
          }
        }
      }
    }
    Comparator<Airing> order = Airing.orderIn(window.zone());
    entries.sort((one, other) -> order.compare(one.value().airing(), other.value().airing()));
    return List.copyOf(entries);
  }

  /** Returns what two readings of one entry share, and two entries do not. */
  private static String identity(Sourced<CalendarEntry> entry) {
    MediaItem item = entry.value().item();
    if (item == null || item.ids().key().isEmpty()) {
      return entry.source().json();
    }
    String when = entry.value().airing().toText();
    return item.type() + " " + item.ids().key().get() + " " + when;
  }
}
