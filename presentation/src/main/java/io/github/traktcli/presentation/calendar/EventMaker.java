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
import io.github.traktcli.presentation.output.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns entries into events. An event's UID is that of the episode or film, not of its date, so
 * that importing a newer file moves what was moved. A newer file has a higher SEQUENCE, by its
 * minute, so that it wins.
 */
final class EventMaker {

  private static final int SECONDS_OF_A_MINUTE = 60;
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

  /** Returns the events: none of an entry without a date, several where several are folded. */
  List<VEvent> of(List<CalendarEntry> entries) {
    List<CalendarEntry> dated = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      if (entry.airing() instanceof Airing.Unknown) {
        undated++;
      } else {
        dated.addAll(unfolded(entry));
      }
    }
    Map<String, Long> times =
        dated.stream().collect(Collectors.groupingBy(this::name, Collectors.counting()));
    return dated.stream()
        .map(entry -> event(entry, uid(entry, times.getOrDefault(name(entry), 1L) > 1)))
        .toList();
  }

  private VEvent event(CalendarEntry entry, String uid) {
    VEvent event = new VEvent();
    event.setUid(new Uid(uid));
    event.setDateTimeStamp(Date.from(now));
    event.setLastModified(Date.from(now));
    event.setSequence((int) (now.getEpochSecond() / SECONDS_OF_A_MINUTE));
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
    event.setSummary(text(summary(entry)));
    if (!entry.badges().isEmpty()) {
      event.setDescription(text(String.join(", ", entry.badges())));
    }
    address(entry).map(SafeText::of).ifPresent(event::setUrl);
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

  private String name(CalendarEntry entry) {
    return Optional.ofNullable(entry.item())
        .flatMap(item -> item.ids().key().map(key -> releaseOf(item) + "-" + SafeText.of(key)))
        .orElseGet(
            () ->
                UUID.nameUUIDFromBytes(
                        (entry.title() + entry.code()).getBytes(StandardCharsets.UTF_8))
                    .toString());
  }

  /** What comes out more than once is named by its date too, wherever it stands in the list. */
  private String uid(CalendarEntry entry, boolean repeated) {
    String name = repeated ? name(entry) + "-" + date(entry.airing()) : name(entry);
    String uid = name;
    for (int again = 2; !uids.add(uid); again++) {
      uid = name + "-" + again;
    }
    return uid + UID_DOMAIN;
  }

  private static String date(Airing airing) {
    return switch (airing) {
      case Airing.At at ->
          DateTimeFormatter.BASIC_ISO_DATE.format(
              at.moment().atOffset(ZoneOffset.UTC).toLocalDate());
      case Airing.On on -> DateTimeFormatter.BASIC_ISO_DATE.format(on.day());
      case Airing.Unknown unknown -> throw new IllegalArgumentException("no date");
    };
  }

  /** A film comes out in cinemas, on streaming services and on disc: three events. */
  private String releaseOf(MediaItem item) {
    String type = item.type().singular();
    return switch (kind) {
      case STREAMING, DVD -> type + "-" + kind.word();
      case null, default -> type;
    };
  }

  /** Line ends may stand in a text, where they are written as two letters. */
  private static String text(String value) {
    return SafeText.lines(value).replace('\t', ' ');
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
              .flatMap(
                  key ->
                      of.episode()
                          .place()
                          .map(
                              place ->
                                  page
                                      + "shows/"
                                      + key
                                      + "/seasons/"
                                      + place.replace("/", "/episodes/")));
      case null, default -> Optional.empty();
    };
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
