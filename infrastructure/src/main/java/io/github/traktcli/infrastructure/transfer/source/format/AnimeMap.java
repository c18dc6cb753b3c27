package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Limits;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.SourceFiles;
import io.github.traktcli.infrastructure.transfer.source.file.SourceTrouble;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which season of which show, or which film, the entries of anime sites are. Either an object by
 * ids ({@code "38524": {"tvdb": 267440, "season": 3, "offset": 12}}, where a key may say whose id
 * it is: {@code "anilist:21519"}), or an array in the shape of the anime-lists project.
 */
final class AnimeMap {

  /**
   * What an anime is to others.
   *
   * @param season the season it is in, or nothing where the map does not say
   * @param offset how many episodes of the season come before it
   * @param movie whether it is a film
   */
  record Target(
      @Nullable String imdb,
      @Nullable String tmdb,
      @Nullable String tvdb,
      @Nullable Integer season,
      int offset,
      boolean movie) {}

  private final Map<String, Target> targets;

  private AnimeMap(Map<String, Target> targets) {
    this.targets = targets;
  }

  /** Reads a map from a file; an empty one where there is none. */
  static AnimeMap of(Optional<String> file) {
    Map<String, Target> targets = new HashMap<>();
    if (file.isPresent()) {
      List<String> names = List.of(file.get());
      SourceFiles found =
          SourceFiles.behind(
              names,
              () -> Path.of(file.get()),
              inner -> {
                throw noMap(file.get());
              },
              Limits.DEFAULT);
      if (found.files().size() != 1) {
        throw noMap(file.get());
      }
      read(Probe.of(found.files().getFirst()), targets);
    }
    return new AnimeMap(targets);
  }

  private static RuntimeException noMap(String file) {
    return SourceTrouble.of(
        file,
        "anime_map",
        "it is no map of anime ids",
        "It must be JSON, such as: {\"38524\": {\"tvdb\": 267440, \"season\": 3, \"offset\": 12}}");
  }

  private static void read(Probe file, Map<String, Target> targets) {
    if (!(file.shape() instanceof Probe.Json json)) {
      throw noMap(file.name());
    }
    BiConsumer<String, JsonNode> take = (path, node) -> take(path, node, targets);
    if (json.root() == Probe.Json.Root.ARRAY) {
      JsonEntries.read(file, Map.of("$", take));
      return;
    }
    Map<String, BiConsumer<String, JsonNode>> wanted = new HashMap<>();
    json.members().forEach(name -> wanted.put("$." + name, take));
    JsonEntries.read(file, wanted);
  }

  private static void take(String path, JsonNode node, Map<String, Target> targets) {
    if (!node.isObject()) {
      return;
    }
    String key = path.startsWith("$.") ? path.substring(2) : "";
    if (Set.of("mal", "anilist").contains(key)) {
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        targets.put(key + ":" + each.getKey(), target(each.getValue()));
      }
      return;
    }
    Target target = target(node);
    if (!key.isEmpty()) {
      targets.put(key, target);
    }
    for (String site : List.of("mal", "anilist")) {
      for (String id : texts(node, site + "_id", site)) {
        targets.put(site + ":" + id, target);
      }
    }
  }

  /** Returns the texts of the first of these members that has some; newer lists have arrays. */
  private static List<String> texts(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      List<String> texts =
          (value.isArray() ? value.valueStream() : Stream.of(value))
              .filter(each -> each.isValueNode() && !each.asString("").isBlank())
              .map(each -> each.asString("").strip())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static String first(JsonNode node, String... names) {
    List<String> texts = texts(node, names);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private static Target target(JsonNode node) {
    String type = JsonCells.text(node, "type");
    JsonNode tmdb = node.path("themoviedb_id");
    String either = JsonCells.text(node, "themoviedb_id");
    String film = first(node, "tmdb_movie", "tmdb_movie_id");
    film = film.isEmpty() ? first(tmdb, "movie") : film;
    boolean movie = !film.isEmpty() || type.equalsIgnoreCase("movie");
    String show = first(node, "tmdb", "tmdb_show", "tmdb_tv");
    show = show.isEmpty() ? first(tmdb, "tv") : show;
    String id = movie ? film : show;
    String tvdb = JsonCells.orNull(node, "tvdb", "tvdb_id", "thetvdb_id");
    String imdb = first(node, "imdb", "imdb_id");
    Integer season = season(node);
    boolean nothingButAFilm =
        type.isEmpty() && tvdb == null && show.isEmpty() && season == null && !imdb.isEmpty();
    return new Target(
        imdb.isEmpty() ? null : imdb.split(",", 2)[0],
        id.isEmpty() ? either : id,
        tvdb,
        season,
        offset(node),
        movie || nothingButAFilm);
  }

  /** Two catalogues count seasons and episodes, and their numbers do not mix. */
  private static String catalogue(JsonNode node) {
    return JsonCells.text(node.path("season"), "tvdb").isEmpty() ? "tmdb" : "tvdb";
  }

  private static @Nullable Integer season(JsonNode node) {
    String season =
        node.path("season").isObject()
            ? JsonCells.text(node.path("season"), catalogue(node))
            : JsonCells.text(node, "season");
    return season.matches("\\d{1,4}") ? Integer.valueOf(season) : null;
  }

  private static int offset(JsonNode node) {
    JsonNode offsets = node.path("episode_offset");
    Integer offset =
        offsets.isObject()
            ? JsonCells.count(offsets, catalogue(node))
            : JsonCells.count(node, "offset", "episode_offset");
    return offset == null ? 0 : offset;
  }

  /** Finds what an anime is to others. */
  @Nullable Target find(String site, String id) {
    Target named = targets.get(site + ":" + id);
    return named == null ? targets.get(id) : named;
  }
}
