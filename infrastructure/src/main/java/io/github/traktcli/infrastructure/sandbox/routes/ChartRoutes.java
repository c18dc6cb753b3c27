package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.BulkMovies;
import io.github.traktcli.infrastructure.sandbox.catalogue.Popularity;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The charts of films, shows and both, and the feeds of what was changed. */
final class ChartRoutes {

  private static final Set<String> PERIODS = Set.of("daily", "weekly", "monthly", "all");
  private static final int BOX_OFFICE_PLACES = 10;
  private static final int MOST_UPDATES = 100;
  private static final int MOST_UPDATE_DAYS = 30;

  private final RouteContext context;

  ChartRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    for (String types : List.of("movies", "shows", "media")) {
      routes.get("/" + types + "/trending", request -> trending(types, request));
      routes.get("/" + types + "/popular", request -> popular(types, request));
      routes.get("/" + types + "/anticipated", request -> anticipated(types, request));
    }
    for (String types : List.of("movies", "shows")) {
      routes.get(
          "/" + types + "/favorited/{period?}",
          request -> counted(types, request, t -> favorited(t, request)));
      for (String chart : List.of("played", "watched", "collected")) {
        routes.get(
            "/" + types + "/" + chart + "/{period?}",
            request -> counted(types, request, t -> counts(t, request)));
      }
      routes.get("/" + types + "/updates/{start_date?}", request -> updates(types, request));
      routes.get("/" + types + "/updates/id/{start_date?}", request -> updatedIds(types, request));
    }
    routes.get("/movies/boxoffice", this::boxOffice);
    routes.get("/people/updates/{start_date?}", this::people);
    routes.get("/people/updates/id/{start_date?}", this::peopleIds);
  }

  /** The titles of a chart, after the filters and without what the user wants left out. */
  private List<SandboxTitle> titles(String types, Request request) {
    TitleFilters filters = context.filters(request);
    List<SandboxTitle> titles = new ArrayList<>(context.catalogue().titles(types));
    titles.removeIf(title -> !filters.accept(title) || !isOfTheme(title, types, request));
    IgnoredTitles.out(titles, request, context.accounts());
    titles.sort(Comparator.naturalOrder());
    return titles;
  }

  /** Only the mixed charts have themes. */
  private static boolean isOfTheme(SandboxTitle title, String types, Request request) {
    String theme = types.equals("media") ? request.parameter("theme").orElse("") : "";
    return switch (theme) {
      case "halloween" -> title.genres().contains("horror");
      case "christmas" -> title.genres().contains("family");
      default -> true;
    };
  }

  private Reply trending(String types, Request request) {
    List<SandboxTitle> titles = titles(types, request);
    ToLongFunction<SandboxTitle> watchers = title -> Popularity.count(title, "trending", 0.004);
    titles.sort(Comparator.comparingLong(watchers).reversed());
    long users = titles.stream().mapToLong(watchers).sum();
    return Paging.of(request)
        .of(titles, title -> wrapped("watchers", watchers.applyAsLong(title), title, request))
        .header("X-Trending-User-Count", users);
  }

  private Reply popular(String types, Request request) {
    int bulk = context.options().bulkItems();
    List<SandboxTitle> titles =
        bulk > 0 && types.equals("movies") ? new BulkMovies(bulk) : titles(types, request);
    return Paging.of(request).of(titles, title -> context.shapes().of(title, request));
  }

  private Reply anticipated(String types, Request request) {
    Instant now = context.today().now();
    List<SandboxTitle> titles = titles(types, request);
    titles.removeIf(title -> !isAwaited(title, now));
    return Paging.of(request)
        .of(
            titles,
            title -> wrapped("list_count", Popularity.count(title, "lists", 0.9), title, request));
  }

  private static boolean isAwaited(SandboxTitle title, Instant now) {
    return switch (title) {
      case SandboxMovie movie -> movie.released().isAfter(now);
      case SandboxShow show -> show.next(now).filter(episode -> episode.number() == 1).isPresent();
    };
  }

  private Reply counted(String types, Request request, Function<SandboxTitle, JsonObject> counts) {
    List<SandboxTitle> titles = titles(types, request);
    String order = request.path().contains("/favorited") ? "user_count" : order(request);
    titles.sort(
        Comparator.comparingLong(
                (SandboxTitle title) -> counts.apply(title).number(order).orElse(0L))
            .reversed());
    return Paging.of(request)
        .of(titles, title -> context.shapes().nested(counts.apply(title), title, request));
  }

  private static String order(Request request) {
    return request.path().contains("/played")
        ? "play_count"
        : request.path().contains("/collected") ? "collected_count" : "watcher_count";
  }

  private static JsonObject favorited(SandboxTitle title, Request request) {
    String chart = "favorited" + period(request);
    return new JsonObject()
        .with("user_count", Popularity.count(title, chart, 0.3 * share(request)));
  }

  private static JsonObject counts(SandboxTitle title, Request request) {
    String period = period(request);
    double share = share(request);
    long watchers = Popularity.count(title, "watched" + period, share);
    boolean show = title instanceof SandboxShow;
    JsonObject json =
        new JsonObject()
            .with("watcher_count", watchers)
            .with("play_count", Math.round(watchers * (show ? 11.5 : 1.3)))
            .with(
                "collected_count",
                Popularity.count(title, "collected" + period, share * (show ? 4 : 0.4)));
    return show
        ? json.with("collector_count", Popularity.count(title, "collectors" + period, share * 0.4))
        : json;
  }

  /** An unknown period is a week, without a word. */
  private static String period(Request request) {
    return request.optionalPart("period").filter(PERIODS::contains).orElse("weekly");
  }

  private static double share(Request request) {
    return switch (period(request)) {
      case "daily" -> 0.02;
      case "monthly" -> 0.4;
      case "all" -> 4.0;
      default -> 0.1;
    };
  }

  private Reply boxOffice(Request request) {
    Instant now = context.today().now();
    List<SandboxTitle> showing = titles("movies", request);
    showing.removeIf(title -> title.released().isAfter(now));
    showing.sort(Comparator.comparing(SandboxTitle::released).reversed());
    List<SandboxTitle> places = showing.subList(0, Math.min(BOX_OFFICE_PLACES, showing.size()));
    return Paging.whole(
        places,
        title -> {
          long place = places.indexOf(title) + 1L;
          long odd = Popularity.pick(title.key(), 900_000);
          return wrapped("revenue", 48_000_000 / place + odd, title, request);
        });
  }

  private JsonObject wrapped(String name, long value, SandboxTitle title, Request request) {
    return context.shapes().nested(new JsonObject().with(name, value), title, request);
  }

  private Reply updates(String types, Request request) {
    Instant start = start(request);
    return Paging.of(request, MOST_UPDATES, MOST_UPDATES)
        .of(
            context.catalogue().titles(types),
            title -> updated(title, context.catalogue().titles(types).indexOf(title), request))
        .header("X-Start-Date", JsonText.time(start));
  }

  private JsonObject updated(SandboxItem item, int place, Request request) {
    Instant at = context.today().now().minus(place * 7L + 3, ChronoUnit.MINUTES);
    return context.shapes().nested(new JsonObject().with("updated_at", at), item, request);
  }

  private Reply updatedIds(String types, Request request) {
    Instant start = start(request);
    return Paging.of(request, MOST_UPDATES, MOST_UPDATES)
        .of(context.catalogue().titles(types), SandboxItem::trakt)
        .header("X-Start-Date", JsonText.time(start));
  }

  private Reply people(Request request) {
    Instant start = start(request);
    List<SandboxPerson> people = context.catalogue().people();
    return Paging.of(request, MOST_UPDATES, MOST_UPDATES)
        .of(people, person -> updated(person, people.indexOf(person), request))
        .header("X-Start-Date", JsonText.time(start));
  }

  private Reply peopleIds(Request request) {
    Instant start = start(request);
    return Paging.of(request, MOST_UPDATES, MOST_UPDATES)
        .of(context.catalogue().people(), SandboxItem::trakt)
        .header("X-Start-Date", JsonText.time(start));
  }

  /** Only the hour counts, and nothing reaches back further than thirty days. */
  private Instant start(Request request) {
    Instant now = context.today().now();
    Instant earliest = now.minus(MOST_UPDATE_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    Instant wanted =
        request
            .optionalPart("start_date")
            .map(Moments::read)
            .orElseGet(() -> now.minus(1, ChronoUnit.DAYS));
    return wanted.isBefore(earliest) ? earliest : wanted.truncatedTo(ChronoUnit.HOURS);
  }
}
