package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.Popularity;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where a title can be watched; only for apps that were let in. */
final class WatchNowRoutes {

  private record Source(String id, String name, boolean free, boolean cinema, String color) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source("netflix", "Netflix", false, false, "#e50914"),
          new Source("disney_plus", "Disney+", false, false, "#113ccf"),
          new Source("apple_tv", "Apple TV", false, false, "#000000"),
          new Source("arte", "ARTE", true, false, "#fa481c"),
          new Source("fandango", "Fandango", false, true, "#3478c1"));

  private final RouteContext context;

  WatchNowRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    Function<Request, SandboxItem> movie = request -> context.title("movies", request);
    Function<Request, SandboxItem> episode =
        request ->
            context.catalogue().episode(request.numberPart("id")).orElseThrow(Refusal::notFound);
    add(routes, "/movies/{id}", movie);
    add(routes, "/shows/{id}", context::show);
    add(routes, "/shows/{id}/seasons/{season}", context::season);
    add(routes, "/shows/{id}/seasons/{season}/episodes/{episode}", context::episode);
    add(routes, "/episodes/{id}", episode);
    routes.get("/watchnow/sources/{country?}", this::sources);
  }

  private void add(Router routes, String path, Function<Request, SandboxItem> item) {
    routes.get(path + "/watchnow/{country}", request -> offers(item.apply(request), request));
    routes.get(
        path + "/watchnow/justwatch_links/{country}",
        request -> links(item.apply(request), request));
  }

  private void checkAccess() {
    if (!context.options().watchNow()) {
      throw new Refusal(Reply.of(403));
    }
  }

  private Reply offers(SandboxItem item, Request request) {
    checkAccess();
    JsonObject offers =
        new JsonObject()
            .with("cable", List.of())
            .with("free", List.of())
            .with("cinema", List.of())
            .with("subscription", List.of(offer(item, SOURCES.get(pick(item)), false, request)))
            .with("purchase", List.of(offer(item, SOURCES.get(2), true, request)));
    if (request.extended("streaming_ranks")) {
      offers.with(
          "streaming_ranks",
          new JsonObject()
              .with("rank", 1 + Popularity.pick(item.key(), 400))
              .with("delta", 3)
              .with("link", "www.justwatch.com/"));
    }
    return Reply.json(new JsonObject().with(request.part("country"), offers));
  }

  private static int pick(SandboxItem item) {
    return Popularity.pick(item.key(), 3);
  }

  private static JsonObject offer(SandboxItem item, Source source, boolean paid, Request request) {
    String link = "watch.sandbox.invalid/" + source.id() + "/" + item.trakt();
    String currency = request.part("country").equals("us") ? "usd" : "eur";
    JsonObject offer =
        new JsonObject()
            .with("source", source.id())
            .with("link", link)
            .with("uhd", item.trakt() % 2 == 0)
            .with("currency", paid ? currency : null)
            .with(
                "prices",
                new JsonObject()
                    .with("rent", paid ? "3.99" : null)
                    .with("purchase", paid ? "9.99" : null));
    request
        .parameter("links")
        .map(text -> TsvTable.split(text, ','))
        .orElse(List.of())
        .forEach(kind -> offer.with("link_" + kind, deviceLink(kind, link + "?" + kind)));
    return offer;
  }

  private static Object deviceLink(String kind, String link) {
    return kind.equals("webos")
        ? new JsonObject()
            .with("id", "watch.sandbox.invalid")
            .with("params", new JsonObject().with("contentTarget", link))
        : link;
  }

  private Reply links(SandboxItem item, Request request) {
    checkAccess();
    String country = request.part("country");
    return Reply.json(
        new JsonObject()
            .with(country, "www.justwatch.com/" + country + "/" + item.type() + item.trakt()));
  }

  private Reply sources(Request request) {
    checkAccess();
    List<JsonObject> countries = new ArrayList<>();
    for (String country : List.of("us", "gb", "de", "pt")) {
      if (request.optionalPart("country").map(country::equals).orElse(true)) {
        countries.add(
            new JsonObject().with(country, SOURCES.stream().map(WatchNowRoutes::source).toList()));
      }
    }
    return Reply.json(countries);
  }

  private static JsonObject source(Source source) {
    return new JsonObject()
        .with("source", source.id())
        .with("name", source.name())
        .with("free", source.free())
        .with("cinema", source.cinema())
        .with("amazon", false)
        .with("color", source.color())
        .with("link_count", 1200)
        .with("images", new JsonObject().with("logo", null).with("channel", null));
  }
}
