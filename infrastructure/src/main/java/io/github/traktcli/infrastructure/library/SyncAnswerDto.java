package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Trakt answers to a write to any section of the library. */
public record SyncAnswerDto(
    @Nullable CountsDto added,
    @Nullable CountsDto deleted,
    @Nullable CountsDto updated,
    @Nullable CountsDto existing,
    @Nullable NotFoundDto notFound) {

  /** Counts by type. */
  public record CountsDto(
      @Nullable Integer movies,
      @Nullable Integer shows,
      @Nullable Integer seasons,
      @Nullable Integer episodes,
      @Nullable Integer people,
      @Nullable Integer users) {

    int sum() {
      return Stream.of(movies, shows, seasons, episodes, people, users)
          .mapToInt(count -> count == null ? 0 : count)
          .sum();
    }
  }

  /** What was sent and is not known, as it was sent. */
  public record NotFoundDto(
      @Nullable List<EntryDto> movies,
      @Nullable List<EntryDto> shows,
      @Nullable List<EntryDto> seasons,
      @Nullable List<EntryDto> episodes,
      @Nullable List<EntryDto> people,
      @Nullable List<EntryDto> users,
      @Nullable List<@Nullable Long> ids) {}

  /** One entry, with what stood below it. */
  public record EntryDto(
      @Nullable IdsDto ids,
      @Nullable Integer number,
      @Nullable List<EntryDto> seasons,
      @Nullable List<EntryDto> episodes) {}

  /** Returns the application's answer. */
  public SyncAnswer toAnswer() {
    return new SyncAnswer(sum(added) + sum(deleted) + sum(updated), sum(existing), missing());
  }

  /** Returns the ids of entries that were sent and are not known. */
  Set<Long> missingIds() {
    return notFound == null || notFound.ids == null
        ? Set.of()
        : notFound.ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static int sum(@Nullable CountsDto counts) {
    return counts == null ? 0 : counts.sum();
  }

  private List<MediaItem> missing() {
    List<MediaItem> missing = new ArrayList<>();
    if (notFound == null) {
      return missing;
    }
    each(notFound.movies)
        .forEach(entry -> missing.add(new MediaItem.OfMovie(Movie.of(null, null, ids(entry)))));
    each(notFound.people)
        .forEach(entry -> missing.add(new MediaItem.OfPerson(Person.of(null, ids(entry)))));
    each(notFound.users).forEach(entry -> missing.add(new MediaItem.OfUser(null, ids(entry))));
    each(notFound.shows).forEach(entry -> addShow(entry, missing));
    Show unknown = Show.of(null, null, Ids.NONE);
    each(notFound.seasons)
        .filter(entry -> entry.ids != null)
        .forEach(
            entry -> missing.add(new MediaItem.OfSeason(unknown, Season.of(null, ids(entry)))));
    each(notFound.episodes)
        .filter(entry -> entry.ids != null)
        .forEach(entry -> missing.add(new MediaItem.OfEpisode(unknown, Episode.ofIds(ids(entry)))));
    return missing;
  }

  private static void addShow(EntryDto entry, List<MediaItem> missing) {
    Show show = Show.of(null, null, ids(entry));
    if (entry.seasons == null || entry.seasons.isEmpty()) {
      missing.add(new MediaItem.OfShow(show));
      return;
    }
    for (EntryDto season : entry.seasons) {
      Integer number = season.number;
      if (season.episodes == null || season.episodes.isEmpty()) {
        missing.add(new MediaItem.OfSeason(show, Season.of(number, Ids.NONE)));
      } else {
        each(season.episodes)
            .filter(episode -> episode.number != null)
            .forEach(
                episode ->
                    missing.add(
                        new MediaItem.OfEpisode(
                            show, Episode.of(number, episode.number, null, Ids.NONE))));
      }
    }
  }

  private static Stream<EntryDto> each(@Nullable List<EntryDto> entries) {
    return entries == null ? Stream.of() : entries.stream();
  }

  private static Ids ids(EntryDto entry) {
    return IdsDto.toDomain(entry.ids);
  }
}
