package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who plays and who works in what. */
final class PeopleRoutes {

  private static final String CAST = "cast";
  private static final String GUESTS = "guest";

  private final RouteContext context;

  PeopleRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.get(
        "/movies/{id}/people", request -> people(context.title("movies", request), false, request));
    routes.get("/shows/{id}/people", request -> people(context.show(request), true, request));
    routes.get(
        "/shows/{id}/seasons/{season}/people",
        request -> people(context.season(request).show(), true, request));
    routes.get(
        "/shows/{id}/seasons/{season}/episodes/{episode}/people",
        request -> people(context.episode(request).show(), false, request));
    routes.get("/people/{id}/movies", request -> credits("movie", request));
    routes.get("/people/{id}/shows", request -> credits("show", request));
  }

  private Reply people(SandboxTitle title, boolean counted, Request request) {
    List<TsvTable.Row> rows = context.facts().rows("credits", 0, title.type() + ":" + title.slug());
    Function<TsvTable.Row, JsonObject> person =
        row -> {
          JsonObject json = role(row);
          if (counted) {
            json.with("episode_count", row.number(4));
            if (row.text(2).equals(CAST)) {
              json.with("series_regular", true);
            }
          }
          return context
              .shapes()
              .nested(
                  json,
                  context.catalogue().person(row.text(1)).orElseThrow(Refusal::notFound),
                  request);
        };
    JsonObject people = new JsonObject().with(CAST, of(rows, CAST, person));
    if (request.extended("guest_stars")) {
      people.with("guest_stars", of(rows, GUESTS, person));
    }
    return Reply.json(people.with("crew", crew(rows, person)));
  }

  private Reply credits(String type, Request request) {
    SandboxPerson person =
        context.catalogue().person(request.part("id")).orElseThrow(Refusal::notFound);
    List<TsvTable.Row> rows =
        context.facts().rows("credits", 1, person.slug()).stream()
            .filter(row -> row.text(0).startsWith(type + ":"))
            .toList();
    Function<TsvTable.Row, JsonObject> title =
        row -> {
          JsonObject json = role(row);
          if (type.equals("show")) {
            json.with("episode_count", row.number(4))
                .with("series_regular", row.text(2).equals(CAST));
          }
          return context
              .shapes()
              .nested(
                  json,
                  context.catalogue().byReference(row.text(0)).orElseThrow(Refusal::notFound),
                  request);
        };
    return Reply.json(
        new JsonObject().with(CAST, of(rows, CAST, title)).with("crew", crew(rows, title)));
  }

  private static JsonObject role(TsvTable.Row row) {
    boolean plays = row.text(2).equals(CAST) || row.text(2).equals(GUESTS);
    List<String> parts = TsvTable.split(row.text(3), '/').stream().map(String::strip).toList();
    // The former word has all of them, for clients that are older than the latter.
    return new JsonObject()
        .with(plays ? "character" : "job", String.join(" / ", parts))
        .with(plays ? "characters" : "jobs", parts);
  }

  private static List<JsonObject> of(
      List<TsvTable.Row> rows, String department, Function<TsvTable.Row, JsonObject> shape) {
    return rows.stream().filter(row -> row.text(2).equals(department)).map(shape).toList();
  }

  private static JsonObject crew(
      List<TsvTable.Row> rows, Function<TsvTable.Row, JsonObject> shape) {
    Map<String, List<JsonObject>> departments = new LinkedHashMap<>();
    for (TsvTable.Row row : rows) {
      if (!row.text(2).equals(CAST) && !row.text(2).equals(GUESTS)) {
        departments
            .computeIfAbsent(row.text(2), ignored -> new ArrayList<>())
            .add(shape.apply(row));
      }
    }
    JsonObject crew = new JsonObject();
    departments.forEach(crew::with);
    return crew;
  }
}
