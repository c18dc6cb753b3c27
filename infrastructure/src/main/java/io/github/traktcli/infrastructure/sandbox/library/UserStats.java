package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
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
    return new JsonObject()
        .with(
            "movies", played(movies).with("collected", collected("movie:")).withAll(said("movie:")))
        .with(
            "shows",
            new JsonObject()
                .with("watched", shows.size())
                .with("collected", 0)
                .withAll(said("show:")))
        .with("seasons", said("season:"))
        .with(
            "episodes",
            played(shows).with("collected", collected("episode:")).withAll(said("episode:")))
        .with(
            "network",
            new JsonObject()
                .with("friends", 1)
                .with("followers", library.rows("followers").size())
                .with("following", library.rows("following").size()))
        .with("ratings", ratings());
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
