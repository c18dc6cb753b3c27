package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.BulkPlays;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.library.Play;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The single plays of the user and of others. */
final class HistoryRoutes {

  private static final List<String> GROUPS = List.of("movies", "shows", "seasons", "episodes");

  /** Only Trakt's own ids name an item here. */
  private static final long NO_ITEM = -1;

  private static final List<String> COUNTED = List.of("movies", "episodes");

  private final RouteContext context;

  HistoryRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/sync/history/{type?}/{item_id?}", request -> read(request.owner(), request));
    routes.get(
        "/users/{id}/history/{type?}/{item_id?}",
        request -> read(context.users().named(request), request));
    routes.post(
        "/sync/history", request -> context.accounts().change(library -> add(library, request)));
    routes.post(
        "/sync/history/remove",
        request -> context.accounts().change(library -> remove(library, request)));
  }

  private Reply read(String user, Request request) {
    List<Play> plays = plays(user, request);
    int bulk = context.options().bulkItems();
    String type = request.optionalPart("type").orElse("");
    boolean wantsBulk =
        bulk > 0
            && user.equals(Accounts.OWNER)
            && (type.isEmpty() || type.equals("movies"))
            && request.optionalPart("item_id").isEmpty();
    List<Play> all = wantsBulk ? new BulkPlays(plays, bulk, context.today().now()) : plays;
    return Paging.of(request).of(all, play -> shape(play, request));
  }

  private List<Play> plays(String user, Request request) {
    Instant from = moment(request, "start_at", Instant.MIN);
    Instant to = moment(request, "end_at", Instant.MAX);
    List<Play> plays = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(user, library -> List.copyOf(library.history()))) {
      Instant at = Instant.parse(row.textOr("watched_at", ""));
      Optional<SandboxItem> item = context.catalogue().byKey(row.textOr("item", ":"));
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
    return request.parameter(name).map(Moments::read).orElse(otherwise);
  }

  private static boolean isWanted(SandboxItem item, Request request) {
    Optional<Long> id =
        request
            .optionalPart("item_id")
            .map(text -> text.matches("\\d{1,18}") ? Long.parseLong(text) : NO_ITEM);
    String type = request.optionalPart("type").orElse("");
    return switch (type) {
      case "movies", "movie" -> item instanceof SandboxMovie && isOneOf(id, item);
      case "shows", "show" -> item instanceof SandboxEpisode episode && isOneOf(id, episode.show());
      case "seasons", "season" ->
          item instanceof SandboxEpisode episode && isOneOf(id, episode.season());
      case "episodes", "episode" -> item instanceof SandboxEpisode && isOneOf(id, item);
      default -> true;
    };
  }

  private static boolean isOneOf(Optional<Long> id, SandboxItem item) {
    return id.isEmpty() || id.get() == item.trakt();
  }

  private JsonObject shape(Play play, Request request) {
    JsonObject json =
        new JsonObject()
            .with("id", play.id())
            .with("watched_at", play.at())
            .with("action", play.action())
            .with("type", play.item().type());
    return context.shapes().nested(json, play.item(), request);
  }

  private Reply add(Library library, Request request) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), GROUPS);
    JsonObject added = SyncItems.counters(COUNTED);
    for (SyncItems.Found each : body.found()) {
      for (SandboxItem item : body.plays(each.item())) {
        Instant at = watchedAt(each.asked().textOr("watched_at", ""), item);
        context.plays().enter(library, item, at, "watch");
        SyncItems.count(added, item);
      }
    }
    return Reply.json(
        201,
        new JsonObject()
            .with("added", added)
            .with("updated", SyncItems.counters(COUNTED))
            .with("not_found", body.notFound().with("people", List.of()).with("users", List.of())));
  }

  private Instant watchedAt(String text, SandboxItem item) {
    Instant now = context.today().now();
    return switch (text) {
      case "" -> now;
      case "unknown" -> Instant.EPOCH;
      case "released" ->
          switch (item) {
            case SandboxEpisode episode -> episode.firstAired().orElse(now);
            case SandboxMovie movie -> movie.released();
            case SandboxShow show -> show.released();
            case SandboxSeason season -> season.firstAired(1).orElse(now);
            case SandboxPerson ignored -> now;
          };
      default -> Moments.read(text);
    };
  }

  private void count(Library library, JsonObject deleted, SandboxItem item) {
    SyncItems.count(deleted, item);
    library.touch(SyncItems.groupOf(item) + ".watched_at", context.today().now());
  }

  private Reply remove(Library library, Request request) {
    JsonObject asked = request.body();
    SyncItems body = SyncItems.read(asked, context.catalogue(), GROUPS);
    JsonObject deleted = SyncItems.counters(COUNTED);
    List<JsonObject> history = library.history();
    for (SyncItems.Found each : body.found()) {
      for (SandboxItem item : body.plays(each.item())) {
        history.removeIf(
            row -> {
              boolean hit = item.key().equals(row.textOr("item", ""));
              if (hit) {
                count(library, deleted, item);
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
        context
            .catalogue()
            .byKey(play.get().textOr("item", ":"))
            .ifPresent(item -> count(library, deleted, item));
      }
    }
    return Reply.json(
        new JsonObject()
            .with("deleted", deleted)
            .with("not_found", body.notFound().with("ids", unknown)));
  }
}
