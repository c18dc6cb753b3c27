package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.transfer.AccountPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plays of films, the newest first, and how the films are rated; of each film there is one
 * value, however often it was watched.
 */
final class WatchedFilms {

  /**
   * A play of a film.
   *
   * @param at when; {@code null} where nobody knows
   */
  record Play(Movie film, @Nullable Instant at) {}

  private final Map<Object, Movie> films = new LinkedHashMap<>();
  private final List<Play> plays = new ArrayList<>();
  private final Map<Object, String> ratings = new LinkedHashMap<>();
  private final List<Movie> unwatched = new ArrayList<>();

  private WatchedFilms() {}

  static WatchedFilms of(AccountCopy copy) {
    WatchedFilms watched = new WatchedFilms();
    for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
      if (play.value().item() instanceof MediaItem.OfMovie(Movie movie)) {
        Movie film = watched.films.computeIfAbsent(key(movie), key -> movie);
        watched.plays.add(new Play(film, Written.dated(play.value().at()).orElse(null)));
      }
    }
    for (Sourced<LibraryEntry> rating : copy.entries(AccountPart.RATINGS.getFirst())) {
      if (rating.value().item() instanceof MediaItem.OfMovie(Movie movie)) {
        rating
            .value()
            .detail(Detail.RATING)
            .ifPresent(given -> watched.ratings.put(key(movie), given));
        if (!watched.films.containsKey(key(movie))) {
          watched.unwatched.add(movie);
        }
      }
    }
    return watched;
  }

  /** Returns the plays, the newest first, those of unknown time last. */
  List<Play> plays() {
    return plays;
  }

  /** Returns the films that were watched, the last one first. */
  List<Movie> films() {
    return List.copyOf(films.values());
  }

  /** Returns the films that were rated and never watched. */
  List<Movie> unwatched() {
    return unwatched;
  }

  Optional<String> rating(Movie film) {
    return Optional.ofNullable(ratings.get(key(film)));
  }

  boolean contains(Movie film) {
    return films.containsKey(key(film));
  }

  /** By its number; what has none is itself. */
  static Object key(Movie film) {
    return film.ids().trakt() == null ? film : film.ids().trakt();
  }
}
