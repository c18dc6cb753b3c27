package io.github.traktcli.infrastructure.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratings of the user and of others. */
final class RatingRoutes {

  private static final List<String> GROUPS = List.of("movies", "shows", "seasons", "episodes");

  private final World world;

  RatingRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    routes.mine("/sync/ratings/{type?}/{rating?}", request -> read(request.owner(), request));
    routes.get(
        "/users/{id}/ratings/{type?}/{rating?}",
        request -> read(world.accounts().named(request), request));
    routes.post(
        "/sync/ratings", request -> world.accounts().change(library -> add(library, request)));
    routes.post(
        "/sync/ratings/remove",
        request -> world.accounts().change(library -> remove(library, request)));
  }

  private Reply read(String user, Request request) {
    String type = request.optionalPart("type").orElse("all");
    List<String> marks =
        request.optionalPart("rating").map(text -> Table.split(text, ',')).orElse(List.of());
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row : world.accounts().read(user, library -> List.copyOf(library.ratings()))) {
      Optional<Media> item = world.catalogue().byKey(row.textOr("item", ":"));
      if (item.isPresent()
          && (type.equals("all") || type.equals(SyncBody.groupOf(item.get())))
          && (marks.isEmpty() || marks.contains(String.valueOf(row.get("rating"))))) {
        JsonObject json =
            new JsonObject()
                .with("rated_at", row.get("rated_at"))
                .with("rating", row.get("rating"))
                .with("type", item.get().type());
        rows.add(world.shapes().nested(json, item.get(), request));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  private Reply add(Library library, Request request) {
    SyncBody body = SyncBody.read(request.body(), world.catalogue(), GROUPS);
    JsonObject added = SyncBody.counters(GROUPS);
    for (SyncBody.Found each : body.found()) {
      long mark = each.asked().number("rating").orElse(0L);
      if (mark < 1 || mark > 10) {
        throw new Refusal(Reply.invalid("rating", "must be a whole number from 1 to 10"));
      }
      rate(library, each.item(), mark, each.asked());
      SyncBody.count(added, each.item());
    }
    return Reply.json(
        201, new JsonObject().with("added", added).with("not_found", body.notFound()));
  }

  private void rate(Library library, Media item, long mark, JsonObject asked) {
    String now = JsonText.time(world.today().now());
    List<JsonObject> rows = library.ratings();
    rows.removeIf(row -> item.key().equals(row.textOr("item", "")));
    rows.add(
        new JsonObject()
            .with("item", item.key())
            .with("rating", mark)
            .with("rated_at", asked.textOr("rated_at", now)));
    library.touch(SyncBody.groupOf(item) + ".rated_at", world.today().now());
  }

  private Reply remove(Library library, Request request) {
    SyncBody body = SyncBody.read(request.body(), world.catalogue(), GROUPS);
    JsonObject deleted = SyncBody.counters(GROUPS);
    List<JsonObject> rows = library.ratings();
    for (SyncBody.Found each : body.found()) {
      if (rows.removeIf(row -> each.item().key().equals(row.textOr("item", "")))) {
        SyncBody.count(deleted, each.item());
      }
    }
    return Reply.json(new JsonObject().with("deleted", deleted).with("not_found", body.notFound()));
  }
}
