package io.github.traktcli.presentation.calendar;

import biweekly.component.VEvent;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns entries into events. An event's UID is that of the episode or film, not of its date, so
 * that importing a newer file moves what was moved.
 */
final class EventMaker {

  private static final String UID_DOMAIN = "@trakt-cli.github.io";

  private final @Nullable CalendarKind kind;
  private final Instant now;
  private final Set<String> uids = new HashSet<>();
  private int undated;

  EventMaker(@Nullable CalendarKind kind, Instant now) {
    this.kind = kind;
    this.now = now;
  }

  /** Returns how many entries had no date. */
  int undated() {
    return undated;
  }

  /** Returns the events of an entry: none without a date, several where several are folded. */
  List<VEvent> of(CalendarEntry entry) {
    if (entry.airing() instanceof Airing.Unknown) {
      undated++;
      return List.of();
    }
    return unfolded(entry).stream().map(this::event).toList();
  }

  private VEvent event(CalendarEntry entry) {
    VEvent event = new VEvent();
    event.setUid(new Uid(uid(entry)));
    event.setDateTimeStamp(Date.from(now));
    switch (entry.airing()) {
      case Airing.At at -> {
        event.setDateStart(Date.from(at.moment()), true);
        entry
            .runtime()
            .filter(minutes -> minutes > 0)
            .ifPresent(minutes -> event.setDuration(Duration.builder().minutes(minutes).build()));
      }
      case Airing.On on -> {
        event.setDateStart(date(on.day()), false);
        event.setDateEnd(date(on.day().plusDays(1)), false);
      }
      case Airing.Unknown unknown -> throw new IllegalArgumentException("no date");
    }
    event.setSummary(summary(entry));
    if (!entry.badges().isEmpty()) {
      event.setDescription(String.join(", ", entry.badges()));
    }
    address(entry).ifPresent(event::setUrl);
    event.setTransparency(true);
    return event;
  }

  /** Folded episodes become events of their own, with the UIDs that they always have. */
  private static List<CalendarEntry> unfolded(CalendarEntry entry) {
    Show show =
        switch (entry.item()) {
          case MediaItem.OfShow of -> of.show();
          case MediaItem.OfEpisode of -> of.show();
          case null, default -> null;
        };
    if (entry.folded().isEmpty() || show == null) {
      return List.of(entry);
    }
    return entry.folded().stream()
        .map(
            episode ->
                new CalendarEntry(
                    airing(episode, entry),
                    new MediaItem.OfEpisode(show, episode),
                    List.of(),
                    episode.type()))
        .toList();
  }

  private static Airing airing(Episode episode, CalendarEntry entry) {
    Instant moment = episode.firstAired();
    return moment == null ? entry.airing() : new Airing.At(moment);
  }

  private String uid(CalendarEntry entry) {
    String name =
        Optional.ofNullable(entry.item())
            .flatMap(item -> item.ids().key().map(key -> releaseOf(item) + "-" + key))
            .orElseGet(
                () ->
                    UUID.nameUUIDFromBytes(
                            (entry.title() + entry.code()).getBytes(StandardCharsets.UTF_8))
                        .toString());
    String uid = name;
    for (int again = 2; !uids.add(uid); again++) {
      uid = name + "-" + again;
    }
    return uid + UID_DOMAIN;
  }

  /** A film comes out in cinemas, on streaming services and on disc: three events. */
  private String releaseOf(MediaItem item) {
    String type = item.type().singular();
    return switch (kind) {
      case STREAMING, DVD -> type + "-" + kind.word();
      case null, default -> type;
    };
  }

  private static String summary(CalendarEntry entry) {
    return String.join(
        " ",
        Stream.of(entry.title(), entry.code(), entry.episodeTitle())
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private static Optional<String> address(CalendarEntry entry) {
    String page = "https://trakt.tv/";
    return switch (entry.item()) {
      case MediaItem.OfMovie of ->
          of.movie().ids().readableKey().map(key -> page + "movies/" + key);
      case MediaItem.OfShow of -> of.show().ids().readableKey().map(key -> page + "shows/" + key);
      case MediaItem.OfEpisode of ->
          of.show()
              .ids()
              .readableKey()
              .map(
                  key ->
                      page
                          + "shows/"
                          + key
                          + "/seasons/"
                          + of.episode().season()
                          + "/episodes/"
                          + of.episode().number());
      case null, default -> Optional.empty();
    };
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
