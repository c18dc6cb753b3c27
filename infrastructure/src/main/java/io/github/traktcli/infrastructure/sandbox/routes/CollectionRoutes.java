package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the user owns. */
final class CollectionRoutes {

  private static final List<String> GROUPS = List.of("movies", "shows", "seasons", "episodes");
  private static final List<String> COUNTED = List.of("movies", "episodes");
  private static final List<String> METADATA =
      List.of("media_type", "resolution", "hdr", "audio", "audio_channels", "3d");

  /** A copy of a film or of an episode. */
  private record Copy(SandboxItem item, JsonObject row) {}

  private final RouteContext context;

  CollectionRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/sync/collection/{type}", request -> read(request.owner(), request));
    routes.get(
        "/users/{id}/collection/{type}", request -> read(context.users().named(request), request));
    routes.mine("/sync/collection/minimal/{type}", this::minimal);
    routes.post(
        "/sync/collection", request -> context.accounts().change(library -> add(library, request)));
    routes.post(
        "/sync/collection/remove",
        request -> context.accounts().change(library -> remove(library, request)));
  }

  private List<Copy> copies(String user) {
    List<Copy> copies = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(user, library -> List.copyOf(library.collection()))) {
      context
          .catalogue()
          .byKey(row.textOr("item", ":"))
          .ifPresent(item -> copies.add(new Copy(item, row)));
    }
    return copies;
  }

  private Reply read(String user, Request request) {
    List<Copy> copies = copies(user);
    List<JsonObject> rows =
        switch (request.part("type")) {
          case "movies" ->
              copies.stream()
                  .filter(c -> c.item() instanceof SandboxMovie)
                  .map(copy -> single(copy, request))
                  .toList();
          case "episodes" ->
              copies.stream()
                  .filter(c -> c.item() instanceof SandboxEpisode)
                  .map(copy -> single(copy, request))
                  .toList();
          case "shows" -> shows(copies, request);
          case "media" -> {
            List<JsonObject> all = new ArrayList<>();
            copies.stream()
                .filter(copy -> copy.item() instanceof SandboxMovie)
                .forEach(copy -> all.add(single(copy, request)));
            all.addAll(shows(copies, request));
            yield all;
          }
          default -> throw Refusal.notFound();
        };
    return Paging.of(request).of(rows, row -> row);
  }

  private JsonObject single(Copy copy, Request request) {
    JsonObject json =
        new JsonObject()
            .with("type", copy.item().type())
            .with("collected_at", copy.row().get("collected_at"))
            .with("updated_at", copy.row().get("updated_at"));
    context.shapes().nested(json, copy.item(), request);
    if (request.extended("available_on")) {
      json.with("available_on", List.of(new JsonObject().with("name", "plex")));
    }
    return request.extended("metadata") ? json.with("metadata", copy.row().get("metadata")) : json;
  }

  private List<JsonObject> shows(List<Copy> copies, Request request) {
    Map<SandboxShow, Map<Integer, List<Copy>>> shows = new LinkedHashMap<>();
    for (Copy copy : copies) {
      if (copy.item() instanceof SandboxEpisode episode) {
        shows
            .computeIfAbsent(episode.show(), ignored -> new TreeMap<>())
            .computeIfAbsent(episode.season().number(), ignored -> new ArrayList<>())
            .add(copy);
      }
    }
    List<JsonObject> rows = new ArrayList<>();
    shows.forEach(
        (show, seasons) -> {
          Copy newest = seasons.values().iterator().next().getLast();
          JsonObject row =
              new JsonObject()
                  .with("type", "show")
                  .with("last_collected_at", newest.row().get("collected_at"))
                  .with("last_updated_at", newest.row().get("updated_at"));
          context.shapes().nested(row, show, request);
          List<JsonObject> each = new ArrayList<>();
          seasons.forEach(
              (number, of) ->
                  each.add(
                      new JsonObject()
                          .with("number", number)
                          .with("episodes", of.stream().map(c -> owned(c, request)).toList())));
          rows.add(row.with("seasons", each));
        });
    return rows;
  }

  private static JsonObject owned(Copy copy, Request request) {
    int number = copy.item() instanceof SandboxEpisode episode ? episode.number() : 0;
    JsonObject json =
        new JsonObject()
            .with("number", number)
            .with("collected_at", copy.row().get("collected_at"));
    return request.extended("metadata") ? json.with("metadata", copy.row().get("metadata")) : json;
  }

  private Reply minimal(Request request) {
    JsonObject map = new JsonObject();
    String type = request.part("type");
    for (Copy copy : copies(request.owner())) {
      Object at = copy.row().get("collected_at");
      if (type.equals(SyncItems.groupOf(copy.item()))) {
        map.with(String.valueOf(copy.item().trakt()), at);
      } else if (type.equals("shows") && copy.item() instanceof SandboxEpisode episode) {
        JsonObject show = inner(map, episode.show().trakt());
        inner(show, episode.season().number()).with(String.valueOf(episode.number()), at);
      }
    }
    return Reply.json(map);
  }

  private static JsonObject inner(JsonObject of, long key) {
    Optional<JsonObject> present = of.object(String.valueOf(key));
    if (present.isPresent()) {
      return present.get();
    }
    JsonObject made = new JsonObject();
    of.with(String.valueOf(key), made);
    return made;
  }

  private Reply add(Library library, Request request) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), GROUPS);
    JsonObject added = SyncItems.counters(COUNTED);
    JsonObject updated = SyncItems.counters(COUNTED);
    JsonObject existing = SyncItems.counters(COUNTED);
    for (SyncItems.Found each : body.found()) {
      for (SandboxItem item : body.plays(each.item())) {
        SyncItems.count(
            switch (keep(library, item, each.asked())) {
              case ADDED -> added;
              case UPDATED -> updated;
              case SAME -> existing;
            },
            item);
        touch(library, item);
      }
    }
    return Reply.json(
        201,
        new JsonObject()
            .with("added", added)
            .with("updated", updated)
            .with("existing", existing)
            .with("not_found", body.notFound()));
  }

  private void touch(Library library, SandboxItem item) {
    library.touch(SyncItems.groupOf(item) + ".collected_at", context.today().now());
  }

  private enum Kept {
    ADDED,
    UPDATED,
    SAME
  }

  private Kept keep(Library library, SandboxItem item, JsonObject asked) {
    Instant now = context.today().now();
    JsonObject metadata = new JsonObject();
    METADATA.stream().filter(asked::has).forEach(name -> metadata.with(name, asked.get(name)));
    Optional<JsonObject> known =
        library.collection().stream()
            .filter(row -> item.key().equals(row.textOr("item", "")))
            .findFirst();
    String at =
        asked.text("collected_at").filter(text -> text.length() > 9).orElse(JsonText.time(now));
    if (known.isPresent()) {
      if (metadata.members().isEmpty() && !asked.has("collected_at")) {
        return Kept.SAME;
      }
      JsonObject row = known.get().with("collected_at", at).with("updated_at", JsonText.time(now));
      if (!metadata.members().isEmpty()) {
        row.with("metadata", metadata);
      }
      return Kept.UPDATED;
    }
    library
        .collection()
        .add(
            new JsonObject()
                .with("item", item.key())
                .with("collected_at", at)
                .with("updated_at", JsonText.time(now))
                .with("metadata", metadata));
    return Kept.ADDED;
  }

  private Reply remove(Library library, Request request) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), GROUPS);
    JsonObject deleted = SyncItems.counters(COUNTED);
    List<JsonObject> rows = library.collection();
    for (SyncItems.Found each : body.found()) {
      for (SandboxItem item : body.plays(each.item())) {
        if (rows.removeIf(row -> item.key().equals(row.textOr("item", "")))) {
          SyncItems.count(deleted, item);
          touch(library, item);
        }
      }
    }
    return Reply.json(new JsonObject().with("deleted", deleted).with("not_found", body.notFound()));
  }
}
