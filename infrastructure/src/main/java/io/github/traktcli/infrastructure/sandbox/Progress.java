package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the user has come with a show, by what was watched or by what was collected. */
final class Progress {

  private final World world;
  private final Library library;
  private final Show show;
  private final String activity;

  /** When each episode was last watched or collected. */
  private final Map<Episode, Instant> done = new HashMap<>();

  /**
   * @param activity {@code watched} or {@code collected}
   */
  Progress(World world, Library library, Show show, String activity) {
    this.world = world;
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

  private List<Episode> aired() {
    return show.aired(world.today().now());
  }

  private Optional<Episode> next() {
    return aired().stream().filter(episode -> !done.containsKey(episode)).findFirst();
  }

  private Optional<Episode> last() {
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
    return world.shapes().nested(row, show, request);
  }

  private JsonObject summary(Request request) {
    return new JsonObject()
        .with("aired", aired().size())
        .with("completed", countDone(aired()))
        .with(
            "last_" + activity + "_at",
            done.values().stream().max(Comparator.naturalOrder()).orElse(null))
        .with("reset_at", library.part("resets").get(show.key()))
        .with("next_episode", next().map(each -> world.shapes().of(each, request)).orElse(null))
        .with("last_episode", last().map(each -> world.shapes().of(each, request)).orElse(null));
  }

  private long countDone(List<Episode> among) {
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
    for (Season season : show.seasons()) {
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

  private JsonObject season(Season season) {
    Instant now = world.today().now();
    List<Episode> aired =
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
        .map(world.shapes()::minimal)
        .toList();
  }
}
