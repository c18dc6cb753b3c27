package io.github.traktcli.infrastructure.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who plays and who works in what. */
final class PeopleRoutes {

  private static final String CAST = "cast";
  private static final String GUESTS = "guest";

  private final World world;

  PeopleRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    routes.get(
        "/movies/{id}/people", request -> people(world.title("movies", request), false, request));
    routes.get("/shows/{id}/people", request -> people(world.show(request), true, request));
    routes.get(
        "/shows/{id}/seasons/{season}/people",
        request -> people(world.season(request).show(), true, request));
    routes.get(
        "/shows/{id}/seasons/{season}/episodes/{episode}/people",
        request -> people(world.episode(request).show(), false, request));
    routes.get("/people/{id}/movies", request -> credits("movie", request));
    routes.get("/people/{id}/shows", request -> credits("show", request));
  }

  private Reply people(Title title, boolean counted, Request request) {
    List<Table.Row> rows = world.facts().rows("credits", 0, title.type() + ":" + title.slug());
    Function<Table.Row, JsonObject> person =
        row -> {
          JsonObject json = role(row);
          if (counted) {
            json.with("episode_count", row.number(4));
            if (row.text(2).equals(CAST)) {
              json.with("series_regular", true);
            }
          }
          return world
              .shapes()
              .nested(
                  json,
                  world.catalogue().person(row.text(1)).orElseThrow(Refusal::notFound),
                  request);
        };
    JsonObject people = new JsonObject().with(CAST, of(rows, CAST, person));
    if (request.extended("guest_stars")) {
      people.with("guest_stars", of(rows, GUESTS, person));
    }
    return Reply.json(people.with("crew", crew(rows, person)));
  }

  private Reply credits(String type, Request request) {
    Person person = world.catalogue().person(request.part("id")).orElseThrow(Refusal::notFound);
    List<Table.Row> rows =
        world.facts().rows("credits", 1, person.slug()).stream()
            .filter(row -> row.text(0).startsWith(type + ":"))
            .toList();
    Function<Table.Row, JsonObject> title =
        row -> {
          JsonObject json = role(row);
          if (type.equals("show")) {
            json.with("episode_count", row.number(4))
                .with("series_regular", row.text(2).equals(CAST));
          }
          return world
              .shapes()
              .nested(
                  json,
                  world.catalogue().byReference(row.text(0)).orElseThrow(Refusal::notFound),
                  request);
        };
    return Reply.json(
        new JsonObject().with(CAST, of(rows, CAST, title)).with("crew", crew(rows, title)));
  }

  private static JsonObject role(Table.Row row) {
    String kind = row.text(2).equals(CAST) || row.text(2).equals(GUESTS) ? "characters" : "jobs";
    return new JsonObject()
        .with(kind, Table.split(row.text(3), '/').stream().map(String::strip).toList());
  }

  private static List<JsonObject> of(
      List<Table.Row> rows, String department, Function<Table.Row, JsonObject> shape) {
    return rows.stream().filter(row -> row.text(2).equals(department)).map(shape).toList();
  }

  private static JsonObject crew(List<Table.Row> rows, Function<Table.Row, JsonObject> shape) {
    Map<String, List<JsonObject>> departments = new LinkedHashMap<>();
    for (Table.Row row : rows) {
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
