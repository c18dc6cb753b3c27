package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.Popularity;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.Translations;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What hangs on one title: aliases, releases, ratings, statistics and their like. */
final class FacetRoutes {

  /** A path that names one thing, with what it names. */
  private record Subject(String path, Function<Request, SandboxItem> of) {}

  /** Clients have the language in the path, as the contract had it until the summer of 2026. */
  private static final String TRANSLATIONS = "/translations/{language?}";

  private final RouteContext context;
  private final PublicLists lists;

  FacetRoutes(RouteContext context, PublicLists lists) {
    this.context = context;
    this.lists = lists;
  }

  void register(Router routes) {
    for (String types : List.of("movies", "shows")) {
      String at = "/" + types + "/{id}";
      Function<Request, SandboxTitle> title = request -> context.title(types, request);
      routes.get(at + "/aliases", request -> aliases(title.apply(request)));
      routes.get(at + TRANSLATIONS, request -> translations(title.apply(request), request));
      routes.get(at + "/related", request -> related(title.apply(request), request));
      routes.get(at + "/studios", request -> studios(title.apply(request)));
      routes.get(at + "/sentiments", request -> sentiments(types, request));
    }
    routes.get("/movies/{id}/releases/{country?}", this::releases);
    routes.get("/shows/{id}/certifications", this::certifications);
    String season = "/shows/{id}/seasons/{season}";
    routes.get(
        season + TRANSLATIONS,
        request -> Reply.json(Translations.of(context.season(request), language(request))));
    routes.get(
        season + "/episodes/{episode}" + TRANSLATIONS,
        request -> Reply.json(Translations.of(context.episode(request), language(request))));
    for (Subject subject : subjects()) {
      Function<Request, SandboxItem> item = subject.of();
      routes.get(subject.path() + "/ratings", request -> ratings(item.apply(request), request));
      routes.get(subject.path() + "/stats", request -> stats(item.apply(request)));
      routes.get(subject.path() + "/watching", request -> watching(item.apply(request), request));
      routes.get(subject.path() + "/videos", request -> videos(item.apply(request)));
      lists(routes, subject);
    }
    lists(
        routes,
        new Subject(
            "/people/{id}",
            request ->
                context.catalogue().person(request.part("id")).orElseThrow(Refusal::notFound)));
  }

  private List<Subject> subjects() {
    return List.of(
        new Subject("/movies/{id}", request -> context.title("movies", request)),
        new Subject("/shows/{id}", context::show),
        new Subject("/shows/{id}/seasons/{season}", context::season),
        new Subject("/shows/{id}/seasons/{season}/episodes/{episode}", context::episode));
  }

  private void lists(Router routes, Subject subject) {
    routes.get(
        subject.path() + "/lists/{type?}/{sort?}",
        request -> lists(subject.of().apply(request), request));
  }

  private Reply lists(SandboxItem item, Request request) {
    String type = request.optionalPart("type").orElse("personal");
    List<PublicLists.Owned> found =
        lists.containing(item).stream()
            .filter(
                each -> type.equals("all") || type.equals(each.list().textOr("type", "personal")))
            .toList();
    return Paging.of(request).of(found, each -> lists.shape(each, request));
  }

  private static String language(Request request) {
    return request.optionalPart("language").or(() -> request.parameter("language")).orElse("all");
  }

  private List<TsvTable.Row> rows(String table, SandboxTitle title) {
    return context.facts().rows(table, 0, title.type() + ":" + title.slug());
  }

  private Reply aliases(SandboxTitle title) {
    return Paging.whole(
        rows("aliases", title),
        row -> new JsonObject().with("title", row.text(2)).with("country", row.text(1)));
  }

  private Reply translations(SandboxTitle title, Request request) {
    return Reply.json(Translations.of(title, language(request), context.facts()));
  }

  private Reply releases(Request request) {
    SandboxMovie movie =
        context.catalogue().movie(request.part("id")).orElseThrow(Refusal::notFound);
    List<JsonObject> releases = new ArrayList<>();
    releases.add(release("us", movie.certification(), movie.day().minusDays(5), "premiere"));
    for (String country : List.of("us", "gb", "de", "jp", movie.country())) {
      boolean home = country.equals("us");
      String certification = home ? movie.certification() : "";
      int later = home ? 0 : Popularity.pick(country + movie.key(), 30);
      JsonObject release =
          release(country, certification, movie.day().plusDays(later), "theatrical");
      if (releases.stream().noneMatch(each -> isSame(each, release))) {
        releases.add(release);
      }
    }
    releases.add(release("us", movie.certification(), movie.streamingDay(), "digital"));
    releases.add(release("us", movie.certification(), movie.discDay(), "physical"));
    request
        .optionalPart("country")
        .filter(country -> !country.equals("all"))
        .ifPresent(
            country -> releases.removeIf(each -> !country.equals(each.textOr("country", ""))));
    return Reply.json(releases);
  }

  private static boolean isSame(JsonObject one, JsonObject other) {
    return one.textOr("country", "").equals(other.textOr("country", ""))
        && one.textOr("release_type", "").equals(other.textOr("release_type", ""));
  }

  private static JsonObject release(
      String country, String certification, LocalDate day, String type) {
    return new JsonObject()
        .with("country", country)
        .with("certification", JsonObject.orNull(certification))
        .with("release_date", day)
        .with("release_type", type)
        .with("note", type.equals("premiere") ? "Los Angeles, California" : null);
  }

  private Reply certifications(Request request) {
    SandboxShow show = context.show(request);
    List<JsonObject> rows = new ArrayList<>();
    if (!show.certification().isEmpty()) {
      rows.add(new JsonObject().with("certification", show.certification()).with("country", "us"));
      rows.add(
          new JsonObject()
              .with("certification", show.certification().equals("TV-MA") ? "18" : "12")
              .with("country", "gb"));
    }
    return Reply.json(rows);
  }

  private Reply related(SandboxTitle title, Request request) {
    List<SandboxTitle> others = new ArrayList<>(context.catalogue().titles(title.types()));
    others.remove(title);
    others.sort((a, b) -> Long.compare(shared(title, b), shared(title, a)));
    IgnoredTitles.out(others, request, context.accounts());
    return Paging.of(request, 10, 250)
        .of(others.subList(0, Math.min(30, others.size())), o -> context.shapes().of(o, request));
  }

  private static long shared(SandboxTitle one, SandboxTitle other) {
    return other.genres().stream().filter(one.genres()::contains).count();
  }

  private Reply studios(SandboxTitle title) {
    return Paging.whole(
        context.facts().studios(title),
        row ->
            new JsonObject()
                .with("name", row.text(2))
                .with("country", JsonObject.orNull(row.text(3)))
                .with(
                    "ids",
                    new JsonObject()
                        .with("trakt", row.number(0))
                        .with("slug", row.text(1))
                        .with("tmdb", JsonObject.orNull(row.number(4)))));
  }

  /** As on the real service, an unknown title has no sentiments rather than being not found. */
  private Reply sentiments(String types, Request request) {
    return context
        .catalogue()
        .title(types, request.part("id"))
        .map(
            title ->
                Reply.json(
                    new JsonObject()
                        .with("good", List.of(sentiment("Pictures and sound that stay")))
                        .with("bad", List.of(sentiment("Longer than its story")))
                        .with("analyzed_at", Instant.parse("2026-09-20T04:00:00Z"))
                        .with("comment_count", title.votes() / 900)))
        .orElseGet(() -> Reply.json(new JsonObject()));
  }

  private static JsonObject sentiment(String text) {
    return new JsonObject().with("sentiment", text).with("comment_ids", List.of(417L, 420L));
  }

  private Reply ratings(SandboxItem item, Request request) {
    double rating = ratingOf(item);
    long votes = votesOf(item);
    JsonObject own =
        new JsonObject()
            .with("rating", rating)
            .with("votes", votes)
            .with("distribution", Popularity.distribution(rating, votes));
    return Reply.json(request.extended("all") ? allSources(own, item, rating, votes) : own);
  }

  private static JsonObject allSources(
      JsonObject own, SandboxItem item, double rating, long votes) {
    boolean film = item instanceof SandboxMovie;
    return new JsonObject()
        .with("trakt", own)
        .with("tmdb", source(rating - 0.2, votes / 3, "https://www.themoviedb.org"))
        .with("imdb", source(rating + 0.1, votes * 9, "https://www.imdb.com"))
        .with(
            "metascore",
            film
                ? new JsonObject()
                    .with("rating", Math.round(rating * 9))
                    .with("link", "https://www.metacritic.com")
                : null)
        .with(
            "rotten_tomatoes",
            film
                ? new JsonObject()
                    .with("rating", Math.round(rating * 10))
                    .with("user_rating", Math.round(rating * 10 - 3))
                    .with("state", rating >= 6 ? "fresh" : "rotten")
                    .with("user_state", "upright")
                    .with("link", "https://www.rottentomatoes.com")
                : null)
        .with("letterboxd", film ? source(rating / 2, votes * 4, "https://letterboxd.com") : null)
        .with("mal", null);
  }

  private static JsonObject source(double rating, long votes, String link) {
    return new JsonObject()
        .with("rating", Math.round(rating * 10) / 10.0)
        .with("votes", votes)
        .with("link", link);
  }

  private static double ratingOf(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.rating();
      case SandboxSeason season -> season.show().rating();
      case SandboxEpisode episode -> ItemJson.rating(episode);
      case SandboxPerson ignored -> 0;
    };
  }

  private static long votesOf(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.votes();
      case SandboxSeason season -> season.show().votes() / 20;
      case SandboxEpisode episode -> episode.show().votes() / 30;
      case SandboxPerson ignored -> 0;
    };
  }

  private Reply stats(SandboxItem item) {
    long votes = votesOf(item);
    JsonObject json =
        new JsonObject()
            .with("watchers", votes * 8)
            .with("plays", votes * (item instanceof SandboxShow ? 95 : 11))
            .with("collectors", votes * 2);
    if (!(item instanceof SandboxMovie)) {
      json.with("collected_episodes", votes * 40);
    }
    json.with("comments", votes / 900).with("lists", votes * 3).with("votes", votes);
    return Reply.json(
        item instanceof SandboxTitle
            ? json.with("favorited", votes / 2).with("recommended", votes / 3)
            : json);
  }

  private Reply watching(SandboxItem item, Request request) {
    List<String> users =
        context.accounts().slugs().stream()
            .filter(user -> !user.equals("erika") && !user.equals(Accounts.OWNER))
            .filter(user -> user.equals("justin") || Popularity.pick(user + item.key(), 2) == 0)
            .toList();
    return Paging.whole(users, user -> context.users().shape(user, request));
  }

  private Reply videos(SandboxItem item) {
    List<String> kinds =
        switch (item) {
          case SandboxTitle ignored -> List.of("trailer", "teaser", "featurette");
          case SandboxSeason ignored -> List.of("recap");
          case SandboxEpisode ignored -> List.of("clip");
          case SandboxPerson ignored -> List.of();
        };
    return Paging.whole(
        kinds,
        kind ->
            new JsonObject()
                .with("title", "Official " + kind)
                .with("url", "https://youtube.com/watch?v=" + ItemJson.token(kind + item.key(), 11))
                .with("site", "youtube")
                .with("type", kind)
                .with("size", 1080)
                .with("official", true)
                .with("published_at", Instant.parse("2010-11-09T01:07:39Z"))
                .with("country", "us")
                .with("language", "en"));
  }
}
