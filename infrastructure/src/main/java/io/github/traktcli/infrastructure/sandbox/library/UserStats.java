package io.github.traktcli.infrastructure.sandbox.library;

import static java.util.stream.Collectors.toSet;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.util.List;

/** Counts what a library holds. */
public final class UserStats {

  private final Library library;
  private final WatchedTitles watched;

  public UserStats(Library library, Catalogue catalogue) {
    this.library = library;
    this.watched = new WatchedTitles(library, catalogue);
  }

  public JsonObject json() {
    List<WatchedTitles.Sum> movies = watched.of("movies");
    List<WatchedTitles.Sum> shows = watched.of("shows");
    JsonObject films = played(movies);
    JsonObject episodes = played(shows);
    return new JsonObject()
        .with("total_minutes", sum(films, episodes, "minutes"))
        .with("total_plays", sum(films, episodes, "plays"))
        .with("lists", library.lists().size())
        .with("progress", progress(shows))
        .with("movies", films.with("collected", collected("movie:")).withAll(said("movie:")))
        .with(
            "shows",
            new JsonObject()
                .with("watched", shows.size())
                .with("collected", 0)
                .withAll(said("show:")))
        .with("seasons", said("season:"))
        .with(
            "episodes", episodes.with("collected", collected("episode:")).withAll(said("episode:")))
        .with(
            "network",
            new JsonObject()
                .with("friends", 1)
                .with("followers", library.rows("followers").size())
                .with("following", library.rows("following").size()))
        .with("ratings", ratings());
  }

  private static long sum(JsonObject films, JsonObject episodes, String member) {
    return films.number(member).orElse(0L) + episodes.number(member).orElse(0L);
  }

  /** Of the shows that were begun, how many were seen to the end, and how many were given up. */
  private JsonObject progress(List<WatchedTitles.Sum> shows) {
    long finished = shows.stream().filter(UserStats::isFinished).count();
    return new JsonObject()
        .with("started", shows.size())
        .with("finished", finished)
        .with("dropped", dropped());
  }

  private static boolean isFinished(WatchedTitles.Sum sum) {
    return sum.title() instanceof SandboxShow show
        && sum.plays().stream().map(Play::item).collect(toSet()).containsAll(episodes(show));
  }

  private static List<SandboxEpisode> episodes(SandboxShow show) {
    return show.seasons().stream()
        .filter(season -> season.number() > 0)
        .flatMap(season -> season.episodes().stream())
        .toList();
  }

  private long dropped() {
    return library.rows("hidden").stream()
        .filter(row -> row.textOr("section", "").equals("dropped"))
        .count();
  }

  private static JsonObject played(List<WatchedTitles.Sum> sums) {
    long plays = sums.stream().mapToLong(WatchedTitles.Sum::count).sum();
    long distinct =
        sums.stream().mapToLong(s -> s.plays().stream().map(Play::item).distinct().count()).sum();
    long minutes = sums.stream().mapToLong(s -> (long) s.count() * s.title().runtime()).sum();
    return new JsonObject().with("plays", plays).with("watched", distinct).with("minutes", minutes);
  }

  private long collected(String prefix) {
    return count("collection", prefix);
  }

  private JsonObject said(String prefix) {
    return new JsonObject().with("ratings", count("ratings", prefix)).with("comments", 0);
  }

  private long count(String section, String prefix) {
    return library.rows(section).stream()
        .filter(row -> row.textOr("item", "").startsWith(prefix))
        .count();
  }

  private JsonObject ratings() {
    JsonObject distribution = new JsonObject();
    for (long mark = 1; mark <= 10; mark++) {
      long wanted = mark;
      distribution.with(
          String.valueOf(mark),
          library.ratings().stream()
              .filter(row -> row.number("rating").orElse(0L) == wanted)
              .count());
    }
    return new JsonObject()
        .with("total", library.ratings().size())
        .with("distribution", distribution);
  }
}
