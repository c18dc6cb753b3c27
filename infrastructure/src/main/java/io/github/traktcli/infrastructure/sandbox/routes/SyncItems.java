package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that the body of a sync call names, looked up in the catalogue. */
final class SyncItems {

  private static final Map<String, String> TYPES =
      Map.of(
          "movies", "movie",
          "shows", "show",
          "seasons", "season",
          "episodes", "episode",
          "people", "person");

  /**
   * One item that was found.
   *
   * @param asked the object of the body that named it, with notes, dates and ratings
   */
  record Found(SandboxItem item, JsonObject asked) {}

  private final Catalogue catalogue;
  private final List<Found> found = new ArrayList<>();
  private final JsonObject notFound = new JsonObject();

  private SyncItems(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Looks up everything that a body names.
   *
   * @param groups which groups the call takes: {@code movies}, {@code shows}, ...
   */
  static SyncItems read(JsonObject body, Catalogue catalogue, List<String> groups) {
    SyncItems sync = new SyncItems(catalogue);
    for (String group : groups) {
      List<JsonObject> missing = sync.notFound.rows(group);
      for (JsonObject asked : body.objects(group)) {
        String type = TYPES.getOrDefault(group, group);
        Optional<SandboxItem> item = catalogue.resolve(type, asked);
        if (item.isEmpty() || !sync.take(item.get(), asked)) {
          missing.add(asked);
        }
      }
    }
    return sync;
  }

  /** Takes the item, or those of its seasons and episodes that are named below it. */
  private boolean take(SandboxItem item, JsonObject asked) {
    if (!(item instanceof SandboxShow show) || asked.array("seasons").isEmpty()) {
      return found.add(new Found(item, asked));
    }
    boolean all = true;
    for (JsonObject wanted : asked.objects("seasons")) {
      Optional<SandboxSeason> season =
          wanted.number("number").flatMap(n -> show.season(n.intValue()));
      if (season.isEmpty()) {
        all = false;
      } else if (wanted.array("episodes").isEmpty()) {
        found.add(new Found(season.get(), wanted));
      } else {
        for (JsonObject each : wanted.objects("episodes")) {
          Optional<SandboxEpisode> episode =
              each.number("number").flatMap(n -> season.get().episode(n.intValue()));
          episode.ifPresent(known -> found.add(new Found(known, each)));
          all &= episode.isPresent();
        }
      }
    }
    return all;
  }

  List<Found> found() {
    return found;
  }

  /** What nobody knows, by group and as it was sent. */
  JsonObject notFound() {
    return notFound;
  }

  /** The group of the answer that counts an item of that kind. */
  static String groupOf(SandboxItem item) {
    return item instanceof SandboxPerson ? "people" : item.type() + "s";
  }

  /** Counters at zero for each group. */
  static JsonObject counters(Iterable<String> groups) {
    JsonObject counters = new JsonObject();
    groups.forEach(group -> counters.with(group, 0L));
    return counters;
  }

  static void count(JsonObject counters, SandboxItem item) {
    String group = groupOf(item);
    counters.with(group, counters.number(group).orElse(0L) + 1);
  }

  /** The single episodes and films behind the item: all of a show, all of a season. */
  List<SandboxItem> plays(SandboxItem item) {
    return switch (item) {
      case SandboxShow show -> List.copyOf(show.aired(catalogue.today().now()));
      case SandboxSeason season -> List.copyOf(season.episodes());
      case SandboxMovie movie -> List.of(movie);
      case SandboxEpisode episode -> List.of(episode);
      case SandboxPerson ignored -> List.of();
    };
  }
}
