package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.MediaItem;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What all entries of a section can be arranged by, once and for good. */
public enum ArrangeBy {
  TITLE,
  RELEASED,
  ADDED,
  RATING,
  RUNTIME,
  RANDOM;

  private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

  /** Returns the word that a user says. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the entries in this order. Those of which nobody knows what is asked for come last,
   * whatever the direction; those that are alike keep their order.
   *
   * @param random heeded by {@link #RANDOM}
   */
  public List<LibraryEntry> arranged(
      List<LibraryEntry> entries, boolean descending, RandomGenerator random) {
    List<LibraryEntry> arranged = new ArrayList<>(entries);
    switch (this) {
      case TITLE -> arranged.sort(by(ArrangeBy::title, descending));
      case RELEASED -> arranged.sort(by(ArrangeBy::released, descending));
      case ADDED -> arranged.sort(by(entry -> Optional.ofNullable(entry.at()), descending));
      case RATING -> arranged.sort(by(ArrangeBy::rating, descending));
      case RUNTIME -> arranged.sort(by(ArrangeBy::runtime, descending));
      case RANDOM -> Collections.shuffle(arranged, random);
    }
    return List.copyOf(arranged);
  }

  private static <V extends Comparable<? super V>> Comparator<LibraryEntry> by(
      Function<LibraryEntry, Optional<V>> property, boolean descending) {
    Comparator<V> direction =
        descending ? Comparator.<V>reverseOrder() : Comparator.<V>naturalOrder();
    return (one, other) -> {
      Optional<V> left = property.apply(one);
      Optional<V> right = property.apply(other);
      if (left.isEmpty() || right.isEmpty()) {
        return Boolean.compare(left.isEmpty(), right.isEmpty());
      }
      return direction.compare(left.get(), right.get());
    };
  }

  private static Optional<String> title(LibraryEntry entry) {
    MediaItem item = entry.item();
    return item == null
        ? Optional.empty()
        : switch (item) {
          case MediaItem.OfMovie(var movie) -> plain(movie.title());
          case MediaItem.OfShow(var show) -> plain(show.title());
          case MediaItem.OfSeason(var show, var season) ->
              plain(show.title()).map(title -> title + numbers(season.number(), -1));
          case MediaItem.OfEpisode(var show, var episode) ->
              plain(show.title()).map(title -> title + numbers(episode.season(), episode.number()));
          case MediaItem.OfPerson(var person) -> plain(person.name());
          case MediaItem.OfUser user -> plain(user.label());
        };
  }

  /** Accents and articles count for nothing. */
  private static Optional<String> plain(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(title, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    String plain = letters.toString().strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        ARTICLES.stream()
            .filter(article -> plain.startsWith(article) && plain.length() > article.length())
            .findFirst()
            .map(article -> plain.substring(article.length()))
            .orElse(plain));
  }

  private static String numbers(@Nullable Integer season, @Nullable Integer episode) {
    return " %06d %06d".formatted(season == null ? 0 : season, episode == null ? 0 : episode + 1);
  }

  private static Optional<Instant> released(LibraryEntry entry) {
    MediaItem item = entry.item();
    return item == null
        ? Optional.empty()
        : switch (item) {
          case MediaItem.OfMovie(var movie) -> day(movie.released()).or(() -> year(movie.year()));
          case MediaItem.OfShow(var show) ->
              Optional.ofNullable(show.firstAired()).or(() -> year(show.year()));
          case MediaItem.OfSeason(var show, var season) -> Optional.ofNullable(season.firstAired());
          case MediaItem.OfEpisode(var show, var episode) ->
              Optional.ofNullable(episode.firstAired());
          case MediaItem.OfPerson person -> Optional.empty();
          case MediaItem.OfUser user -> Optional.empty();
        };
  }

  private static Optional<Instant> day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(known -> known.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<Instant> year(@Nullable Integer year) {
    return Optional.ofNullable(year)
        .flatMap(known -> day(LocalDate.of(Math.clamp(known, 1, 9999), 1, 1)));
  }

  private static Optional<Double> rating(LibraryEntry entry) {
    MediaItem item = entry.item();
    @Nullable Double rating =
        item == null
            ? null
            : switch (item) {
              case MediaItem.OfMovie(var movie) -> movie.rating();
              case MediaItem.OfShow(var show) -> show.rating();
              case MediaItem.OfSeason(var show, var season) -> season.rating();
              case MediaItem.OfEpisode(var show, var episode) -> episode.rating();
              case MediaItem.OfPerson person -> null;
              case MediaItem.OfUser user -> null;
            };
    return Optional.ofNullable(rating);
  }

  private static Optional<Integer> runtime(LibraryEntry entry) {
    MediaItem item = entry.item();
    @Nullable Integer minutes =
        item == null
            ? null
            : switch (item) {
              case MediaItem.OfMovie(var movie) -> movie.runtime();
              case MediaItem.OfShow(var show) -> show.runtime();
              case MediaItem.OfSeason season -> null;
              case MediaItem.OfEpisode(var show, var episode) -> episode.runtime();
              case MediaItem.OfPerson person -> null;
              case MediaItem.OfUser user -> null;
            };
    return Optional.ofNullable(minutes);
  }
}
