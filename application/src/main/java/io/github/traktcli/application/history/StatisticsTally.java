package io.github.traktcli.application.history;

import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Play;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds plays up one by one. It grows with days and titles, and not with plays. */
final class StatisticsTally {

  private static final int TOP = 10;

  private final ZoneId zone;
  private final SortedMap<Integer, Amount> years = new TreeMap<>();
  private final SortedMap<Integer, Amount> months = new TreeMap<>();
  private final SortedMap<Integer, Amount> weekdays = new TreeMap<>();
  private final SortedMap<Integer, Amount> hours = new TreeMap<>();
  private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
  private final Map<Named, Amount> shows = new HashMap<>();
  private final Map<Named, Amount> films = new HashMap<>();
  private final Map<Named, Amount> genres = new HashMap<>();
  private final Map<Named, Amount> networks = new HashMap<>();
  private final SortedMap<Integer, Integer> ratings = new TreeMap<>();
  private Amount total = Amount.NONE;
  private long movies;
  private long episodes;
  private long undated;
  private @Nullable Play first;
  private @Nullable Play last;

  /** What is added up for; two titles that have the same name are told apart by their ids. */
  private record Named(String name, String id) {
    static Named of(String name) {
      return new Named(name, "");
    }

    static Named of(String label, Ids ids) {
      return new Named(label, ids.key().orElse(""));
    }
  }

  StatisticsTally(ZoneId zone) {
    this.zone = zone;
  }

  /** Adds a play; what is no longer on Trakt counts by its time alone. */
  void play(LibraryEntry play) {
    MediaItem item = play.item();
    Amount one = new Amount(1, item == null ? 0 : minutes(item));
    total = total.plus(one);
    if (item != null) {
      title(item, one);
    }
    Instant at = play.at();
    if (at == null || Moment.isUnknown(at)) {
      undated++;
    } else {
      time(at.atZone(zone), one);
      if (item != null) {
        ends(new Play(at, item));
      }
    }
  }

  /** Adds a rating. */
  void rating(LibraryEntry rated) {
    rated
        .detail(Detail.RATING)
        .filter(mark -> mark.matches("[1-9]|10"))
        .ifPresent(mark -> ratings.merge(Integer.valueOf(mark), 1, Integer::sum));
  }

  PlayStatistics result() {
    return new PlayStatistics(
        total,
        movies,
        episodes,
        undated,
        years,
        months,
        weekdays,
        hours,
        days,
        top(shows),
        top(films),
        top(genres),
        top(networks),
        ratings,
        Optional.ofNullable(first),
        Optional.ofNullable(last));
  }

  private void title(MediaItem item, Amount one) {
    switch (item) {
      case MediaItem.OfMovie(Movie movie) -> {
        movies++;
        films.merge(Named.of(movie.label(), movie.ids()), one, Amount::plus);
        movie.genres().forEach(genre -> genres.merge(Named.of(genre), one, Amount::plus));
      }
      case MediaItem.OfEpisode(Show show, Episode episode) -> {
        episodes++;
        shows.merge(Named.of(show.label(), show.ids()), one, Amount::plus);
        show.genres().forEach(genre -> genres.merge(Named.of(genre), one, Amount::plus));
        String network = show.network();
        if (network != null && !network.isBlank()) {
          networks.merge(Named.of(network), one, Amount::plus);
        }
      }
      case MediaItem.OfShow show -> {}
      case MediaItem.OfSeason season -> {}
      case MediaItem.OfPerson person -> {}
      case MediaItem.OfUser user -> {}
    }
  }

  private void time(ZonedDateTime local, Amount one) {
    years.merge(local.getYear(), one, Amount::plus);
    months.merge(local.getMonthValue(), one, Amount::plus);
    weekdays.merge(local.getDayOfWeek().getValue(), one, Amount::plus);
    hours.merge(local.getHour(), one, Amount::plus);
    days.merge(local.toLocalDate(), 1, Integer::sum);
  }

  private void ends(Play play) {
    if (first == null || play.at().isBefore(first.at())) {
      first = play;
    }
    if (last == null || play.at().isAfter(last.at())) {
      last = play;
    }
  }

  /** An episode that does not tell its length is as long as the others of its show. */
  private static int minutes(MediaItem item) {
    Integer length =
        switch (item) {
          case MediaItem.OfMovie(Movie movie) -> movie.runtime();
          case MediaItem.OfEpisode(Show show, Episode episode) ->
              episode.runtime() == null ? show.runtime() : episode.runtime();
          case MediaItem.OfShow show -> null;
          case MediaItem.OfSeason season -> null;
          case MediaItem.OfPerson person -> null;
          case MediaItem.OfUser user -> null;
        };
    return length == null || length < 0 ? 0 : length;
  }

  private static List<Ranked> top(Map<Named, Amount> amounts) {
    return amounts.entrySet().stream()
        .map(entry -> new Ranked(entry.getKey().name(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((Ranked one) -> one.amount().plays())
                .thenComparingLong(one -> one.amount().minutes())
                .reversed()
                .thenComparing(Ranked::name))
        .limit(TOP)
        .toList();
  }
}
