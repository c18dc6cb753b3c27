package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Text search, exact search, lookup of ids, and what others searched for. */
final class SearchRoutes {

  private static final int MOST_HITS = 50;
  private static final int MOST_EXACT_HITS = 3;
  private static final double BEST_SCORE = 1000;

  /** A hit; the higher the score the better. */
  private record Hit(String type, double score, JsonObject json) {}

  private final RouteContext context;
  private final PublicLists lists;

  SearchRoutes(RouteContext context, PublicLists lists) {
    this.context = context;
    this.lists = lists;
  }

  void register(Router routes) {
    routes.get("/search/{type}", this::text);
    routes.get("/search/{type}/exact", this::exact);
    for (String idType : List.of("trakt", "imdb", "tmdb", "tvdb")) {
      routes.get("/search/" + idType + "/{id}", request -> lookup(idType, request));
    }
    routes.get("/search/recent_by_id/global/{type}", this::recent);
  }

  private Reply text(Request request) {
    String query = unescape(request.parameter("query").orElse(""));
    Set<String> fields = fields(request);
    TitleFilters filters = context.filters(request);
    List<Hit> hits = new ArrayList<>();
    for (String type : TsvTable.split(request.part("type"), ',')) {
      switch (type) {
        case "movie", "show" ->
            context.catalogue().titles(type).stream()
                .filter(filters::accept)
                .forEach(title -> add(hits, score(title, query, fields), title, request));
        case "person" ->
            context
                .catalogue()
                .people()
                .forEach(each -> add(hits, score(each.name(), query), each, request));
        case "episode" -> {
          if (!query.isBlank()) {
            episodes(query).forEach(each -> add(hits, 20, each, request));
          }
        }
        case "list" -> lists(hits, query, request);
        default -> throw new Refusal(Reply.of(404));
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return Paging.of(request, 50, MOST_HITS).of(capped(hits, MOST_HITS), Hit::json);
  }

  private void add(List<Hit> hits, double score, SandboxItem item, Request request) {
    if (score > 0) {
      JsonObject json = new JsonObject().with("type", item.type()).with("score", score);
      hits.add(new Hit(item.type(), score, context.shapes().nested(json, item, request)));
    }
  }

  private void lists(List<Hit> hits, String query, Request request) {
    for (JsonObject list : lists.all(request)) {
      double score = score(list.textOr("name", ""), query);
      if (score > 0) {
        hits.add(
            new Hit(
                "list",
                score,
                new JsonObject().with("type", "list").with("score", score).with("list", list)));
      }
    }
  }

  private Stream<SandboxEpisode> episodes(String query) {
    return context.catalogue().shows().stream()
        .flatMap(show -> show.seasons().stream())
        .flatMap(season -> season.episodes().stream())
        .filter(each -> each.title().filter(title -> score(title, query) > 0).isPresent())
        .limit(MOST_HITS);
  }

  private static Set<String> fields(Request request) {
    return request
        .parameter("fields")
        .map(text -> (Set<String>) new LinkedHashSet<>(TsvTable.split(text, ',')))
        .orElse(Set.of("title", "original_title", "translations", "aliases"));
  }

  private double score(SandboxTitle title, String query, Set<String> fields) {
    double best = 0;
    if (fields.contains("title")) {
      best = score(title.title(), query);
    }
    if (fields.contains("original_title")) {
      best = Math.max(best, score(title.originalTitle(), query) * 0.95);
    }
    if (fields.contains("overview")) {
      best = Math.max(best, score(title.overview(), query) * 0.2);
    }
    if (fields.contains("tagline")) {
      best = Math.max(best, score(title.tagline(), query) * 0.2);
    }
    if (fields.contains("aliases")) {
      best = Math.max(best, 0.9 * best("aliases", 2, title, query));
    }
    if (fields.contains("translations")) {
      best = Math.max(best, 0.9 * best("translations", 3, title, query));
    }
    return best == 0 ? 0 : best + title.votes() / 1_000_000.0;
  }

  private double best(String table, int column, SandboxTitle title, String query) {
    String name = title.type() + ":" + title.slug();
    return context.facts().rows(table, 0, name).stream()
        .mapToDouble(row -> score(row.text(column), query))
        .max()
        .orElse(0);
  }

  /** The whole text, its beginning, or every word of the query somewhere in it. */
  private static double score(String text, String query) {
    String in = plain(text);
    String wanted = plain(query);
    if (in.isEmpty()) {
      return 0;
    }
    if (wanted.isEmpty()) {
      return query.isBlank() ? 1 : 0;
    }
    if (in.equals(wanted)) {
      return BEST_SCORE;
    }
    if (in.startsWith(wanted)) {
      return BEST_SCORE * 0.6 * wanted.length() / in.length() + 100;
    }
    boolean all =
        TsvTable.split(wanted, ' ').stream().allMatch(word -> (" " + in).contains(" " + word));
    return all ? BEST_SCORE * 0.3 * wanted.length() / in.length() + 20 : 0;
  }

  /** Without accents, capitals and punctuation. */
  static String plain(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String unescape(String query) {
    return query.replace("\\", "");
  }

  /** The titles that are called just that, most popular first; never more than three. */
  private Reply exact(Request request) {
    String query = plain(unescape(request.parameter("query").orElse("")));
    List<Hit> hits = new ArrayList<>();
    for (String type : TsvTable.split(request.part("type"), ',')) {
      context.catalogue().titles(type).stream()
          .filter(title -> isCalled(title, query))
          .sorted()
          .forEach(title -> add(hits, BEST_SCORE, title, request));
    }
    return Paging.of(request, MOST_EXACT_HITS, MOST_EXACT_HITS)
        .of(capped(hits, MOST_EXACT_HITS), Hit::json);
  }

  private static boolean isCalled(SandboxTitle title, String query) {
    return !query.isEmpty()
        && (plain(title.title()).equals(query) || plain(title.originalTitle()).equals(query));
  }

  private static List<Hit> capped(List<Hit> hits, int most) {
    return hits.subList(0, Math.min(most, hits.size()));
  }

  private Reply lookup(String idType, Request request) {
    String id = request.part("id");
    List<String> types =
        request
            .parameter("type")
            .map(text -> TsvTable.split(text, ','))
            .orElse(List.of("movie", "show", "episode", "person"));
    List<JsonObject> hits = new ArrayList<>();
    for (String type : types) {
      JsonObject ids = new JsonObject().with(idType, idType.equals("imdb") ? id : numberOf(id));
      found(type, idType, id, ids)
          .forEach(
              item ->
                  hits.add(
                      context
                          .shapes()
                          .nested(
                              new JsonObject().with("type", type).with("score", null),
                              item,
                              request)));
    }
    return Paging.whole(hits, hit -> hit);
  }

  private Stream<SandboxItem> found(String type, String idType, String id, JsonObject ids) {
    if (type.equals("episode") && idType.equals("imdb")) {
      return id.equals("tt1480055")
          ? context.catalogue().episode(73640).stream().map(e -> e)
          : Stream.empty();
    }
    if (idType.equals("trakt") && !id.matches("\\d{1,18}")) {
      return Stream.empty();
    }
    return context.catalogue().resolve(type, new JsonObject().with("ids", ids)).stream();
  }

  private static Object numberOf(String id) {
    return id.matches("\\d{1,18}") ? Long.valueOf(id) : id;
  }

  private Reply recent(Request request) {
    String types = request.part("type");
    String query = plain(request.parameter("query").orElse(""));
    List<SandboxItem> items =
        types.equals("people")
            ? List.copyOf(context.catalogue().people())
            : List.copyOf(context.catalogue().titles(types).stream().sorted().toList());
    List<SandboxItem> matching =
        items.stream().filter(item -> query.isEmpty() || score(nameOf(item), query) > 0).toList();
    return Paging.of(request, 10, 100)
        .of(
            matching,
            item ->
                context
                    .shapes()
                    .nested(
                        new JsonObject()
                            .with("id", item.trakt())
                            .with("count", 2_000 - items.indexOf(item) * 17L)
                            .with("type", item.type()),
                        item,
                        request));
  }

  private static String nameOf(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> title.title();
      case SandboxPerson person -> person.name();
      case SandboxSeason season -> season.title();
      case SandboxEpisode episode -> episode.title().orElse("");
    };
  }
}
