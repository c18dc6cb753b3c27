package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import io.github.traktcli.infrastructure.sandbox.server.Router.Access;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reports to the moderators, and orders to fetch a title's data again. */
final class ReportRoutes {

  private static final List<String> REASONS =
      List.of(
          "duplicate",
          "remove",
          "data_refresh",
          "metadata",
          "adult",
          "runtime",
          "language",
          "spam",
          "tmdb",
          "spoilers",
          "abusive",
          "bigotry",
          "political",
          "offtopic",
          "support",
          "too_short",
          "other");

  private final RouteContext context;
  private final Comments comments;
  private final PublicLists lists;

  ReportRoutes(RouteContext context, Comments comments, PublicLists lists) {
    this.context = context;
    this.comments = comments;
    this.lists = lists;
  }

  void register(Router routes) {
    report(routes, "/movies/{id}", request -> context.title("movies", request).key());
    report(routes, "/shows/{id}", request -> context.show(request).key());
    report(routes, "/shows/{id}/seasons/{season}", request -> context.season(request).key());
    report(
        routes,
        "/shows/{id}/seasons/{season}/episodes/{episode}",
        request -> context.episode(request).key());
    report(routes, "/people/{id}", this::person);
    report(
        routes,
        "/seasons/{id}",
        request -> key(context.catalogue().season(request.numberPart("id"))));
    report(
        routes,
        "/episodes/{id}",
        request -> key(context.catalogue().episode(request.numberPart("id"))));
    report(routes, "/lists/{id}", this::list);
    report(routes, "/comments/{id}", this::comment);
    report(routes, "/users/{id}", request -> "user:" + context.users().named(request));
    report(
        routes,
        "/users/{id}/lists/{list_id}",
        request -> "list:" + request.part("id") + "/" + request.part("list_id"));
    for (String what : List.of("/refresh", "/refresh/justwatch")) {
      refresh(routes, "/movies/{id}" + what, request -> context.title("movies", request).key());
      refresh(routes, "/shows/{id}" + what, request -> context.show(request).key());
    }
    refresh(routes, "/people/{id}/refresh", this::person);
  }

  private String person(Request request) {
    return key(context.catalogue().person(request.part("id")));
  }

  private static String key(Optional<? extends SandboxItem> item) {
    return item.map(SandboxItem::key).orElseThrow(Refusal::notFound);
  }

  private String list(Request request) {
    long id = request.numberPart("id");
    return lists.find(id, request).map(found -> "list:" + id).orElseThrow(Refusal::notFound);
  }

  private String comment(Request request) {
    long id = request.numberPart("id");
    return comments.find(id).map(found -> "comment:" + id).orElseThrow(Refusal::notFound);
  }

  private void report(Router routes, String path, Function<Request, String> key) {
    routes.post(
        path + "/report",
        request -> {
          if (!REASONS.contains(request.body().textOr("reason", ""))) {
            return Reply.of(400);
          }
          return once("reports", key.apply(request), 201);
        });
  }

  private void refresh(Router routes, String path, Function<Request, String> key) {
    String kind = path.endsWith("justwatch") ? "justwatch" : "refreshes";
    routes.add("POST", path, Access.VIP, request -> once(kind, key.apply(request), 201));
  }

  /** Done the first time, a conflict every other. */
  private Reply once(String section, String key, int status) {
    return context
        .accounts()
        .change(
            library -> {
              if (library.has(section, key)) {
                return Reply.of(409);
              }
              library.rows(section).add(new JsonObject().with("item", key));
              return Reply.of(status);
            });
  }
}
