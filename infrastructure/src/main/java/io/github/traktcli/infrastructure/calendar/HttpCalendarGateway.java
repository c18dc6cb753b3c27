package io.github.traktcli.infrastructure.calendar;

import io.github.traktcli.application.calendar.CalendarDetail;
import io.github.traktcli.application.calendar.CalendarFeed;
import io.github.traktcli.application.calendar.CalendarGateway;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.UtcWindow;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads calendars over HTTP. Section "Calendars" of the contract. */
public final class HttpCalendarGateway implements CalendarGateway {

  private final TraktHttp http;

  /** Makes the gateway; nothing is sent yet. */
  public HttpCalendarGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public Listing<CalendarEntry> read(CalendarFeed feed, UtcWindow window) {
    return http.readWhole(
        request(feed, window), CalendarEntryDto.class, CalendarEntryDto::toDomain);
  }

  private static TraktRequest request(CalendarFeed feed, UtcWindow window) {
    String[] path =
        Stream.concat(
                path(feed).stream(),
                Stream.of(window.start().toString(), Integer.toString(window.days())))
            .toArray(String[]::new);
    CalendarDetail detail = feed.detail();
    TraktRequest request =
        TraktRequest.get(path)
            .authorized(authorization(feed))
            .with("extended", detail.extended())
            .with("type", detail.only() == null ? null : detail.only().singular())
            .with("group", detail.folded() ? "day" : null);
    for (Map.Entry<String, String> filter : detail.filters().parameters().entrySet()) {
      request = request.with(filter.getKey(), filter.getValue());
    }
    return request;
  }

  private static List<String> path(CalendarFeed feed) {
    return switch (feed.kind()) {
      case SHOWS -> scoped(feed, "shows");
      case NEW -> scoped(feed, "shows", "new");
      case PREMIERES -> scoped(feed, "shows", "premieres");
      case FINALES -> scoped(feed, "shows", "finales");
      case MOVIES -> scoped(feed, "movies");
      case STREAMING -> scoped(feed, "streaming");
      case DVD -> scoped(feed, "dvd");
      case MEDIA -> scoped(feed, "media");
      case HOT -> List.of("calendars", "releases", "hot");
      case HOT_PREMIERES -> List.of("calendars", "releases", "hot", "premieres");
      case HOT_FINALES -> List.of("calendars", "releases", "hot", "finales");
      case HOT_NEW -> List.of("calendars", "releases", "hot", "new");
    };
  }

  private static List<String> scoped(CalendarFeed feed, String... kind) {
    return Stream.concat(
            Stream.of(
                "calendars",
                switch (feed.scope()) {
                  case MY -> "my";
                  case ALL -> "all";
                }),
            Stream.of(kind))
        .toList();
  }

  /**
   * Trakt opens the mixed calendar to some apps only; a refusal there says nothing of the token.
   */
  private static Authorization authorization(CalendarFeed feed) {
    if (!feed.isMine()) {
      return Authorization.OPTIONAL;
    }
    return feed.kind() == CalendarKind.MEDIA
        ? Authorization.REQUIRED_LIMITED
        : Authorization.REQUIRED;
  }
}
