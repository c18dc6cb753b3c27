package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.Translations;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.List;

/** The summaries of films, shows, seasons, episodes and people. */
final class TitleRoutes {

  private final RouteContext context;

  TitleRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.get("/movies/{id}", request -> one(context.title("movies", request), request));
    routes.get("/shows/{id}", request -> one(context.show(request), request));
    routes.get("/people/{id}", request -> one(person(request), request));
    routes.get("/shows/{id}/seasons", this::seasons);
    routes.get(
        "/shows/{id}/seasons/{season}/info", request -> one(context.season(request), request));
    routes.get("/shows/{id}/seasons/{season}", this::episodes);
    routes.get(
        "/shows/{id}/seasons/{season}/episodes/{episode}",
        request -> one(context.episode(request), request));
    routes.get("/shows/{id}/next_episode", this::next);
    routes.get("/shows/{id}/last_episode", this::last);
  }

  SandboxPerson person(Request request) {
    return context.catalogue().person(request.part("id")).orElseThrow(Refusal::notFound);
  }

  private Reply one(SandboxItem item, Request request) {
    return Reply.json(context.shapes().of(item, request));
  }

  private Reply seasons(Request request) {
    return Paging.whole(
        context.show(request).seasons(),
        season -> {
          JsonObject json = context.shapes().of(season, request);
          return request.extended("episodes")
              ? json.with("episodes", shapes(season, request))
              : json;
        });
  }

  private Reply episodes(Request request) {
    return Reply.json(shapes(context.season(request), request));
  }

  private List<JsonObject> shapes(SandboxSeason season, Request request) {
    String languages = request.parameter("translations").orElse("");
    return season.episodes().stream()
        .map(
            episode -> {
              JsonObject json = context.shapes().of(episode, request);
              return languages.isEmpty()
                  ? json
                  : json.with("translations", Translations.of(episode, languages));
            })
        .toList();
  }

  private Reply next(Request request) {
    return context
        .show(request)
        .next(context.today().now())
        .map(episode -> one(episode, request))
        .orElseGet(() -> Reply.of(204));
  }

  private Reply last(Request request) {
    List<SandboxEpisode> aired = context.show(request).aired(context.today().now());
    return aired.isEmpty() ? Reply.of(204) : one(aired.getLast(), request);
  }
}
