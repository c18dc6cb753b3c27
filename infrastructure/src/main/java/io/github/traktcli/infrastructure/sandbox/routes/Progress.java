package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.time.Instant;
import java.util.ArrayList;
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

  /** When each episode was last watched or collected. */
  private final Map<SandboxEpisode, Instant> done = new HashMap<>();

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
    String section = activity.equals("watched") ? "history" : "collection";
    String member = activity.equals("watched") ? "watched_at" : "collected_at";
    Instant reset = library.part("resets").text(show.key()).map(Instant::parse).orElse(Instant.MIN);
    for (JsonObject row : library.root().objects(section)) {
      Instant at = Instant.parse(row.textOr(member, JsonText.time(Instant.EPOCH)));
      String key = row.textOr("item", ":");
      if (key.startsWith("episode:") && !at.isBefore(reset)) {
        show.episodeWithId(Long.parseLong(key.substring("episode:".length())))
            .ifPresent(episode -> done.merge(episode, at, (a, b) -> a.isAfter(b) ? a : b));
      }
    }
  }

  private List<SandboxEpisode> aired() {
    return show.aired(context.today().now());
  }

  private Optional<SandboxEpisode> next() {
    return aired().stream().filter(episode -> !done.containsKey(episode)).findFirst();
  }

  private Optional<SandboxEpisode> last() {
    return done.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  boolean hasNext() {
    return next().isPresent();
  }

  boolean isComplete() {
    return !hasNext();
  }

  boolean isHidden() {
    return library.isHidden("progress_watched", show.key())
        || library.isHidden("dropped", show.key());
  }

  /** One row of the lists of progress. */
  JsonObject brief(Request request) {
    JsonObject progress = summary(request).with("hidden", isHidden());
    if (request.asks("include_stats")) {
      progress.with(
          "stats",
          new JsonObject()
              .with("play_count", done.size())
              .with("minutes_watched", done.size() * show.runtime())
              .with("minutes_left", (aired().size() - countDone(aired())) * (long) show.runtime()));
    }
    JsonObject row = new JsonObject().with("progress", progress);
    return context.shapes().nested(row, show, request);
  }

  private JsonObject summary(Request request) {
    return new JsonObject()
        .with("aired", aired().size())
        .with("completed", countDone(aired()))
        .with(
            "last_" + activity + "_at",
            done.values().stream().max(Comparator.naturalOrder()).orElse(null))
        .with("reset_at", library.part("resets").get(show.key()))
        .with("next_episode", next().map(each -> context.shapes().of(each, request)).orElse(null))
        .with("last_episode", last().map(each -> context.shapes().of(each, request)).orElse(null));
  }

  private long countDone(List<SandboxEpisode> among) {
    return among.stream().filter(done::containsKey).count();
  }

  /** The whole answer of the show's own progress. */
  JsonObject withSeasons(Request request) {
    JsonObject json = summary(request);
    Object next = json.get("next_episode");
    Object last = json.get("last_episode");
    if (activity.equals("collected")) {
      json.without("reset_at");
    }
    List<JsonObject> seasons = new ArrayList<>();
    for (SandboxSeason season : show.seasons()) {
      if (season.number() > 0 || request.asks("specials")) {
        seasons.add(season(season));
      }
    }
    return json.without("next_episode")
        .without("last_episode")
        .with("seasons", seasons)
        .with("hidden_seasons", hiddenSeasons())
        .with("next_episode", next)
        .with("last_episode", last);
  }

  private JsonObject season(SandboxSeason season) {
    Instant now = context.today().now();
    List<SandboxEpisode> aired =
        season.episodes().stream()
            .filter(episode -> episode.firstAired().filter(at -> !at.isAfter(now)).isPresent())
            .toList();
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
    return activity.equals("watched") ? "last_watched_at" : "collected_at";
  }

  private List<JsonObject> hiddenSeasons() {
    return show.seasons().stream()
        .filter(season -> library.isHidden("progress_" + activity, season.key()))
        .map(context.shapes()::minimal)
        .toList();
  }
}
