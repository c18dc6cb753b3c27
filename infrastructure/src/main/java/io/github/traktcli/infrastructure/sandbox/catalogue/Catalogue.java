package io.github.traktcli.infrastructure.sandbox.catalogue;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
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
public final class Catalogue {

  private final RelativeDates today;
  private final List<SandboxMovie> movies;
  private final List<SandboxShow> shows;
  private final List<SandboxTitle> titles;
  private @Nullable List<SandboxPerson> people;

  public Catalogue(RelativeDates today) {
    this.today = today;
    movies = TsvTable.read("movies.tsv").stream().map(row -> SandboxMovie.of(row, today)).toList();
    Map<String, Map<Integer, List<String>>> known = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read("titles.tsv")) {
      known
          .computeIfAbsent(row.text(0), ignored -> new HashMap<>())
          .put(row.count(1), row.parts(2, ';'));
    }
    shows =
        TsvTable.read("shows.tsv").stream()
            .map(row -> new SandboxShow(row, today, known.getOrDefault(row.text(1), Map.of())))
            .toList();
    List<SandboxTitle> both = new ArrayList<>(movies);
    both.addAll(shows);
    titles = List.copyOf(both);
  }

  public RelativeDates today() {
    return today;
  }

  public List<SandboxMovie> movies() {
    return movies;
  }

  public List<SandboxShow> shows() {
    return shows;
  }

  /** Films and shows together. */
  public List<SandboxTitle> titles() {
    return titles;
  }

  /** Films or shows by the word of a path: {@code movies}, {@code shows} or {@code media}. */
  public List<? extends SandboxTitle> titles(String types) {
    return switch (types) {
      case "movies", "movie" -> movies;
      case "shows", "show" -> shows;
      default -> titles;
    };
  }

  public synchronized List<SandboxPerson> people() {
    if (people == null) {
      people = TsvTable.read("people.tsv").stream().map(SandboxPerson::new).toList();
    }
    return people;
  }

  /** By Trakt id, slug or IMDb id, as paths name a film. */
  public Optional<SandboxMovie> movie(String id) {
    return find(movies, id);
  }

  /** By Trakt id, slug or IMDb id, as paths name a show. Digits are always a Trakt id. */
  public Optional<SandboxShow> show(String id) {
    return find(shows, id);
  }

  /** A film or show by the word of a path and one of its ids. */
  public Optional<? extends SandboxTitle> title(String types, String id) {
    return find(titles(types), id);
  }

  public Optional<SandboxPerson> person(String id) {
    return people().stream()
        .filter(
            person ->
                isNumber(id)
                    ? person.trakt() == Long.parseLong(id)
                    : id.equals(person.slug()) || (id.equals(person.imdb()) && !id.isEmpty()))
        .findFirst();
  }

  public Optional<SandboxSeason> season(long id) {
    return shows.stream().flatMap(show -> show.seasonWithId(id).stream()).findFirst();
  }

  /** An episode by its Trakt id; the ids that are known to be real win over the sandbox's own. */
  public Optional<SandboxEpisode> episode(long id) {
    return shows.stream().flatMap(show -> show.episodeWithId(id).stream()).findFirst();
  }

  /** Reads back what {@link SandboxItem#key()} wrote; empty when the catalogue has moved on. */
  public Optional<SandboxItem> byKey(String key) {
    int colon = key.indexOf(':');
    String id = key.substring(colon + 1);
    return switch (key.substring(0, colon)) {
      case "movie" -> movie(id).map(SandboxItem.class::cast);
      case "show" -> show(id).map(SandboxItem.class::cast);
      case "season" -> season(Long.parseLong(id)).map(SandboxItem.class::cast);
      case "episode" -> episode(Long.parseLong(id)).map(SandboxItem.class::cast);
      case "person" -> person(id).map(SandboxItem.class::cast);
      default -> Optional.empty();
    };
  }

  /**
   * What the data files mean by {@code movie:dune-2021}, {@code season:1390/1}, {@code
   * episode:1390/1/1}; an episode or season may also be named by its own id.
   */
  public Optional<SandboxItem> byReference(String reference) {
    int colon = reference.indexOf(':');
    List<String> parts = TsvTable.split(reference.substring(colon + 1), '/');
    if (parts.size() == 1) {
      return byKey(reference);
    }
    Optional<SandboxSeason> season =
        show(parts.get(0)).flatMap(show -> show.season(Integer.parseInt(parts.get(1))));
    return parts.size() == 2
        ? season.map(SandboxItem.class::cast)
        : season
            .flatMap(found -> found.episode(Integer.parseInt(parts.get(2))))
            .map(SandboxItem.class::cast);
  }

  /** Finds the item that a body means, by the ids in the order in which Trakt looks at them. */
  public Optional<SandboxItem> resolve(String type, JsonObject wanted) {
    JsonObject ids = wanted.object("ids").orElseGet(JsonObject::new);
    Optional<Long> trakt = ids.number("trakt");
    if (trakt.isPresent()) {
      return byKey(type + ":" + trakt.get());
    }
    Optional<SandboxItem> found =
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
                    .filter(
                        item ->
                            item instanceof SandboxTitle named && isCalled(named, title, wanted))
                    .findFirst());
  }

  private static boolean isCalled(SandboxTitle item, String title, JsonObject wanted) {
    return item.title().equalsIgnoreCase(title)
        && wanted.number("year").map(year -> year == item.year()).orElse(true);
  }

  private Stream<SandboxItem> candidates(String type) {
    return switch (type) {
      case "movie" -> movies.stream().map(SandboxItem.class::cast);
      case "show" -> shows.stream().map(SandboxItem.class::cast);
      case "person" -> people().stream().map(SandboxItem.class::cast);
      default -> Stream.empty();
    };
  }

  private static <T> boolean matches(Optional<T> wanted, T actual) {
    return wanted.filter(actual::equals).isPresent();
  }

  private static String imdb(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.imdb();
      case SandboxPerson person -> person.imdb();
      case SandboxSeason ignored -> "-";
      case SandboxEpisode ignored -> "-";
    };
  }

  private static Long tmdb(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.tmdb();
      case SandboxPerson person -> person.tmdb();
      case SandboxSeason ignored -> -1L;
      case SandboxEpisode ignored -> -1L;
    };
  }

  private static Long tvdb(SandboxItem item) {
    return item instanceof SandboxShow show ? show.tvdb() : -1L;
  }

  private static String slug(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.slug();
      case SandboxPerson person -> person.slug();
      case SandboxSeason ignored -> "-";
      case SandboxEpisode ignored -> "-";
    };
  }

  private static <T extends SandboxTitle> Optional<T> find(List<T> among, String id) {
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
