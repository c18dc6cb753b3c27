package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.CatalogueTables;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.List;

/** The words that filters understand: genres, countries, languages, certifications, networks. */
final class VocabularyRoutes {

  private final RouteContext context;

  VocabularyRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    for (String type : List.of("movies", "shows")) {
      routes.get("/genres/" + type, request -> genres(type, request));
      routes.get("/countries/" + type, request -> codes("countries"));
      routes.get("/languages/" + type, request -> codes("languages"));
      routes.get("/certifications/" + type, request -> certifications(type));
    }
    routes.get("/networks", request -> networks());
  }

  private Reply genres(String type, Request request) {
    String initial = type.substring(0, 1);
    List<TsvTable.Row> rows =
        context.facts().rows("genres").stream()
            .filter(row -> row.text(2).contains(initial))
            .toList();
    return Paging.whole(
        rows,
        row -> {
          JsonObject genre = new JsonObject().with("name", row.text(1)).with("slug", row.text(0));
          return request.extended("subgenres") ? genre.with("subgenres", subgenres(row)) : genre;
        });
  }

  private static List<JsonObject> subgenres(TsvTable.Row row) {
    return row.parts(3, ';').stream()
        .map(
            name ->
                new JsonObject()
                    .with("name", name)
                    .with("slug", SearchRoutes.plain(name).replace(' ', '-')))
        .toList();
  }

  private Reply codes(String table) {
    return Paging.whole(
        context.facts().rows(table),
        row -> new JsonObject().with("name", row.text(1)).with("code", row.text(0)));
  }

  private Reply certifications(String type) {
    List<JsonObject> rows =
        CatalogueTables.map(
            context.facts().rows("certifications", 0, type),
            row ->
                new JsonObject()
                    .with("name", row.text(1))
                    .with("slug", row.text(2))
                    .with("description", row.text(3)));
    return Reply.json(new JsonObject().with("us", rows));
  }

  private Reply networks() {
    return Paging.whole(
        context.facts().rows("networks"),
        row ->
            new JsonObject()
                .with("name", row.text(1))
                .with("country", row.text(2))
                .with(
                    "ids",
                    new JsonObject().with("trakt", row.number(0)).with("tmdb", row.number(3))));
  }
}
