package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.library.UserStats;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows, requests, blocks, and what users like. */
final class SocialRoutes {

  private static final String FOLLOWING = "following";
  private static final String FOLLOWERS = "followers";
  private static final String REQUESTS = "requests";
  private static final String PENDING = "pending";
  private static final String BLOCKED = "blocked";

  private final RouteContext context;
  private final Comments comments;
  private final PublicLists lists;

  SocialRoutes(RouteContext context, Comments comments, PublicLists lists) {
    this.context = context;
    this.comments = comments;
    this.lists = lists;
  }

  void register(Router routes) {
    routes.get("/users/{id}/followers", r -> people(rows(r, FOLLOWERS), "followed_at", r));
    routes.get("/users/{id}/following", r -> people(rows(r, FOLLOWING), "followed_at", r));
    routes.get("/users/{id}/friends", this::friends);
    routes.mine("/users/requests", r -> requests(REQUESTS, r));
    routes.mine("/users/requests/following", r -> requests(PENDING, r));
    routes.post("/users/requests/{id}", r -> decide(true, r));
    routes.delete("/users/requests/{id}", r -> decide(false, r));
    routes.post("/users/{id}/follow", this::follow);
    routes.delete("/users/{id}/follow", this::unfollow);
    routes.mine("/users/blocked", this::blocked);
    routes.post("/users/{id}/block", this::block);
    routes.delete("/users/{id}/block", this::unblock);
    routes.get(
        "/users/{id}/likes/{type?}", request -> likes(request, context.users().named(request)));
    // Trakt publishes only the former, and clients ask for one's own so.
    routes.mine("/users/likes/{type?}", request -> likes(request, request.owner()));
    for (String section : List.of(Library.WATCHLIST, Library.FAVORITES)) {
      routes.get(
          "/users/{id}/" + section + "/comments/{sort?}",
          r ->
              comments
                  .on(section + ":" + context.users().named(r), r)
                  .header(PublicLists.NUMBER, WatchlistRoutes.number(section)));
    }
    routes.get(
        "/users/{id}/lists/{list_id}/comments/{sort?}",
        r -> {
          long number = listNumber(r);
          return comments.on("list:" + number, r).header(PublicLists.NUMBER, number);
        });
    routes.get("/users/{id}/stats", this::stats);
  }

  private long listNumber(Request request) {
    String owner = context.users().named(request);
    return context
        .accounts()
        .read(owner, library -> library.list(request.part("list_id")))
        .filter(list -> PublicLists.isVisible(list, owner, request))
        .flatMap(list -> list.number("id"))
        .orElseThrow(Refusal::notFound);
  }

  private List<JsonObject> rows(Request request, String section) {
    return rows(context.users().named(request), section);
  }

  private List<JsonObject> rows(String user, String section) {
    return context.accounts().read(user, library -> List.copyOf(library.rows(section)));
  }

  private static String slugOf(JsonObject row) {
    return row.textOr("item", "").replace("user:", "");
  }

  private Reply people(List<JsonObject> rows, String stamp, Request request) {
    return Paging.whole(
        rows,
        row ->
            new JsonObject()
                .with(stamp, row.get("at"))
                .with("user", context.users().shape(slugOf(row), request)));
  }

  private Reply friends(Request request) {
    List<String> followers = rows(request, FOLLOWERS).stream().map(SocialRoutes::slugOf).toList();
    List<JsonObject> both =
        rows(request, FOLLOWING).stream().filter(row -> followers.contains(slugOf(row))).toList();
    return people(both, "friends_at", request);
  }

  private Reply requests(String section, Request request) {
    return Paging.whole(
        context.accounts().read(request.owner(), l -> List.copyOf(l.rows(section))),
        row ->
            new JsonObject()
                .with("id", row.number("extra").orElse(0L))
                .with("requested_at", row.get("at"))
                .with("user", context.users().shape(slugOf(row), request)));
  }

  private Reply decide(boolean approve, Request request) {
    long id = request.numberPart("id");
    return context
        .accounts()
        .change(
            library -> {
              Optional<JsonObject> asked =
                  library.rows(REQUESTS).stream()
                      .filter(row -> row.number("extra").orElse(-1L) == id)
                      .findFirst();
              if (asked.isEmpty()) {
                return Reply.of(404);
              }
              library.rows(REQUESTS).remove(asked.get());
              touch(library, REQUESTS);
              if (!approve) {
                return Reply.of(204);
              }
              JsonObject row = row(slugOf(asked.get()));
              library.rows(FOLLOWERS).add(row);
              touch(library, FOLLOWERS);
              return Reply.json(
                  new JsonObject()
                      .with("followed_at", row.get("at"))
                      .with("user", context.users().shape(slugOf(row), request)));
            });
  }

  private JsonObject row(String user) {
    return new JsonObject()
        .with("item", "user:" + user)
        .with("at", JsonText.time(context.today().now()));
  }

  /** The user whom a path names, private or not. */
  private String other(Request request) {
    String id = request.part("id");
    if (!context.accounts().exists(id)) {
      throw Refusal.notFound();
    }
    return id;
  }

  private Reply follow(Request request) {
    String other = other(request);
    boolean waits = context.users().shape(other, request).flag("private");
    return context
        .accounts()
        .change(
            library -> {
              if (library.has(FOLLOWING, "user:" + other)
                  || library.has(PENDING, "user:" + other)
                  || other.equals(Accounts.OWNER)) {
                return Reply.of(409);
              }
              JsonObject row = row(other);
              library
                  .rows(waits ? PENDING : FOLLOWING)
                  .add(waits ? row.with("extra", library.newId()) : row);
              touch(library, waits ? PENDING : FOLLOWING);
              return Reply.json(
                  201,
                  new JsonObject()
                      .with("approved_at", waits ? null : row.get("at"))
                      .with("user", context.users().shape(other, request)));
            });
  }

  /** Moves the last activity of those rows. */
  private void touch(Library library, String rows) {
    String activity =
        switch (rows) {
          case FOLLOWERS -> "account.followed_at";
          case FOLLOWING -> "account.following_at";
          case PENDING -> "account.pending_at";
          case REQUESTS -> "account.requested_at";
          default -> "comments.blocked_at";
        };
    library.touch(activity, context.today().now());
  }

  private Reply unfollow(Request request) {
    return forget(other(request), List.of(FOLLOWING, PENDING));
  }

  private Reply forget(String other, List<String> sections) {
    return context
        .accounts()
        .change(
            library -> {
              for (String section : sections) {
                if (library
                    .rows(section)
                    .removeIf(row -> ("user:" + other).equals(row.textOr("item", "")))) {
                  touch(library, section);
                }
              }
              return Reply.of(204);
            });
  }

  private Reply blocked(Request request) {
    return people(
        context.accounts().read(request.owner(), l -> List.copyOf(l.rows(BLOCKED))),
        "blocked_at",
        request);
  }

  private Reply block(Request request) {
    String other = other(request);
    return context
        .accounts()
        .change(
            library -> {
              if (other.equals(Accounts.OWNER) || library.has(BLOCKED, "user:" + other)) {
                return Reply.of(409);
              }
              library.rows(BLOCKED).add(row(other));
              touch(library, BLOCKED);
              return Reply.of(201);
            });
  }

  private Reply unblock(Request request) {
    return forget(other(request), List.of(BLOCKED));
  }

  private Reply likes(Request request, String user) {
    String type = request.optionalPart("type").orElse("");
    List<JsonObject> liked = new ArrayList<>();
    for (JsonObject row : rows(user, "likes")) {
      String key = row.textOr("item", ":");
      long id = Long.parseLong(key.substring(key.indexOf(':') + 1));
      JsonObject json = new JsonObject().with("liked_at", row.get("at"));
      if (key.startsWith("comment:") && !type.equals("lists")) {
        comments
            .find(id)
            .ifPresent(
                comment ->
                    liked.add(comments.underTitle(json.with("type", "comment"), comment, request)));
      } else if (key.startsWith("list:") && !type.equals("comments")) {
        lists
            .find(id, request)
            .ifPresent(
                list ->
                    liked.add(json.with("type", "list").with("list", lists.shape(list, request))));
      }
    }
    return Paging.of(request).of(liked, row -> row);
  }

  /** As on the real service, there is nothing to be had under the name {@code me}. */
  private Reply stats(Request request) {
    String user = context.users().named(request);
    if (!context.options().vip()) {
      throw new Refusal(Reply.of(426).header("X-Upgrade-URL", "https://app.trakt.tv/vip"));
    }
    if (request.part("id").equals("me")) {
      return Reply.of(204);
    }
    return context
        .accounts()
        .read(user, library -> Reply.json(new UserStats(library, context.catalogue()).json()));
  }
}
