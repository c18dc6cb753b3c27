package io.github.traktcli.infrastructure.calendar;

import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of any calendar. Which members it has says what it is, and each of them may be missing.
 * Section "Calendars" of the contract.
 */
record CalendarEntryDto(
    @Nullable String firstAired,
    @Nullable String released,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable CalendarEpisodeDto episode,
    @Nullable List<CalendarEpisodeDto> episodes,
    @Nullable String episodeType) {

  private static final int DATE_LENGTH = 10;

  CalendarEntry toDomain() {
    List<Episode> folded = folded();
    return new CalendarEntry(airing(), item(folded), folded, type());
  }

  private @Nullable MediaItem item(List<Episode> folded) {
    if (movie != null) {
      return new MediaItem.OfMovie(movie.toDomain());
    }
    if (episode != null && folded.isEmpty()) {
      Show series = show == null ? Show.of(null, null, Ids.NONE) : show.toDomain();
      return new MediaItem.OfEpisode(series, episode.toDomain());
    }
    return show == null ? null : new MediaItem.OfShow(show.toDomain());
  }

  private List<Episode> folded() {
    List<CalendarEpisodeDto> sent =
        Optional.ofNullable(episodes)
            .or(() -> Optional.ofNullable(episode).map(CalendarEpisodeDto::episodes))
            .orElse(List.of());
    return sent.stream()
        .filter(Objects::nonNull)
        .map(CalendarEpisodeDto::toDomain)
        .sorted(CalendarEntryDto::inOrder)
        .toList();
  }

  private static int inOrder(Episode one, Episode other) {
    int bySeason = Integer.compare(known(one.season()), known(other.season()));
    return bySeason != 0 ? bySeason : Integer.compare(known(one.number()), known(other.number()));
  }

  private static int known(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private Airing airing() {
    return movie != null
        ? Stream.of(released, movie.released())
            .map(Timestamps::date)
            .filter(Objects::nonNull)
            .findFirst()
            .<Airing>map(Airing.On::new)
            .orElseGet(Airing.Unknown::new)
        : Stream.of(firstAired, episode == null ? null : episode.firstAired(), released)
            .map(CalendarEntryDto::momentOrDay)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(Airing.Unknown::new);
  }

  /** A date alone has no zone: it is that day everywhere, and not midnight in UTC. */
  private static Optional<Airing> momentOrDay(@Nullable String text) {
    if (text != null && text.length() == DATE_LENGTH) {
      LocalDate day = Timestamps.date(text);
      return Optional.ofNullable(day).map(Airing.On::new);
    }
    Instant moment = Timestamps.instant(text);
    return Optional.ofNullable(moment).map(Airing.At::new);
  }

  private @Nullable String type() {
    return episodeType == null && episode != null ? episode.episodeType() : episodeType;
  }
}
