package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The single plays of the user and of others. */
final class HistoryRoutes {

  private static final List<String> GROUPS = List.of("movies", "shows", "seasons", "episodes");
  private static final List<String> COUNTED = List.of("movies", "episodes");

  private final World world;

  HistoryRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    routes.mine("/sync/history/{type?}/{item_id?}", request -> read(request.owner(), request));
    routes.get(
        "/users/{id}/history/{type?}/{item_id?}",
        request -> read(world.accounts().named(request), request));
    routes.post(
        "/sync/history", request -> world.accounts().change(library -> add(library, request)));
    routes.post(
        "/sync/history/remove",
        request -> world.accounts().change(library -> remove(library, request)));
  }

  private Reply read(String user, Request request) {
    List<Play> plays = plays(user, request);
    int bulk = world.options().bulkItems();
    String type = request.optionalPart("type").orElse("");
    boolean wantsBulk =
        bulk > 0
            && user.equals(Sandbox.USER)
            && (type.isEmpty() || type.equals("movies"))
            && request.optionalPart("item_id").isEmpty();
    List<Play> all = wantsBulk ? new BulkPlays(plays, bulk, world.today().now()) : plays;
    return Paging.of(request).of(all, play -> shape(play, request));
  }

  private List<Play> plays(String user, Request request) {
    Instant from = moment(request, "start_at", Instant.MIN);
    Instant to = moment(request, "end_at", Instant.MAX);
    List<Play> plays = new ArrayList<>();
    for (JsonObject row : world.accounts().read(user, library -> List.copyOf(library.history()))) {
      Instant at = Instant.parse(row.textOr("watched_at", ""));
      Optional<Media> item = world.catalogue().byKey(row.textOr("item", ":"));
      if (item.isPresent()
          && !at.isBefore(from)
          && !at.isAfter(to)
          && isWanted(item.get(), request)) {
        plays.add(
            new Play(row.number("id").orElse(0L), item.get(), at, row.textOr("action", "watch")));
      }
    }
    plays.sort(Comparator.comparing(Play::at).thenComparingLong(Play::id).reversed());
    return plays;
  }

  private static Instant moment(Request request, String name, Instant otherwise) {
    return request.parameter(name).map(ChartRoutes::moment).orElse(otherwise);
  }

  private static boolean isWanted(Media item, Request request) {
    Optional<Long> id =
        request.optionalPart("item_id").filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
    String type = request.optionalPart("type").orElse("");
    return switch (type) {
      case "movies", "movie" -> item instanceof Movie && isOneOf(id, item);
      case "shows", "show" -> item instanceof Episode episode && isOneOf(id, episode.show());
      case "seasons", "season" -> item instanceof Episode episode && isOneOf(id, episode.season());
      case "episodes", "episode" -> item instanceof Episode && isOneOf(id, item);
      default -> true;
    };
  }

  private static boolean isOneOf(Optional<Long> id, Media item) {
    return id.isEmpty() || id.get() == item.trakt();
  }

  private JsonObject shape(Play play, Request request) {
    JsonObject json =
        new JsonObject()
            .with("id", play.id())
            .with("watched_at", play.at())
            .with("action", play.action())
            .with("type", play.item().type());
    return world.shapes().nested(json, play.item(), request);
  }

  private Reply add(Library library, Request request) {
    SyncBody body = SyncBody.read(request.body(), world.catalogue(), GROUPS);
    JsonObject added = SyncBody.counters(COUNTED);
    for (SyncBody.Found each : body.found()) {
      for (Media item : body.plays(each.item())) {
        Instant at = watchedAt(each.asked().textOr("watched_at", ""), item);
        record(library, item, at, "watch");
        SyncBody.count(added, item);
      }
    }
    return Reply.json(
        201,
        new JsonObject()
            .with("added", added)
            .with("updated", SyncBody.counters(COUNTED))
            .with("not_found", body.notFound().with("people", List.of()).with("users", List.of())));
  }

  private Instant watchedAt(String text, Media item) {
    Instant now = world.today().now();
    return switch (text) {
      case "" -> now;
      case "unknown" -> Instant.EPOCH;
      case "released" ->
          switch (item) {
            case Episode episode -> episode.firstAired().orElse(now);
            case Movie movie -> movie.released();
            case Show show -> show.released();
            case Season season -> season.firstAired(1).orElse(now);
            case Person ignored -> now;
          };
      default -> ChartRoutes.moment(text);
    };
  }

  /** Enters a play, with the minute as the smallest unit, and takes the title off the watchlist. */
  long record(Library library, Media item, Instant at, String action) {
    long id = 9_000_000_000L + library.newId();
    library
        .history()
        .add(
            new JsonObject()
                .with("id", id)
                .with("item", item.key())
                .with("watched_at", JsonText.time(at.truncatedTo(ChronoUnit.MINUTES)))
                .with("action", action));
    Instant now = world.today().now();
    library.touch(item instanceof Movie ? "movies.watched_at" : "episodes.watched_at", now);
    ItemList watchlist = library.watchlist();
    watchlist.remove(item.key(), now);
    if (item instanceof Episode episode) {
      watchlist.remove(episode.show().key(), now);
      watchlist.remove(episode.season().key(), now);
    }
    return id;
  }

  private Reply remove(Library library, Request request) {
    JsonObject asked = request.body();
    SyncBody body = SyncBody.read(asked, world.catalogue(), GROUPS);
    JsonObject deleted = SyncBody.counters(COUNTED);
    List<JsonObject> history = library.history();
    for (SyncBody.Found each : body.found()) {
      for (Media item : body.plays(each.item())) {
        history.removeIf(
            row -> {
              boolean hit = item.key().equals(row.textOr("item", ""));
              if (hit) {
                SyncBody.count(deleted, item);
              }
              return hit;
            });
      }
    }
    List<Long> unknown = new ArrayList<>();
    for (Long id : asked.numbers("ids")) {
      Optional<JsonObject> play =
          history.stream().filter(row -> row.number("id").orElse(-1L).equals(id)).findFirst();
      if (play.isEmpty()) {
        unknown.add(id);
      } else {
        history.remove(play.get());
        world
            .catalogue()
            .byKey(play.get().textOr("item", ":"))
            .ifPresent(item -> SyncBody.count(deleted, item));
      }
    }
    library.touch("episodes.watched_at", world.today().now());
    return Reply.json(
        new JsonObject()
            .with("deleted", deleted)
            .with("not_found", body.notFound().with("ids", unknown)));
  }
}
