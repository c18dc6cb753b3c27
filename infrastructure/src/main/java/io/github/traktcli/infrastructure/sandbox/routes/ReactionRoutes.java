package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.List;

/** Likes of and reactions to comments. */
final class ReactionRoutes {

  private static final String ROWS = "reactions";
  private static final List<String> TYPES =
      List.of("like", "dislike", "love", "laugh", "shocked", "bravo", "spoiler");

  private final RouteContext context;
  private final Comments comments;

  ReactionRoutes(RouteContext context, Comments comments) {
    this.context = context;
    this.comments = comments;
  }

  void register(Router routes) {
    routes.post("/comments/{id}/like", request -> Likes.add(context, key(request)));
    routes.delete("/comments/{id}/like", request -> Likes.remove(context, key(request)));
    routes.get("/comments/{id}/reactions", this::list);
    routes.get("/comments/{id}/reactions/summary", this::summary);
    routes.post("/comments/{id}/reactions/{reaction_type}", this::add);
    routes.delete("/comments/{id}/reactions/{reaction_type}", this::remove);
    routes.mine("/users/reactions/comments", this::mine);
  }

  private String key(Request request) {
    long id = request.numberPart("id");
    if (comments.find(id).isEmpty()) {
      throw Refusal.notFound();
    }
    return "comment:" + id;
  }

  private static String type(Request request) {
    String type = request.part("reaction_type");
    if (!TYPES.contains(type)) {
      throw new Refusal(Reply.of(400));
    }
    return type;
  }

  /** One reaction of one user. */
  private record Reaction(String user, JsonObject row) {}

  private List<Reaction> reactions(String key) {
    List<Reaction> found = new ArrayList<>();
    for (String user : context.accounts().slugs()) {
      context.accounts().read(user, library -> List.copyOf(library.rows(ROWS))).stream()
          .filter(row -> key.equals(row.textOr("item", "")))
          .forEach(row -> found.add(new Reaction(user, row)));
    }
    return found;
  }

  private static JsonObject shape(JsonObject row) {
    return new JsonObject()
        .with("reacted_at", row.get("at"))
        .with("reaction", new JsonObject().with("type", row.get("extra")));
  }

  private Reply list(Request request) {
    return Paging.of(request)
        .of(
            reactions(key(request)),
            each -> shape(each.row()).with("user", context.users().shape(each.user(), request)));
  }

  private Reply summary(Request request) {
    List<Reaction> all = reactions(key(request));
    JsonObject distribution = new JsonObject();
    for (String type : TYPES) {
      distribution.with(
          type, all.stream().filter(each -> type.equals(each.row().get("extra"))).count());
    }
    long users = all.stream().map(Reaction::user).distinct().count();
    return Reply.json(
        new JsonObject()
            .with("reaction_count", all.size())
            .with("user_count", users)
            .with("distribution", distribution));
  }

  private Reply add(Request request) {
    String key = key(request);
    String type = type(request);
    return context
        .accounts()
        .change(
            library -> {
              library.rows(ROWS).removeIf(row -> isSame(row, key, type));
              library
                  .rows(ROWS)
                  .add(
                      new JsonObject()
                          .with("item", key)
                          .with("extra", type)
                          .with("at", JsonText.time(context.today().now())));
              library.touch("comments.reacted_at", context.today().now());
              return Reply.of(201);
            });
  }

  private Reply remove(Request request) {
    String key = key(request);
    String type = type(request);
    return context
        .accounts()
        .change(
            library -> {
              if (library.rows(ROWS).removeIf(row -> isSame(row, key, type))) {
                library.touch("comments.reacted_at", context.today().now());
              }
              return Reply.of(204);
            });
  }

  private static boolean isSame(JsonObject row, String key, String type) {
    return key.equals(row.textOr("item", "")) && type.equals(row.textOr("extra", ""));
  }

  private Reply mine(Request request) {
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(request.owner(), library -> List.copyOf(library.rows(ROWS)))) {
      String item = row.textOr("item", "");
      comments
          .find(Long.parseLong(item.substring(item.indexOf(':') + 1)))
          .ifPresent(
              comment ->
                  rows.add(
                      comments.underTitle(shape(row).with("type", "comment"), comment, request)));
    }
    return Paging.of(request).of(rows, row -> row);
  }
}
