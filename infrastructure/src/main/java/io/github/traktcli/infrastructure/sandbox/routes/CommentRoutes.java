package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reading, writing and liking comments. */
final class CommentRoutes {

  private static final Duration DELETABLE_WITH_REPLIES = Duration.ofDays(14);
  private static final List<String> TYPES = List.of("movie", "show", "season", "episode", "list");

  private final RouteContext context;
  private final Comments comments;
  private final PublicLists lists;

  CommentRoutes(RouteContext context, Comments comments, PublicLists lists) {
    this.context = context;
    this.comments = comments;
    this.lists = lists;
  }

  void register(Router routes) {
    on(routes, "/movies/{id}", request -> context.title("movies", request).key());
    on(routes, "/shows/{id}", request -> context.show(request).key());
    on(routes, "/shows/{id}/seasons/{season}", request -> context.season(request).key());
    on(
        routes,
        "/shows/{id}/seasons/{season}/episodes/{episode}",
        request -> context.episode(request).key());
    routes.get("/lists/{id}/comments/{sort?}", this::onList);
    routes.post("/comments", this::post);
    routes.get(
        "/comments/{id}",
        request -> {
          JsonObject row = find(request);
          return ItemKey.of(row.textOr("item", ":")).namedBy(one(row, request));
        });
    routes.put("/comments/{id}", this::edit);
    routes.delete("/comments/{id}", this::delete);
    routes.get(
        "/comments/{id}/replies",
        request -> comments.page(comments.replies(find(request)), request));
    routes.post("/comments/{id}/replies", this::reply);
    routes.get("/comments/{id}/item", this::item);
    routes.get("/comments/{id}/likes", this::likes);
    for (String feed : List.of("trending", "recent", "updates")) {
      routes.get("/comments/" + feed + "/{comment_type?}/{type?}", r -> feed(feed, r));
    }
    routes.get("/users/{id}/comments/{comment_type?}/{type?}", this::ofUser);
  }

  private void on(Router routes, String path, Function<Request, String> key) {
    routes.get(path + "/comments/{sort?}", request -> comments.on(key.apply(request), request));
  }

  private Reply onList(Request request) {
    long number = request.numberPart("id");
    if (lists.find(number, request).isEmpty()) {
      throw Refusal.notFound();
    }
    return comments.on("list:" + number, request).header(PublicLists.NUMBER, number);
  }

  private JsonObject find(Request request) {
    return comments.find(request.numberPart("id")).orElseThrow(Refusal::notFound);
  }

  private Reply one(JsonObject row, Request request) {
    return Reply.json(comments.shape(row, request));
  }

  private Reply post(Request request) {
    JsonObject body = request.body();
    String key = key(body, request);
    return Reply.json(201, comments.shape(write(key, 0, request), request));
  }

  /**
   * Remembers that something was said.
   *
   * @param key of what it was said about, such as {@code movie:1} or {@code list:55}
   */
  private void touch(Library library, String key) {
    library.touch(ItemKey.of(key).activity("commented"), context.today().now());
  }

  /** The item that the body names. */
  private String key(JsonObject body, Request request) {
    for (String type : TYPES) {
      Optional<JsonObject> named = body.object(type);
      if (named.isPresent() && type.equals("list")) {
        long id = named.get().object("ids").flatMap(ids -> ids.number("trakt")).orElse(0L);
        if (lists.find(id, request).isEmpty()) {
          throw Refusal.notFound();
        }
        return "list:" + id;
      }
      if (named.isPresent()) {
        return context
            .catalogue()
            .resolve(type, named.get())
            .map(SandboxItem::key)
            .orElseThrow(Refusal::notFound);
      }
    }
    throw Refusal.notFound();
  }

  private JsonObject write(String key, long parent, Request request) {
    JsonObject body = request.body();
    String text = body.textOr("comment", "");
    Optional<JsonObject> gif = gif(body);
    boolean review = Comments.isReview(text, gif.isPresent());
    String now = JsonText.time(context.today().now());
    return context
        .accounts()
        .change(
            library -> {
              JsonObject row =
                  new JsonObject()
                      .with("id", library.newId())
                      .with("user", request.owner())
                      .with("item", key)
                      .with("parent_id", parent)
                      .with("created_at", now)
                      .with("updated_at", now)
                      .with("rating", library.ratingOf(key).orElse(null))
                      .with("likes", 0L)
                      .with("spoiler", body.flag("spoiler"))
                      .with("review", review)
                      .with("comment", text)
                      .with("gif", gif.orElse(null));
              library.rows(Library.COMMENTS).add(row);
              touch(library, key);
              return row;
            });
  }

  /**
   * The moving picture that the body has.
   *
   * @throws Refusal 422 for one without an address
   */
  private static Optional<JsonObject> gif(JsonObject body) {
    Optional<JsonObject> gif = body.object("gif");
    if (gif.isPresent() && gif.get().textOr("url", "").isBlank()) {
      throw new Refusal(Reply.invalid("gif", "must have an address"));
    }
    return gif;
  }

  private Reply reply(Request request) {
    JsonObject parent = find(request);
    if (parent.number("parent_id").orElse(0L) != 0) {
      return Reply.of(404);
    }
    JsonObject row = write(parent.textOr("item", ""), parent.number("id").orElse(0L), request);
    return Reply.json(201, comments.shape(row, request));
  }

  private static void checkAuthor(JsonObject row, Request request) {
    if (!request.owner().equals(row.textOr("user", ""))) {
      throw new Refusal(Reply.of(401));
    }
  }

  private Reply edit(Request request) {
    JsonObject row = find(request);
    checkAuthor(row, request);
    JsonObject body = request.body();
    Optional<JsonObject> gif = body.members().containsKey("gif") ? gif(body) : row.object("gif");
    boolean review = Comments.isReview(body.textOr("comment", ""), gif.isPresent());
    JsonObject changed =
        context
            .accounts()
            .change(
                library -> {
                  touch(library, row.textOr("item", ":"));
                  return Comments.find(library, request.numberPart("id"))
                      .orElseThrow(Refusal::notFound)
                      .with("comment", body.textOr("comment", ""))
                      .with("spoiler", body.flag("spoiler"))
                      .with("review", review)
                      .with("gif", gif.orElse(null))
                      .with("updated_at", JsonText.time(context.today().now()));
                });
    return one(changed, request);
  }

  private Reply delete(Request request) {
    JsonObject row = find(request);
    checkAuthor(row, request);
    Instant created = Instant.parse(row.textOr("created_at", ""));
    boolean old = created.plus(DELETABLE_WITH_REPLIES).isBefore(context.today().now());
    if (old && !comments.replies(row).isEmpty()) {
      return Reply.of(409);
    }
    return context
        .accounts()
        .change(
            library -> {
              library
                  .rows(Library.COMMENTS)
                  .removeIf(each -> each.number("id").equals(row.number("id")));
              touch(library, row.textOr("item", ":"));
              return Reply.of(204);
            });
  }

  private Reply item(Request request) {
    JsonObject row = find(request);
    return Reply.json(comments.withItem(row, request).without("comment"));
  }

  private Reply likes(Request request) {
    return Likes.page(context, "comment:" + find(request).get("id"), request);
  }

  private Reply feed(String feed, Request request) {
    List<JsonObject> rows = new ArrayList<>(comments.feed(request, row -> true));
    Comparator<JsonObject> order =
        switch (feed) {
          case "trending" -> Comparator.comparingLong(comments::likes);
          case "recent" -> Comparator.comparing(row -> row.textOr("created_at", ""));
          default -> Comparator.comparing(row -> row.textOr("updated_at", ""));
        };
    rows.sort(order.reversed());
    return Paging.of(request, 10, 250).of(rows, row -> comments.withItem(row, request));
  }

  private Reply ofUser(Request request) {
    String user = context.users().named(request);
    return Paging.of(request, 10, 250)
        .of(
            comments.feed(request, row -> user.equals(row.textOr("user", ""))),
            row -> comments.withItem(row, request));
  }
}
