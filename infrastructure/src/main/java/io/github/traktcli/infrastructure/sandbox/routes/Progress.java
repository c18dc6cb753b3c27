package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the user has come with a show, by what was watched or by what was collected. */
final class Progress {

  private final RouteContext context;
  private final Library library;
  private final SandboxShow show;
  private final String activity;

  /** When each episode was last watched or collected, since the reset where there was one. */
  private final Map<SandboxEpisode, Instant> done = new HashMap<>();

  private long plays;
  private long playsSinceReset;
  private Instant begun = Instant.MAX;

  /**
   * Tells how far the user is.
   *
   * @param activity {@code watched} or {@code collected}
   */
  Progress(RouteContext context, Library library, SandboxShow show, String activity) {
    this.context = context;
    this.library = library;
    this.show = show;
    this.activity = activity;
    String section = isWatched() ? "history" : "collection";
    String member = isWatched() ? "watched_at" : "collected_at";
    for (JsonObject row : library.root().objects(section)) {
      Instant at = Instant.parse(row.textOr(member, JsonText.time(Instant.EPOCH)));
      String key = row.textOr("item", ":");
      if (key.startsWith("episode:")) {
        show.episodeWithId(Long.parseLong(key.substring("episode:".length())))
            .ifPresent(episode -> count(episode, at));
      }
    }
  }

  private void count(SandboxEpisode episode, Instant at) {
    plays++;
    begun = at.isBefore(begun) ? at : begun;
    Instant reset = isWatched() ? resetAt().map(Instant::parse).orElse(Instant.MIN) : Instant.MIN;
    if (!at.isBefore(reset)) {
      playsSinceReset++;
      done.merge(episode, at, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private boolean isWatched() {
    return activity.equals("watched");
  }

  private Optional<String> resetAt() {
    return library.part("resets").text(show.key());
  }

  private List<SandboxSeason> seasons(Request request) {
    return show.seasons().stream()
        .filter(season -> season.number() > 0 || request.asks("specials"))
        .filter(season -> request.asks("hidden") || !isHidden(season))
        .toList();
  }

  private boolean isHidden(SandboxSeason season) {
    return library.isHidden("progress_" + activity, season.key());
  }

  /** The episodes that count, in the order of their numbers, specials at the end. */
  private List<SandboxEpisode> counted(Request request) {
    boolean specials = !request.parameter("count_specials").filter("false"::equals).isPresent();
    return seasons(request).stream()
        .filter(season -> season.number() > 0 || specials)
        .sorted(Comparator.comparing((SandboxSeason season) -> season.number() == 0))
        .flatMap(season -> aired(season).stream())
        .toList();
  }

  private List<SandboxEpisode> aired(SandboxSeason season) {
    return season.episodes().subList(0, season.airedBy(context.today().now()));
  }

  /** The first that is open behind the last one that was done, or else the first open one. */
  private Optional<SandboxEpisode> next(Request request) {
    List<SandboxEpisode> counted = counted(request);
    int from = last(request).map(counted::indexOf).orElse(-1) + 1;
    Optional<SandboxEpisode> behind = firstOpen(counted.subList(from, counted.size()));
    return behind.isPresent() ? behind : firstOpen(counted);
  }

  private Optional<SandboxEpisode> firstOpen(List<SandboxEpisode> among) {
    return among.stream().filter(episode -> !done.containsKey(episode)).findFirst();
  }

  /** By what was done last where that is asked for, and else by what aired last of all done. */
  private Optional<SandboxEpisode> last(Request request) {
    List<SandboxEpisode> counted = counted(request);
    boolean byActivity =
        request.parameter("last_activity").filter(word -> !word.equals("aired")).isPresent();
    Comparator<SandboxEpisode> order =
        byActivity
            ? Comparator.comparing(done::get)
            : Comparator.comparingInt((SandboxEpisode episode) -> counted.indexOf(episode));
    return counted.stream().filter(done::containsKey).max(order);
  }

  boolean hasNext(Request request) {
    return next(request).isPresent();
  }

  boolean isHidden() {
    return library.isHidden("progress_watched", show.key())
        || library.isHidden("dropped", show.key());
  }

  boolean isReset() {
    return resetAt().isPresent();
  }

  /** When something of it was done first. */
  Instant begun() {
    return begun;
  }

  /** One row of the lists of progress. */
  JsonObject brief(Request request, boolean withStats) {
    JsonObject progress = summary(request).with("hidden", isHidden());
    if (withStats) {
      progress.with("stats", stats(request));
    }
    JsonObject row = new JsonObject().with("progress", progress);
    return context.shapes().nested(row, show, request);
  }

  private JsonObject stats(Request request) {
    long counted = request.asks("lifetime_stats") ? plays : playsSinceReset;
    List<SandboxEpisode> all = counted(request);
    long open = all.size() - countDone(all);
    return new JsonObject()
        .with("play_count", counted)
        .with("minutes_watched", counted * show.runtime())
        .with("minutes_left", open * show.runtime());
  }

  private JsonObject summary(Request request) {
    List<SandboxEpisode> counted = counted(request);
    return new JsonObject()
        .with("aired", counted.size())
        .with("completed", countDone(counted))
        .with(
            "last_" + activity + "_at",
            done.values().stream().max(Comparator.naturalOrder()).orElse(null))
        .with("reset_at", resetAt().orElse(null))
        .with(
            "next_episode",
            next(request).map(each -> context.shapes().of(each, request)).orElse(null))
        .with(
            "last_episode",
            last(request).map(each -> context.shapes().of(each, request)).orElse(null));
  }

  private long countDone(List<SandboxEpisode> among) {
    return among.stream().filter(done::containsKey).count();
  }

  /** The whole answer of the show's own progress. */
  JsonObject withSeasons(Request request) {
    JsonObject json = summary(request);
    Object next = json.get("next_episode");
    Object last = json.get("last_episode");
    if (!isWatched()) {
      json.without("reset_at");
    }
    if (request.asks("include_stats")) {
      json.with("stats", stats(request));
    }
    return json.without("next_episode")
        .without("last_episode")
        .with("seasons", seasons(request).stream().map(this::season).toList())
        .with("hidden_seasons", hiddenSeasons())
        .with("next_episode", next)
        .with("last_episode", last);
  }

  private JsonObject season(SandboxSeason season) {
    List<SandboxEpisode> aired = aired(season);
    return new JsonObject()
        .with("number", season.number())
        .with("title", season.title())
        .with("aired", aired.size())
        .with("completed", countDone(aired))
        .with(
            "episodes",
            aired.stream()
                .map(
                    episode ->
                        new JsonObject()
                            .with("number", episode.number())
                            .with("completed", done.containsKey(episode))
                            .with(stamp(), done.get(episode)))
                .toList());
  }

  private String stamp() {
    return isWatched() ? "last_watched_at" : "collected_at";
  }

  private List<JsonObject> hiddenSeasons() {
    return show.seasons().stream().filter(this::isHidden).map(context.shapes()::minimal).toList();
  }
}
