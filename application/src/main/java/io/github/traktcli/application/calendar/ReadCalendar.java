package io.github.traktcli.application.calendar;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.LocalWindow;
import java.util.List;

/** Reads what airs and comes out on the days that a user means. */
public final class ReadCalendar {

  private final CalendarGateway gateway;

  /** Makes the use case over its port. */
  public ReadCalendar(CalendarGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Returns the entries in the order in which the user meets them, each once; those without a date
   * come last. They are read while they are used, and Trakt is asked when the first is. Reading may
   * throw a {@link TraktException}.
   */
  public Listing<CalendarEntry> read(CalendarQuery query) {
    Listing<CalendarEntry> entries = merged(query.window(), List.of(query.feed()));
    return query.kind() != null
        ? entries
        : entries.otherwise(
            e -> {
              if (!isAboutTheFeed(e.failure())) {
                throw e;
              }
              return merged(query.window(), query.insteadOfMedia());
            });
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

  private Listing<CalendarEntry> merged(LocalWindow window, List<CalendarFeed> feeds) {
    return Listing.ofPages(
        new MergedFeeds(
            window.zone(),
            feeds.stream().map(feed -> new OneFeed(gateway, feed, window)).toList()));
  }
}
