package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratings of the user and of others. */
final class RatingRoutes {

  private static final List<String> GROUPS = List.of("movies", "shows", "seasons", "episodes");

  private final RouteContext context;

  RatingRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/sync/ratings/{type?}/{rating?}", request -> read(request.owner(), request));
    routes.get(
        "/users/{id}/ratings/{type?}/{rating?}",
        request -> read(context.users().named(request), request));
    routes.post(
        "/sync/ratings", request -> context.accounts().change(library -> add(library, request)));
    routes.post(
        "/sync/ratings/remove",
        request -> context.accounts().change(library -> remove(library, request)));
  }

  private Reply read(String user, Request request) {
    String type = request.optionalPart("type").orElse("all");
    List<String> marks =
        request.optionalPart("rating").map(text -> TsvTable.split(text, ',')).orElse(List.of());
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(user, library -> List.copyOf(library.ratings()))) {
      Optional<SandboxItem> item = context.catalogue().byKey(row.textOr("item", ":"));
      if (item.isPresent()
          && (type.equals("all") || type.equals(SyncItems.groupOf(item.get())))
          && (marks.isEmpty() || marks.contains(String.valueOf(row.get("rating"))))) {
        JsonObject json =
            new JsonObject()
                .with("rated_at", row.get("rated_at"))
                .with("rating", row.get("rating"))
                .with("type", item.get().type());
        rows.add(context.shapes().nested(json, item.get(), request));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  private Reply add(Library library, Request request) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), GROUPS);
    JsonObject added = SyncItems.counters(GROUPS);
    for (SyncItems.Found each : body.found()) {
      long mark = each.asked().number("rating").orElse(0L);
      if (mark < 1 || mark > 10) {
        throw new Refusal(Reply.invalid("rating", "must be a whole number from 1 to 10"));
      }
      rate(library, each.item(), mark, each.asked());
      SyncItems.count(added, each.item());
    }
    return Reply.json(
        201, new JsonObject().with("added", added).with("not_found", body.notFound()));
  }

  private void rate(Library library, SandboxItem item, long mark, JsonObject asked) {
    String now = JsonText.time(context.today().now());
    List<JsonObject> rows = library.ratings();
    rows.removeIf(row -> item.key().equals(row.textOr("item", "")));
    rows.add(
        new JsonObject()
            .with("item", item.key())
            .with("rating", mark)
            .with("rated_at", asked.textOr("rated_at", now)));
    library.touch(SyncItems.groupOf(item) + ".rated_at", context.today().now());
  }

  private Reply remove(Library library, Request request) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), GROUPS);
    JsonObject deleted = SyncItems.counters(GROUPS);
    List<JsonObject> rows = library.ratings();
    for (SyncItems.Found each : body.found()) {
      if (rows.removeIf(row -> each.item().key().equals(row.textOr("item", "")))) {
        SyncItems.count(deleted, each.item());
      }
    }
    return Reply.json(new JsonObject().with("deleted", deleted).with("not_found", body.notFound()));
  }
}
