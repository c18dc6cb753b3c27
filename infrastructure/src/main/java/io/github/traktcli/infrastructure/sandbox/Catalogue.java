package io.github.traktcli.infrastructure.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The titles and people that exist, found by any of their ids.
 *
 * <p>The ids of other services are the real ones. A Trakt id is the real one where it was known and
 * one of the sandbox's own elsewhere. Three shows do not exist at all; they are there because they
 * air where the day begins and ends, and have no IMDb id and no plain letters in their names.
 */
final class Catalogue {

  private final Today today;
  private final List<Movie> movies;
  private final List<Show> shows;
  private final List<Title> titles;
  private @Nullable List<Person> people;

  Catalogue(Today today) {
    this.today = today;
    movies = Table.read("movies.tsv").stream().map(row -> Movie.of(row, today)).toList();
    Map<String, Map<Integer, List<String>>> known = new HashMap<>();
    for (Table.Row row : Table.read("titles.tsv")) {
      known
          .computeIfAbsent(row.text(0), ignored -> new HashMap<>())
          .put(row.count(1), row.parts(2, ';'));
    }
    shows =
        Table.read("shows.tsv").stream()
            .map(row -> new Show(row, today, known.getOrDefault(row.text(1), Map.of())))
            .toList();
    List<Title> both = new ArrayList<>(movies);
    both.addAll(shows);
    titles = List.copyOf(both);
  }

  Today today() {
    return today;
  }

  List<Movie> movies() {
    return movies;
  }

  List<Show> shows() {
    return shows;
  }

  /** Films and shows together. */
  List<Title> titles() {
    return titles;
  }

  /** Films or shows by the word of a path: {@code movies}, {@code shows} or {@code media}. */
  List<? extends Title> titles(String types) {
    return switch (types) {
      case "movies", "movie" -> movies;
      case "shows", "show" -> shows;
      default -> titles;
    };
  }

  synchronized List<Person> people() {
    if (people == null) {
      people = Table.read("people.tsv").stream().map(Person::new).toList();
    }
    return people;
  }

  /** By Trakt id, slug or IMDb id, as paths name a film. */
  Optional<Movie> movie(String id) {
    return find(movies, id);
  }

  /** By Trakt id, slug or IMDb id, as paths name a show. Digits are always a Trakt id. */
  Optional<Show> show(String id) {
    return find(shows, id);
  }

  /** A film or show by the word of a path and one of its ids. */
  Optional<? extends Title> title(String types, String id) {
    return find(titles(types), id);
  }

  Optional<Person> person(String id) {
    return people().stream()
        .filter(
            person ->
                isNumber(id)
                    ? person.trakt() == Long.parseLong(id)
                    : id.equals(person.slug()) || (id.equals(person.imdb()) && !id.isEmpty()))
        .findFirst();
  }

  Optional<Season> season(long id) {
    return shows.stream().flatMap(show -> show.seasonWithId(id).stream()).findFirst();
  }

  /** An episode by its Trakt id; the ids that are known to be real win over the sandbox's own. */
  Optional<Episode> episode(long id) {
    return shows.stream().flatMap(show -> show.episodeWithId(id).stream()).findFirst();
  }

  /** Reads back what {@link Media#key()} wrote; empty when the catalogue has moved on. */
  Optional<Media> byKey(String key) {
    int colon = key.indexOf(':');
    String id = key.substring(colon + 1);
    return switch (key.substring(0, colon)) {
      case "movie" -> movie(id).map(Media.class::cast);
      case "show" -> show(id).map(Media.class::cast);
      case "season" -> season(Long.parseLong(id)).map(Media.class::cast);
      case "episode" -> episode(Long.parseLong(id)).map(Media.class::cast);
      case "person" -> person(id).map(Media.class::cast);
      default -> Optional.empty();
    };
  }

  /**
   * What the data files mean by {@code movie:dune-2021}, {@code season:1390/1}, {@code
   * episode:1390/1/1}; an episode or season may also be named by its own id.
   */
  Optional<Media> byReference(String reference) {
    int colon = reference.indexOf(':');
    List<String> parts = Table.split(reference.substring(colon + 1), '/');
    if (parts.size() == 1) {
      return byKey(reference);
    }
    Optional<Season> season =
        show(parts.get(0)).flatMap(show -> show.season(Integer.parseInt(parts.get(1))));
    return parts.size() == 2
        ? season.map(Media.class::cast)
        : season
            .flatMap(found -> found.episode(Integer.parseInt(parts.get(2))))
            .map(Media.class::cast);
  }

  /** Finds the item that a body means, by the ids in the order in which Trakt looks at them. */
  Optional<Media> resolve(String type, JsonObject wanted) {
    JsonObject ids = wanted.object("ids").orElseGet(JsonObject::new);
    Optional<Long> trakt = ids.number("trakt");
    if (trakt.isPresent()) {
      return byKey(type + ":" + trakt.get());
    }
    Optional<Media> found =
        candidates(type)
            .filter(
                item ->
                    matches(ids.text("imdb"), imdb(item))
                        || matches(ids.number("tmdb"), tmdb(item))
                        || matches(ids.number("tvdb"), tvdb(item))
                        || matches(ids.text("slug"), slug(item)))
            .findFirst();
    if (found.isPresent() || !ids.members().isEmpty()) {
      return found;
    }
    return wanted
        .text("title")
        .flatMap(
            title ->
                candidates(type)
                    .filter(item -> item instanceof Title named && isCalled(named, title, wanted))
                    .findFirst());
  }

  private static boolean isCalled(Title item, String title, JsonObject wanted) {
    return item.title().equalsIgnoreCase(title)
        && wanted.number("year").map(year -> year == item.year()).orElse(true);
  }

  private Stream<Media> candidates(String type) {
    return switch (type) {
      case "movie" -> movies.stream().map(Media.class::cast);
      case "show" -> shows.stream().map(Media.class::cast);
      case "person" -> people().stream().map(Media.class::cast);
      default -> Stream.empty();
    };
  }

  private static <T> boolean matches(Optional<T> wanted, T actual) {
    return wanted.filter(actual::equals).isPresent();
  }

  private static String imdb(Media item) {
    return switch (item) {
      case Title title -> title.imdb();
      case Person person -> person.imdb();
      case Season ignored -> "-";
      case Episode ignored -> "-";
    };
  }

  private static Long tmdb(Media item) {
    return switch (item) {
      case Title title -> title.tmdb();
      case Person person -> person.tmdb();
      case Season ignored -> -1L;
      case Episode ignored -> -1L;
    };
  }

  private static Long tvdb(Media item) {
    return item instanceof Show show ? show.tvdb() : -1L;
  }

  private static String slug(Media item) {
    return switch (item) {
      case Title title -> title.slug();
      case Person person -> person.slug();
      case Season ignored -> "-";
      case Episode ignored -> "-";
    };
  }

  private static <T extends Title> Optional<T> find(List<T> among, String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    return among.stream()
        .filter(
            title ->
                isNumber(wanted)
                    ? title.trakt() == Long.parseLong(wanted)
                    : wanted.equals(title.slug())
                        || (wanted.equals(title.imdb()) && !wanted.isEmpty()))
        .findFirst();
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty() && id.length() < 19 && id.chars().allMatch(Character::isDigit);
  }
}
