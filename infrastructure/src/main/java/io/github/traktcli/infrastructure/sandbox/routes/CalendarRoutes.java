package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The calendars: what airs and what comes out in a window of UTC days. */
final class CalendarRoutes {

  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 33;
  private static final int HOT_VOTES = 15_000;
  private static final int HOT_FILM_VOTES = 300;

  private static final Set<String> NEW = Set.of("series_premiere");
  private static final Set<String> PREMIERES =
      Set.of("series_premiere", "season_premiere", "mid_season_premiere");
  private static final Set<String> FINALES =
      Set.of("season_finale", "series_finale", "mid_season_finale");

  private record Window(LocalDate start, LocalDate end) {

    boolean holds(LocalDate day) {
      return !day.isBefore(start) && day.isBefore(end);
    }

    Instant from() {
      return start.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    Instant to() {
      return end.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
  }

  /** One line of a calendar. */
  record Entry(Instant at, JsonObject json) {}

  private final RouteContext context;

  CalendarRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    for (String target : List.of("my", "all")) {
      String at = "/calendars/" + target;
      add(routes, at + "/shows", request -> episodes(request, kind -> true));
      add(routes, at + "/shows/new", request -> episodes(request, NEW::contains));
      add(routes, at + "/shows/premieres", request -> episodes(request, PREMIERES::contains));
      add(routes, at + "/shows/finales", request -> episodes(request, FINALES::contains));
      add(routes, at + "/movies", request -> movies(request, SandboxMovie::day));
      add(routes, at + "/streaming", request -> movies(request, SandboxMovie::streamingDay));
      add(routes, at + "/dvd", request -> movies(request, SandboxMovie::discDay));
      add(routes, at + "/media", this::media);
    }
    String hot = "/calendars/releases/hot";
    routes.get(hot + "/{start_date?}/{days?}", request -> reply(request, media(request)));
    add(routes, hot + "/premieres", request -> episodes(request, PREMIERES::contains));
    add(routes, hot + "/finales", request -> episodes(request, FINALES::contains));
    add(routes, hot + "/new", request -> episodes(request, NEW::contains));
  }

  private void add(Router routes, String path, Function<Request, List<Entry>> entries) {
    String template = path + "/{start_date?}/{days?}";
    Router.Handler handler = request -> reply(request, entries.apply(request));
    if (path.startsWith("/calendars/my")) {
      routes.mine(template, handler);
    } else {
      routes.get(template, handler);
    }
  }

  private Reply reply(Request request, List<Entry> entries) {
    Window window = window(request);
    List<Entry> ordered =
        new ArrayList<>(
            request.parameter("group").filter("day"::equals).isPresent()
                ? CalendarDays.fold(entries)
                : entries);
    ordered.sort(Comparator.comparing(Entry::at));
    return Paging.whole(ordered, Entry::json)
        .header("X-Start-Date", window.start())
        .header("X-End-Date", window.end().minusDays(1));
  }

  private List<Entry> media(Request request) {
    List<Entry> all = new ArrayList<>();
    String type = request.parameter("type").orElse("");
    if (!type.equals("movie")) {
      all.addAll(episodes(request, kind -> true));
    }
    if (!type.equals("show")) {
      all.addAll(movies(request, SandboxMovie::day));
    }
    return all;
  }

  private List<Entry> episodes(Request request, Predicate<String> kinds) {
    Window window = window(request);
    TitleFilters filters = context.filters(request);
    Predicate<SandboxEpisode> wanted = wanted(request);
    List<Entry> entries = new ArrayList<>();
    for (SandboxShow show : context.catalogue().shows()) {
      for (SandboxSeason season : show.seasons()) {
        if (season.number() == 0 || !season.mayAirBetween(window.from(), window.to())) {
          continue;
        }
        for (SandboxEpisode episode : season.episodes()) {
          Instant at = episode.firstAired().orElse(Instant.MAX);
          if (!at.isBefore(window.from())
              && at.isBefore(window.to())
              && kinds.test(episode.kind())
              && filters.accept(episode)
              && wanted.test(episode)) {
            entries.add(new Entry(at, airing(at, episode, request)));
          }
        }
      }
    }
    return entries;
  }

  private JsonObject airing(Instant at, SandboxEpisode episode, Request request) {
    return context.shapes().nested(new JsonObject().with("first_aired", at), episode, request);
  }

  private List<Entry> movies(Request request, Function<SandboxMovie, LocalDate> day) {
    Window window = window(request);
    TitleFilters filters = context.filters(request);
    Predicate<SandboxMovie> wanted = wantedMovies(request);
    List<Entry> entries = new ArrayList<>();
    for (SandboxMovie movie : context.catalogue().movies()) {
      LocalDate date = day.apply(movie);
      if (window.holds(date) && filters.accept(movie) && wanted.test(movie)) {
        entries.add(
            new Entry(
                date.atStartOfDay().toInstant(ZoneOffset.UTC),
                context.shapes().nested(new JsonObject().with("released", date), movie, request)));
      }
    }
    return entries;
  }

  /** Whose episodes: mine are those of shows that I watched or want to, and single ones I want. */
  private Predicate<SandboxEpisode> wanted(Request request) {
    if (isHot(request)) {
      return episode -> episode.show().votes() >= HOT_VOTES || episode.season().number() == 1;
    }
    if (!isMine(request)) {
      return episode -> true;
    }
    Set<String> keys = myKeys(request.owner());
    Set<String> hidden = hidden(request.owner());
    return episode ->
        !hidden.contains(episode.show().key())
            && (keys.contains(episode.show().key()) || keys.contains(episode.key()));
  }

  private Predicate<SandboxMovie> wantedMovies(Request request) {
    if (isHot(request)) {
      return movie -> movie.votes() >= HOT_FILM_VOTES;
    }
    if (!isMine(request)) {
      return movie -> true;
    }
    Set<String> keys =
        context
            .accounts()
            .read(
                request.owner(),
                library ->
                    Set.copyOf(
                        library.watchlist().state().objects("items").stream()
                            .map(entry -> entry.textOr("item", ""))
                            .toList()));
    Set<String> hidden = hidden(request.owner());
    return movie -> keys.contains(movie.key()) && !hidden.contains(movie.key());
  }

  private Set<String> myKeys(String user) {
    return context
        .accounts()
        .read(
            user,
            library -> {
              List<String> keys = new ArrayList<>();
              library.watchlist().entries().forEach(row -> keys.add(row.textOr("item", "")));
              library.history().forEach(row -> keys.add(showOf(row.textOr("item", ""))));
              return Set.copyOf(keys);
            });
  }

  private String showOf(String key) {
    return key.startsWith("episode:")
            && context.catalogue().byKey(key).orElse(null) instanceof SandboxEpisode episode
        ? episode.show().key()
        : key;
  }

  private Set<String> hidden(String user) {
    return context
        .accounts()
        .read(
            user,
            library ->
                Set.copyOf(
                    library.rows("hidden").stream()
                        .filter(row -> row.textOr("section", "").equals("calendar"))
                        .map(row -> row.textOr("item", ""))
                        .toList()));
  }

  private static boolean isMine(Request request) {
    return request.path().startsWith("/calendars/my");
  }

  private static boolean isHot(Request request) {
    return request.path().startsWith("/calendars/releases");
  }

  private Window window(Request request) {
    LocalDate start =
        request
            .optionalPart("start_date")
            .map(CalendarRoutes::date)
            .orElseGet(context.today()::date);
    int days =
        request
            .optionalPart("days")
            .filter(text -> text.matches("\\d{1,5}"))
            .map(Integer::parseInt)
            .orElse(USUAL_DAYS);
    return new Window(start, start.plusDays(Math.clamp(days, 1, MOST_DAYS)));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(Reply.of(400), e);
    }
  }
}
