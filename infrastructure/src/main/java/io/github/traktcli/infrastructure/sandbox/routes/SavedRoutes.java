package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import io.github.traktcli.infrastructure.sandbox.server.Router.Access;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Saved filters and smart lists: searches that somebody gave a name. */
final class SavedRoutes {

  private static final String FILTERS = "filters";
  private static final String SMART = "smart-lists";
  private static final Choices CHOICES =
      new Choices(
          Map.of(
              "privacy",
              List.of("private", "friends", "public"),
              "source",
              List.of(
                  "trending",
                  "popular",
                  "anticipated",
                  "recommendations",
                  "discover",
                  "watchlist",
                  "library"),
              "media_type",
              List.of("movies", "shows", "media")));

  private final RouteContext context;

  SavedRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.add("GET", "/users/saved_filters/{section?}", Access.VIP, this::filters);
    routes.add("POST", "/users/saved_filters", Access.VIP, this::addFilters);
    routes.add("DELETE", "/users/saved_filters/{filter_id}", Access.VIP, this::removeFilter);
    routes.get("/users/{id}/smart-lists", this::smartLists);
    routes.post("/users/{id}/smart-lists", this::createSmartList);
    routes.get("/users/{id}/smart-lists/{list_id}", this::smartList);
    routes.put("/users/{id}/smart-lists/{list_id}", this::editSmartList);
    routes.delete("/users/{id}/smart-lists/{list_id}", this::deleteSmartList);
    routes.get("/smart-lists/{list_id}", this::smartList);
    routes.get("/smart-lists/{list_id}/items/{type?}/{sort_by?}/{sort_how?}", this::items);
  }

  private Reply filters(Request request) {
    String section = request.optionalPart("section").orElse("");
    List<JsonObject> found =
        context.accounts().read(request.owner(), l -> List.copyOf(l.rows(FILTERS))).stream()
            .filter(row -> section.isEmpty() || section.equals(row.textOr("item", "")))
            .map(SavedRoutes::filter)
            .toList();
    return Paging.of(request).of(found, row -> row.copy().with("rank", found.indexOf(row) + 1));
  }

  /** A filter of the seed keeps its parts in one text: id; name; path; query. */
  private static JsonObject filter(JsonObject row) {
    List<String> parts = TsvTable.split(row.textOr("extra", ";;;"), ';');
    return new JsonObject()
        .with("rank", 1)
        .with("id", Long.valueOf(parts.get(0)))
        .with("section", row.get("item"))
        .with("name", parts.get(1))
        .with("path", parts.get(2))
        .with("query", parts.get(3))
        .with("updated_at", row.get("at"));
  }

  private Reply addFilters(Request request) {
    List<?> wanted = request.list();
    return context
        .accounts()
        .change(
            library -> {
              List<JsonObject> added = new ArrayList<>();
              List<JsonObject> skipped = new ArrayList<>();
              for (Object each : wanted) {
                if (each instanceof JsonObject asked) {
                  Optional<JsonObject> row = filterRow(library, asked);
                  row.ifPresentOrElse(
                      made -> {
                        library.rows(FILTERS).add(made);
                        added.add(filter(made));
                      },
                      () -> skipped.add(asked));
                }
              }
              touch(library);
              return Reply.json(
                  201, new JsonObject().with("added", added).with("skipped", skipped));
            });
  }

  private Optional<JsonObject> filterRow(Library library, JsonObject asked) {
    String url = asked.textOr("url", "");
    String name = asked.textOr("name", "").replace(";", ",");
    int question = url.indexOf('?');
    if (question < 2 || !url.startsWith("/") || name.isEmpty()) {
      return Optional.empty();
    }
    String path = url.substring(0, question);
    String section = TsvTable.split(path, '/').get(1);
    String extra =
        String.join(
            ";", List.of(String.valueOf(library.newId()), name, path, url.substring(question + 1)));
    return Optional.of(
        new JsonObject()
            .with("item", section)
            .with("at", JsonText.time(context.today().now()))
            .with("extra", extra));
  }

  private Reply removeFilter(Request request) {
    long id = request.numberPart("filter_id");
    return context
        .accounts()
        .change(
            library -> {
              boolean known =
                  library
                      .rows(FILTERS)
                      .removeIf(row -> row.textOr("extra", "").startsWith(id + ";"));
              if (known) {
                touch(library);
              }
              return Reply.of(known ? 204 : 404);
            });
  }

  private void touch(Library library) {
    library.touch("saved_filters.updated_at", context.today().now());
  }

  /** The definition of a smart list, made out of a row of the seed when it is one. */
  private static JsonObject definition(JsonObject row) {
    if (row.has("ids")) {
      return row;
    }
    List<String> parts = TsvTable.split(row.textOr("extra", ""), ';');
    JsonObject filters = new JsonObject();
    String range = parts.get(4);
    int equals = range.indexOf('=');
    filters.with(
        range.substring(0, equals),
        TsvTable.split(range.substring(equals + 1), '-').stream().map(Long::valueOf).toList());
    return new JsonObject()
        .with("name", parts.get(2))
        .with("privacy", "public")
        .with("created_at", row.get("at"))
        .with("updated_at", row.get("at"))
        .with(
            "ids",
            new JsonObject().with("trakt", Long.valueOf(parts.get(0))).with("slug", parts.get(1)))
        .with("images", new JsonObject().with("posters", List.of()))
        .with("source", row.get("item"))
        .with("media_type", parts.get(3))
        .with("filters", filters);
  }

  private List<JsonObject> definitions(String user) {
    return context.accounts().read(user, library -> List.copyOf(library.rows(SMART))).stream()
        .map(SavedRoutes::definition)
        .toList();
  }

  private Reply smartLists(Request request) {
    return Paging.whole(definitions(context.users().named(request)), row -> row);
  }

  private Reply smartList(Request request) {
    return Reply.json(find(request));
  }

  private JsonObject find(Request request) {
    List<String> users =
        request.parameters().containsKey("id")
            ? List.of(context.users().named(request))
            : context.accounts().slugs();
    return users.stream()
        .flatMap(user -> definitions(user).stream())
        .filter(row -> isCalled(row, request.part("list_id")))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static boolean isCalled(JsonObject row, String name) {
    JsonObject ids = definition(row).object("ids").orElseGet(JsonObject::new);
    return name.equals(ids.textOr("slug", "")) || name.equals(String.valueOf(ids.get("trakt")));
  }

  private Reply createSmartList(Request request) {
    JsonObject body = request.body();
    String name = body.textOr("name", "").strip();
    if (name.isEmpty() || !body.has("source") || !body.has("media_type")) {
      throw new Refusal(Reply.invalid("name", "name, source and media_type are needed"));
    }
    CHOICES.check(body);
    String now = JsonText.time(context.today().now());
    return context
        .accounts()
        .change(
            library -> {
              String slug = SearchRoutes.plain(name).replace(' ', '-');
              String free = slug;
              for (int i = 1; isTaken(library, free); i++) {
                free = slug + "-" + i;
              }
              JsonObject ids = new JsonObject().with("trakt", library.newId()).with("slug", free);
              library
                  .rows(SMART)
                  .add(
                      new JsonObject()
                          .with("name", name)
                          .with("privacy", body.textOr("privacy", "private"))
                          .with("created_at", now)
                          .with("updated_at", now)
                          .with("ids", ids)
                          .with("images", new JsonObject().with("posters", List.of()))
                          .with("source", body.get("source"))
                          .with("media_type", body.get("media_type"))
                          .with("filters", body.object("filters").orElseGet(JsonObject::new)));
              return Reply.json(201, new JsonObject().with("ids", ids));
            });
  }

  private static boolean isTaken(Library library, String slug) {
    return library.rows(SMART).stream().anyMatch(row -> isCalled(row, slug));
  }

  private Reply editSmartList(Request request) {
    JsonObject body = request.body();
    CHOICES.check(body);
    return context
        .accounts()
        .change(
            library -> {
              List<JsonObject> rows = library.rows(SMART);
              JsonObject row = ownSmartList(library, request);
              JsonObject edited = definition(row).copy().withAll(body.without("ids"));
              rows.set(
                  rows.indexOf(row),
                  edited.with("updated_at", JsonText.time(context.today().now())));
              return Reply.json(edited);
            });
  }

  private Reply deleteSmartList(Request request) {
    return context
        .accounts()
        .change(
            library -> {
              library.rows(SMART).remove(ownSmartList(library, request));
              return Reply.of(204);
            });
  }

  private static JsonObject ownSmartList(Library library, Request request) {
    return library.rows(SMART).stream()
        .filter(row -> isCalled(row, request.part("list_id")))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private Reply items(Request request) {
    JsonObject list = find(request);
    JsonObject own = list.object("filters").orElseGet(JsonObject::new);
    TitleFilters kept = TitleFilters.ofSmartList(own, context.facts());
    TitleFilters asked = context.filters(request);
    Predicate<SandboxTitle> taken = source(list.textOr("source", ""), own, request);
    List<SandboxTitle> titles =
        context.catalogue().titles(list.textOr("media_type", "media")).stream()
            .map(title -> (SandboxTitle) title)
            .filter(title -> isAsked(title, request.optionalPart("type").orElse("all")))
            .filter(title -> taken.test(title) && kept.accept(title) && asked.accept(title))
            .sorted()
            .toList();
    return Paging.of(request)
        .of(
            titles,
            title ->
                context
                    .shapes()
                    .nested(
                        new JsonObject()
                            .with("rank", titles.indexOf(title) + 1)
                            .with("type", title.type()),
                        title,
                        request));
  }

  private static boolean isAsked(SandboxTitle title, String type) {
    return type.equals("all") || type.equals(title.type()) || type.equals(title.type() + "s");
  }

  /** What the source holds; the charts of the sandbox hold its whole catalogue. */
  private Predicate<SandboxTitle> source(String source, JsonObject filters, Request request) {
    Set<String> watchlist = new HashSet<>();
    Set<String> library = new HashSet<>();
    Set<String> watched = new HashSet<>();
    context
        .accounts()
        .read(
            request.owner(),
            owned -> {
              owned.watchlist().entries().forEach(row -> watchlist.add(row.textOr("item", "")));
              owned.collection().forEach(row -> library.add(row.textOr("item", "")));
              owned.history().forEach(row -> watched.add(row.textOr("item", "")));
              return owned;
            });
    return title ->
        (!source.equals("watchlist") || watchlist.contains(title.key()))
            && (!source.equals("library") || library.contains(title.key()))
            && !(filters.flag("ignore_watched") && watched.contains(title.key()))
            && !(filters.flag("ignore_watchlisted") && watchlist.contains(title.key()));
  }
}
