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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user does not want to see, section by section. */
final class HiddenRoutes {

  private static final String HIDDEN = "hidden";
  private static final String USER = "user:";

  /** Users are hidden there, and no titles. */
  private static final String COMMENTS = "comments";

  private static final String BLOCKED_AT = "comments.blocked_at";

  /** What may be hidden where. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "calendar",
          List.of("movies", "shows"),
          "progress_watched",
          List.of("shows", "seasons"),
          "progress_watched_reset",
          List.of("shows"),
          "progress_collected",
          List.of("shows", "seasons"),
          "recommendations",
          List.of("movies", "shows"),
          COMMENTS,
          List.of(),
          "dropped",
          List.of("shows"));

  private final RouteContext context;

  HiddenRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/users/hidden/{section}", this::read);
    routes.post(
        "/users/hidden/{section}",
        request -> context.accounts().change(library -> add(library, request)));
    routes.post(
        "/users/hidden/{section}/remove",
        request -> context.accounts().change(library -> remove(library, request)));
  }

  private static List<String> groups(Request request) {
    List<String> groups = GROUPS.get(request.part("section"));
    if (groups == null) {
      throw Refusal.notFound();
    }
    return groups;
  }

  private Reply read(Request request) {
    groups(request);
    String section = request.part("section");
    String type = request.parameter("type").orElse("");
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(request.owner(), library -> List.copyOf(library.rows(HIDDEN)))) {
      if (section.equals(row.textOr("section", ""))) {
        if (section.equals(COMMENTS)) {
          userOf(row).ifPresent(slug -> rows.add(user(slug, row, request)));
          continue;
        }
        context
            .catalogue()
            .byKey(row.textOr("item", ":"))
            .filter(item -> type.isEmpty() || type.equals(item.type()))
            .ifPresent(
                item ->
                    rows.add(
                        context
                            .shapes()
                            .nested(
                                new JsonObject()
                                    .with("hidden_at", row.get("hidden_at"))
                                    .with("type", item.type()),
                                item,
                                request)));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  private Reply add(Library library, Request request) {
    String section = request.part("section");
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), groups(request));
    JsonObject added = counters();
    for (SyncItems.Found each : body.found()) {
      if (!library.isHidden(section, each.item().key())) {
        library
            .rows(HIDDEN)
            .add(
                new JsonObject()
                    .with("section", section)
                    .with("item", each.item().key())
                    .with(
                        "hidden_at",
                        each.asked().textOr("hidden_at", JsonText.time(context.today().now()))));
        SyncItems.count(added, each.item());
        touch(library, section, each.item());
      }
    }
    Users users = users(request);
    long hidden = users.slugs().stream().filter(slug -> hide(library, slug)).count();
    return Reply.json(
        201,
        new JsonObject()
            .with("added", added.with("users", hidden))
            .with("not_found", notFound(body).withAll(users.missing())));
  }

  private Reply remove(Library library, Request request) {
    String section = request.part("section");
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), groups(request));
    JsonObject deleted = counters();
    List<JsonObject> rows = library.rows(HIDDEN);
    for (SyncItems.Found each : body.found()) {
      if (rows.removeIf(
          row ->
              section.equals(row.textOr("section", ""))
                  && each.item().key().equals(row.textOr("item", "")))) {
        SyncItems.count(deleted, each.item());
        touch(library, section, each.item());
      }
    }
    Users users = users(request);
    long shown =
        users.slugs().stream()
            .filter(
                slug ->
                    rows.removeIf(
                        row ->
                            COMMENTS.equals(row.textOr("section", ""))
                                && userOf(row).filter(slug::equals).isPresent()))
            .count();
    if (shown > 0) {
      library.touch(BLOCKED_AT, context.today().now());
    }
    return Reply.json(
        new JsonObject()
            .with("deleted", deleted.with("users", shown))
            .with("not_found", notFound(body).withAll(users.missing())));
  }

  /** The users that a body names, and what of it names nobody. */
  private record Users(List<String> slugs, JsonObject missing) {}

  private Users users(Request request) {
    List<String> slugs = new ArrayList<>();
    JsonObject missing = new JsonObject();
    if (request.part("section").equals(COMMENTS)) {
      for (JsonObject asked : request.body().objects("users")) {
        String slug = asked.object("ids").flatMap(ids -> ids.text("slug")).orElse("");
        if (context.accounts().find(slug).isPresent()) {
          slugs.add(slug);
        } else {
          missing.rows("users").add(asked);
        }
      }
    }
    return new Users(slugs, missing);
  }

  private boolean hide(Library library, String slug) {
    if (library.isHidden(COMMENTS, USER + slug)) {
      return false;
    }
    library.touch(BLOCKED_AT, context.today().now());
    return library
        .rows(HIDDEN)
        .add(
            new JsonObject()
                .with("section", COMMENTS)
                .with("item", USER + slug)
                .with("hidden_at", JsonText.time(context.today().now())));
  }

  private static Optional<String> userOf(JsonObject row) {
    String item = row.textOr("item", "");
    return item.startsWith(USER) ? Optional.of(item.substring(USER.length())) : Optional.empty();
  }

  private JsonObject user(String slug, JsonObject row, Request request) {
    return new JsonObject()
        .with("hidden_at", row.get("hidden_at"))
        .with("type", "user")
        .with("user", context.users().shape(slug, request));
  }

  private void touch(Library library, String section, SandboxItem item) {
    boolean dropped = section.equals("dropped");
    library.touch(
        dropped ? "shows.dropped_at" : SyncItems.groupOf(item) + ".hidden_at",
        context.today().now());
  }

  private static JsonObject counters() {
    return SyncItems.counters(List.of("movies", "shows", "seasons", "users"));
  }

  private static JsonObject notFound(SyncItems body) {
    return new JsonObject()
        .with("movies", List.of())
        .with("shows", List.of())
        .with("seasons", List.of())
        .with("users", List.of())
        .withAll(body.notFound());
  }
}
