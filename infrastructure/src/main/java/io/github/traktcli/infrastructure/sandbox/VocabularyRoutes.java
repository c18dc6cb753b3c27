package io.github.traktcli.infrastructure.sandbox;

import java.util.List;

/** The words that filters understand: genres, countries, languages, certifications, networks. */
final class VocabularyRoutes {

  private final World world;

  VocabularyRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
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
    List<Table.Row> rows =
        world.facts().rows("genres").stream().filter(row -> row.text(2).contains(initial)).toList();
    return Paging.whole(
        rows,
        row -> {
          JsonObject genre = new JsonObject().with("name", row.text(1)).with("slug", row.text(0));
          return request.extended("subgenres") ? genre.with("subgenres", subgenres(row)) : genre;
        });
  }

  private static List<JsonObject> subgenres(Table.Row row) {
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
        world.facts().rows(table),
        row -> new JsonObject().with("name", row.text(1)).with("code", row.text(0)));
  }

  private Reply certifications(String type) {
    List<JsonObject> rows =
        Facts.map(
            world.facts().rows("certifications", 0, type),
            row ->
                new JsonObject()
                    .with("name", row.text(1))
                    .with("slug", row.text(2))
                    .with("description", row.text(3)));
    return Reply.json(new JsonObject().with("us", rows));
  }

  private Reply networks() {
    return Paging.whole(
        world.facts().rows("networks"),
        row ->
            new JsonObject()
                .with("name", row.text(1))
                .with("country", row.text(2))
                .with(
                    "ids",
                    new JsonObject().with("trakt", row.number(0)).with("tmdb", row.number(3))));
  }
}
