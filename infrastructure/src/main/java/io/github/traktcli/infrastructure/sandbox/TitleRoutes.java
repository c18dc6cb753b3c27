package io.github.traktcli.infrastructure.sandbox;

import java.util.List;

/** The summaries of films, shows, seasons, episodes and people. */
final class TitleRoutes {

  private final World world;

  TitleRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    routes.get("/movies/{id}", request -> one(world.title("movies", request), request));
    routes.get("/shows/{id}", request -> one(world.show(request), request));
    routes.get("/people/{id}", request -> one(person(request), request));
    routes.get("/shows/{id}/seasons", this::seasons);
    routes.get("/shows/{id}/seasons/{season}/info", request -> one(world.season(request), request));
    routes.get("/shows/{id}/seasons/{season}", this::episodes);
    routes.get(
        "/shows/{id}/seasons/{season}/episodes/{episode}",
        request -> one(world.episode(request), request));
    routes.get("/shows/{id}/next_episode", this::next);
    routes.get("/shows/{id}/last_episode", this::last);
  }

  Person person(Request request) {
    return world.catalogue().person(request.part("id")).orElseThrow(Refusal::notFound);
  }

  private Reply one(Media item, Request request) {
    return Reply.json(world.shapes().of(item, request));
  }

  private Reply seasons(Request request) {
    return Paging.whole(
        world.show(request).seasons(),
        season -> {
          JsonObject json = world.shapes().of(season, request);
          return request.extended("episodes")
              ? json.with("episodes", shapes(season, request))
              : json;
        });
  }

  private Reply episodes(Request request) {
    return Reply.json(shapes(world.season(request), request));
  }

  private List<JsonObject> shapes(Season season, Request request) {
    String languages = request.parameter("translations").orElse("");
    return season.episodes().stream()
        .map(
            episode -> {
              JsonObject json = world.shapes().of(episode, request);
              return languages.isEmpty()
                  ? json
                  : json.with("translations", Translations.of(episode, languages));
            })
        .toList();
  }

  private Reply next(Request request) {
    return world
        .show(request)
        .next(world.today().now())
        .map(episode -> one(episode, request))
        .orElseGet(() -> Reply.of(204));
  }

  private Reply last(Request request) {
    List<Episode> aired = world.show(request).aired(world.today().now());
    return aired.isEmpty() ? Reply.of(204) : one(aired.getLast(), request);
  }
}
