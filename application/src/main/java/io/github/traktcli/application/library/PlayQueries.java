package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions that tell whether plays are there: for each title its moments, episodes of a show
 * in one. Where there would be many of them, the moments are asked for whatever was played then,
 * and where there are many moments, the whole time that they lie in.
 */
final class PlayQueries {

  private static final int MOST = 20;

  private PlayQueries() {}

  /**
   * Returns the questions.
   *
   * @param all asks for everything of the types in question
   */
  static List<LibraryQuery> of(LibraryQuery all, List<SyncItem> about) {
    Optional<List<LibraryQuery>> byTitle = byTitle(all, about);
    if (byTitle.isPresent()) {
      return byTitle.get();
    }
    if (about.stream().anyMatch(item -> item.moment().isEmpty())) {
      return List.of(all);
    }
    List<TimeRange> moments = joined(about);
    return moments.size() <= MOST
        ? moments.stream().map(all::during).toList()
        : List.of(all.during(new TimeRange(moments.getFirst().from(), moments.getLast().until())));
  }

  /** Empty where a title has no id to ask by, or the questions would be too many. */
  private static Optional<List<LibraryQuery>> byTitle(LibraryQuery all, List<SyncItem> about) {
    Map<MediaItem, List<SyncItem>> titles = new LinkedHashMap<>();
    Map<Long, List<SyncItem>> shows = new LinkedHashMap<>();
    about.forEach(
        item ->
            showOf(item.item())
                .ifPresent(id -> shows.computeIfAbsent(id, any -> new ArrayList<>()).add(item)));
    for (SyncItem item : about) {
      Optional<Long> show = showOf(item.item());
      boolean several = show.map(id -> shows.getOrDefault(id, List.of()).size() > 1).orElse(false);
      boolean named = item.item().ids().trakt() != null;
      if (!named && show.isEmpty()) {
        return Optional.empty();
      }
      MediaItem asked = several || !named ? wholeShow(item.item()) : item.item();
      titles.computeIfAbsent(asked, any -> new ArrayList<>()).add(item);
    }
    List<LibraryQuery> queries = new ArrayList<>();
    titles.forEach(
        (title, items) -> {
          LibraryQuery query = all.about(title);
          boolean always = items.stream().anyMatch(item -> item.moment().isEmpty());
          queries.addAll(
              always ? List.of(query) : joined(items).stream().map(query::during).toList());
        });
    return queries.size() <= MOST ? Optional.of(queries) : Optional.empty();
  }

  private static Optional<Long> showOf(MediaItem item) {
    return switch (item) {
      case MediaItem.OfEpisode(var show, var episode) -> Optional.ofNullable(show.ids().trakt());
      case MediaItem.OfSeason(var show, var season) -> Optional.ofNullable(show.ids().trakt());
      case MediaItem.OfMovie movie -> Optional.empty();
      case MediaItem.OfShow show -> Optional.empty();
      case MediaItem.OfPerson person -> Optional.empty();
      case MediaItem.OfUser user -> Optional.empty();
    };
  }

  private static MediaItem wholeShow(MediaItem item) {
    return switch (item) {
      case MediaItem.OfEpisode(var show, var episode) -> new MediaItem.OfShow(show);
      case MediaItem.OfSeason(var show, var season) -> new MediaItem.OfShow(show);
      case MediaItem.OfMovie movie -> movie;
      case MediaItem.OfShow show -> show;
      case MediaItem.OfPerson person -> person;
      case MediaItem.OfUser user -> user;
    };
  }

  /** Returns the moments of the items, those that touch made one. */
  private static List<TimeRange> joined(List<SyncItem> about) {
    List<TimeRange> sorted =
        about.stream()
            .flatMap(item -> item.moment().stream())
            .sorted(Comparator.comparing(PlayQueries::start))
            .toList();
    List<TimeRange> joined = new ArrayList<>();
    for (TimeRange range : sorted) {
      if (!joined.isEmpty() && !start(range).isAfter(end(joined.getLast()))) {
        joined.set(joined.size() - 1, join(joined.getLast(), range));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  private static TimeRange join(TimeRange one, TimeRange other) {
    return new TimeRange(one.from(), end(one).isAfter(end(other)) ? one.until() : other.until());
  }

  private static Instant start(TimeRange range) {
    return range.from().orElse(Instant.MIN);
  }

  private static Instant end(TimeRange range) {
    return range.until().orElse(Instant.MAX);
  }
}
