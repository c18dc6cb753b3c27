package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.util.List;
import java.util.Map;

/** The profile and the settings of the user, and the profiles of others. */
final class UserRoutes {

  private final RouteContext context;

  UserRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/users/settings", this::settings);
    routes.put("/users/settings", this::edit);
    routes.get("/users/{id}", this::profile);
  }

  private Reply profile(Request request) {
    String id = request.part("id");
    if (!id.equals("me") && !context.accounts().exists(id)) {
      return Reply.of(404);
    }
    return Reply.json(context.users().shape(id.equals("me") ? request.owner() : id, request));
  }

  private Reply settings(Request request) {
    SandboxOptions options = context.options();
    JsonObject edited =
        context.accounts().read(request.owner(), library -> library.part("settings"));
    JsonObject user =
        context
            .users()
            .shape(
                request.owner(),
                new Request(
                    "GET",
                    request.path(),
                    Map.of("extended", "full,vip"),
                    request.header(),
                    request.content(),
                    request.parameters(),
                    request.user()));
    user.object("ids").ifPresent(ids -> ids.with("uuid", "b7a1f0d4c2e94b6f8d3a5c7e9f1b2d40"));
    user.with("email", "alex@sandbox.invalid");
    edited.object("user").ifPresent(user::withAll);
    JsonObject browsing =
        new JsonObject()
            .with(
                "genres",
                new JsonObject().with("favorites", List.of("anime")).with("disliked", List.of()))
            .with(
                "watchnow",
                new JsonObject()
                    .with("country", "pt")
                    .with("favorites", List.of())
                    .with("only_favorites", false))
            .with(
                "spoilers",
                new JsonObject()
                    .with("episodes", "hide")
                    .with("shows", "show")
                    .with("movies", "show"))
            .with("dark_knight", "auto")
            .with("watch_only_once", false)
            .with("show_rating_prompt", true)
            .with("locale", "en-US");
    edited.object("browsing").ifPresent(browsing::withAll);
    JsonObject json =
        new JsonObject()
            .with("user", user)
            .with(
                "account",
                new JsonObject()
                    .with("timezone", "Europe/Lisbon")
                    .with("date_format", "dmy")
                    .with("time_24hr", true)
                    .with("cover_image", null))
            .with(
                "connections",
                new JsonObject()
                    .with("facebook", false)
                    .with("twitter", false)
                    .with("mastodon", true)
                    .with("google", false)
                    .with("tumblr", false)
                    .with("medium", false)
                    .with("slack", false)
                    .with("apple", false)
                    .with("dropbox", false)
                    .with("microsoft", false))
            .with(
                "sharing_text",
                new JsonObject()
                    .with("watching", "I'm watching [item]")
                    .with("watched", "I just watched [item]")
                    .with("rated", "[item] [stars]"))
            .with(
                "limits",
                new JsonObject()
                    .with(
                        "list",
                        new JsonObject()
                            .with("count", options.vip() ? 100 : 5)
                            .with("item_count", options.listLimit()))
                    .with("watchlist", count(options.watchlistLimit()))
                    .with("favorites", count(options.favoritesLimit()))
                    .with("search", new JsonObject().with("recent_count", 5))
                    .with("collection", count(1_000))
                    .with("notes", count(100)))
            .with(
                "permissions",
                new JsonObject()
                    .with("commenting", true)
                    .with("liking", true)
                    .with("following", true));
    return Reply.json(request.extended("browsing") ? json.with("browsing", browsing) : json);
  }

  private static JsonObject count(int items) {
    return new JsonObject().with("item_count", items);
  }

  private Reply edit(Request request) {
    JsonObject body = request.body();
    context
        .accounts()
        .change(
            library -> {
              for (String part : List.of("user", "browsing")) {
                JsonObject settings = library.part("settings");
                JsonObject before = settings.object(part).orElseGet(JsonObject::new);
                body.object(part).ifPresent(now -> settings.with(part, before.copy().withAll(now)));
              }
              library.touch("account.settings_at", context.today().now());
              return library;
            });
    return Reply.of(201);
  }
}
