package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
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

/** Private and shared notes on titles, plays, copies and ratings. */
final class NoteRoutes {

  private static final String ROWS = "notes";
  private static final int MOST_CHARACTERS = 500;
  private static final List<String> TYPES = List.of("movie", "show", "season", "episode", "person");

  private static final Choices CHOICES =
      new Choices(Map.of("privacy", List.of("private", "friends", "public")));
  private static final Choices PLACES =
      new Choices(Map.of("type", List.of("history", "collection", "rating")));

  private final RouteContext context;

  NoteRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.post("/notes", this::add);
    routes.mine(
        "/notes/{id}",
        request -> {
          JsonObject row = find(request);
          return ItemKey.of(row.textOr("item", ":")).namedBy(Reply.json(shape(row, request)));
        });
    routes.put("/notes/{id}", this::edit);
    routes.delete("/notes/{id}", this::delete);
    routes.mine("/notes/{id}/item", request -> Reply.json(item(find(request), request)));
    routes.get("/users/{id}/notes/{type?}", this::ofUser);
  }

  private JsonObject find(Request request) {
    long id = request.numberPart("id");
    return context
        .accounts()
        .read(request.owner(), library -> find(library, id))
        .orElseThrow(Refusal::notFound);
  }

  private static Optional<JsonObject> find(Library library, long id) {
    return library.rows(ROWS).stream()
        .filter(row -> row.number("id").orElse(-1L) == id)
        .findFirst();
  }

  private static String text(Request request) {
    String text = request.body().textOr("notes", "");
    if (text.isBlank() || text.length() > MOST_CHARACTERS) {
      throw new Refusal(Reply.invalid("notes", "must have 1 to 500 characters"));
    }
    return text;
  }

  private Reply add(Request request) {
    JsonObject body = request.body();
    String text = text(request);
    CHOICES.check(body);
    Optional<JsonObject> place = body.object("attached_to");
    place.ifPresent(PLACES::check);
    String key = key(body);
    String now = JsonText.time(context.today().now());
    return context
        .accounts()
        .change(
            library -> {
              JsonObject row =
                  new JsonObject()
                      .with("item", key)
                      .with("id", library.newId())
                      .with("attached_to", place.orElse(null))
                      .with("notes", text)
                      .with(
                          "privacy",
                          place.isPresent() ? body.textOr("privacy", "private") : "private")
                      .with("spoiler", place.isPresent() && body.flag("spoiler"))
                      .with("created_at", now)
                      .with("updated_at", now);
              library.rows(ROWS).add(row);
              library.touch("notes", context.today().now());
              return Reply.json(201, shape(row, request));
            });
  }

  /** What the note hangs on; a note on a play names nothing but the play. */
  private String key(JsonObject body) {
    for (String type : TYPES) {
      Optional<JsonObject> named = body.object(type);
      if (named.isPresent()) {
        return context
            .catalogue()
            .resolve(type, named.get())
            .map(SandboxItem::key)
            .orElseThrow(Refusal::notFound);
      }
    }
    long play = body.object("attached_to").flatMap(to -> to.number("id")).orElse(-1L);
    return context
        .accounts()
        .read(Accounts.OWNER, library -> List.copyOf(library.history()))
        .stream()
        .filter(row -> row.number("id").orElse(-2L) == play)
        .findFirst()
        .map(row -> row.textOr("item", ""))
        .orElseThrow(Refusal::notFound);
  }

  private Reply edit(Request request) {
    find(request);
    JsonObject body = request.body();
    Optional<String> text = body.has("notes") ? Optional.of(text(request)) : Optional.empty();
    CHOICES.check(body);
    return context
        .accounts()
        .change(
            library -> {
              JsonObject row =
                  find(library, request.numberPart("id")).orElseThrow(Refusal::notFound);
              text.ifPresent(said -> row.with("notes", said));
              row.with("updated_at", JsonText.time(context.today().now()));
              boolean shared = row.object("attached_to").isPresent();
              body.text("privacy")
                  .filter(privacy -> shared)
                  .ifPresent(privacy -> row.with("privacy", privacy));
              if (shared && body.has("spoiler")) {
                row.with("spoiler", body.flag("spoiler"));
              }
              library.touch("notes", context.today().now());
              return Reply.json(shape(row, request));
            });
  }

  private Reply delete(Request request) {
    find(request);
    return context
        .accounts()
        .change(
            library -> {
              library
                  .rows(ROWS)
                  .removeIf(row -> row.number("id").orElse(-1L) == request.numberPart("id"));
              library.touch("notes", context.today().now());
              return Reply.of(204);
            });
  }

  private JsonObject shape(JsonObject row, Request request) {
    return shape(row, Accounts.OWNER, request);
  }

  private JsonObject shape(JsonObject row, String user, Request request) {
    return new JsonObject()
        .with("id", row.get("id"))
        .with("notes", row.get("notes"))
        .with("privacy", row.get("privacy"))
        .with("spoiler", row.flag("spoiler"))
        .with("created_at", row.get("created_at"))
        .with("updated_at", row.get("updated_at"))
        .with("user", context.users().shape(user, request));
  }

  private JsonObject item(JsonObject row, Request request) {
    SandboxItem item =
        context.catalogue().byKey(row.textOr("item", ":")).orElseThrow(Refusal::notFound);
    JsonObject json =
        new JsonObject()
            .with(
                "attached_to",
                row.object("attached_to")
                    .orElseGet(() -> new JsonObject().with("type", item.type())))
            .with("type", item.type());
    return context.shapes().nested(json, item, request);
  }

  private Reply ofUser(Request request) {
    String user = context.users().named(request);
    boolean own = user.equals(request.user());
    String type = request.optionalPart("type").orElse("all");
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(user, library -> List.copyOf(library.rows(ROWS)))) {
      boolean visible = own || row.textOr("privacy", "").equals("public");
      if (visible && (type.equals("all") || hangsOn(row).equals(singular(type)))) {
        rows.add(item(row, request).with("note", shape(row, user, request)));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  private static String hangsOn(JsonObject row) {
    String item = row.textOr("item", ":");
    return row.object("attached_to")
        .map(place -> place.textOr("type", ""))
        .orElseGet(() -> item.substring(0, item.indexOf(':')));
  }

  private static String singular(String types) {
    return switch (types) {
      case "people" -> "person";
      case "history", "collection" -> types;
      default -> types.substring(0, types.length() - 1);
    };
  }
}
