package io.github.traktcli.infrastructure.sandbox;

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

  private final World world;

  CalendarRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    for (String target : List.of("my", "all")) {
      String at = "/calendars/" + target;
      add(routes, at + "/shows", request -> episodes(request, kind -> true));
      add(routes, at + "/shows/new", request -> episodes(request, NEW::contains));
      add(routes, at + "/shows/premieres", request -> episodes(request, PREMIERES::contains));
      add(routes, at + "/shows/finales", request -> episodes(request, FINALES::contains));
      add(routes, at + "/movies", request -> movies(request, Movie::day));
      add(routes, at + "/streaming", request -> movies(request, Movie::streamingDay));
      add(routes, at + "/dvd", request -> movies(request, Movie::discDay));
      add(routes, at + "/media", this::media);
    }
    String hot = "/calendars/releases/hot";
    routes.get(hot + "/{start_date?}/{days?}", request -> reply(request, media(request)));
    add(routes, hot + "/premieres", request -> episodes(request, PREMIERES::contains));
    add(routes, hot + "/finales", request -> episodes(request, FINALES::contains));
    add(routes, hot + "/new", request -> episodes(request, NEW::contains));
  }

  private void add(Routes routes, String path, Function<Request, List<Entry>> entries) {
    String template = path + "/{start_date?}/{days?}";
    Routes.Handler handler = request -> reply(request, entries.apply(request));
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
                ? DayCards.fold(entries)
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
      all.addAll(movies(request, Movie::day));
    }
    return all;
  }

  private List<Entry> episodes(Request request, Predicate<String> kinds) {
    Window window = window(request);
    Filters filters = world.filters(request);
    Predicate<Episode> wanted = wanted(request);
    List<Entry> entries = new ArrayList<>();
    for (Show show : world.catalogue().shows()) {
      for (Season season : show.seasons()) {
        if (season.number() == 0 || !season.mayAirBetween(window.from(), window.to())) {
          continue;
        }
        for (Episode episode : season.episodes()) {
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

  private JsonObject airing(Instant at, Episode episode, Request request) {
    return world.shapes().nested(new JsonObject().with("first_aired", at), episode, request);
  }

  private List<Entry> movies(Request request, Function<Movie, LocalDate> day) {
    Window window = window(request);
    Filters filters = world.filters(request);
    Predicate<Movie> wanted = wantedMovies(request);
    List<Entry> entries = new ArrayList<>();
    for (Movie movie : world.catalogue().movies()) {
      LocalDate date = day.apply(movie);
      if (window.holds(date) && filters.accept(movie) && wanted.test(movie)) {
        entries.add(
            new Entry(
                date.atStartOfDay().toInstant(ZoneOffset.UTC),
                world.shapes().nested(new JsonObject().with("released", date), movie, request)));
      }
    }
    return entries;
  }

  /** Whose episodes: mine are those of shows that I watched or want to, and single ones I want. */
  private Predicate<Episode> wanted(Request request) {
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

  private Predicate<Movie> wantedMovies(Request request) {
    if (isHot(request)) {
      return movie -> movie.votes() >= HOT_FILM_VOTES;
    }
    if (!isMine(request)) {
      return movie -> true;
    }
    Set<String> keys =
        world
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
    return world
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
            && world.catalogue().byKey(key).orElse(null) instanceof Episode episode
        ? episode.show().key()
        : key;
  }

  private Set<String> hidden(String user) {
    return world
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
        request.optionalPart("start_date").map(CalendarRoutes::date).orElseGet(world.today()::date);
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
