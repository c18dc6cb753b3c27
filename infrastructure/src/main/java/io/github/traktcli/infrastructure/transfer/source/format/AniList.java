package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** AniList: the data of an account, which name anime by AniList's ids alone. */
final class AniList implements ImportFormat {

  @Override
  public String name() {
    return "anilist";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return file.shape() instanceof Json json
            && json.root() == Json.Root.OBJECT
            && json.has("lists")
            && (json.has("user") || json.has("favourites"))
        ? Optional.of(new Claim("gdpr", "its members are those of AniList's data"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    AnimeMap map = AnimeMap.of(desk.options().animeMap());
    parts.forEach(part -> new Reading(part.file(), map, desk).read());
  }

  /** One reading of one file. */
  private static final class Reading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Probe file;
    private final Desk desk;
    private final Anime anime;
    private final List<String> customLists = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Reading(Probe file, AnimeMap map, Desk desk) {
      this.file = file;
      this.desk = desk;
      this.anime = new Anime(desk, map);
    }

    void read() {
      BiConsumer<String, JsonNode> user =
          (path, node) ->
              node.path("custom_lists")
                  .path("anime")
                  .forEach(each -> customLists.add(each.asString("")));
      JsonEntries.read(file, Map.of("$.user", user));
      JsonEntries.read(
          file,
          Map.of(
              "$.lists", entries(this::entry),
              "$.reviews", entries(this::review),
              "$.favourites", entries(this::favourite)));
    }

    private interface Reader {
      void read(JsonNode node, ImportOrigin at);
    }

    private BiConsumer<String, JsonNode> entries(Reader reader) {
      return (path, node) -> {
        ImportOrigin at = ImportOrigin.path(file.name(), path);
        desk.attempt(
            at,
            null,
            () -> {
              if (!node.isObject()) {
                throw Refusal.invalid("null_entry", "");
              }
              reader.read(node, at);
            });
      };
    }

    private static String series(JsonNode node) {
      String id = JsonCells.id(node, "series_id", "media_id", "favourite_id");
      if (id == null) {
        throw Refusal.unidentified("no_id", null);
      }
      return id;
    }

    private void entry(JsonNode node, ImportOrigin at) {
      if (JsonCells.text(node, "series_type").equals("1")) {
        desk.ignored(at, "manga");
        return;
      }
      Optional<ImportItem> item =
          anime.put(
              new Anime.Entry(
                  "anilist",
                  series(node),
                  "",
                  false,
                  state(JsonCells.text(node, "status")),
                  number(node, "progress"),
                  JsonCells.text(node, "finished_on").equals("0")
                      ? null
                      : desk.moments().readPartial(JsonCells.text(node, "finished_on")),
                  Scores.outOf(100, JsonCells.text(node, "score")),
                  number(node, "repeat"),
                  JsonCells.text(node, "notes"),
                  at));
      item.ifPresent(found -> lists(found, JsonCells.text(node, "custom_lists"), at));
    }

    private static int number(JsonNode node, String name) {
      Integer count = JsonCells.count(node, name);
      return count == null ? 0 : count;
    }

    /** A text such as {@code [1]} of places in the names of the lists. */
    private void lists(ImportItem item, String places, ImportOrigin at) {
      Matcher matcher = NUMBER.matcher(places);
      while (matcher.find()) {
        int place = Integer.parseInt(matcher.group());
        if (place < customLists.size()) {
          String name = customLists.get(place);
          if (told.add(name)) {
            desk.put(new ImportRecord.NewList(name, "", "", false));
          }
          desk.action(
              ImportKind.LIST,
              item,
              null,
              ImportDetails.NONE.inList(name, ranks.merge(name, 1, Integer::sum)),
              at);
        }
      }
    }

    private static Anime.State state(String number) {
      return switch (number) {
        case "1" -> Anime.State.PLANNED;
        case "2", "5" -> Anime.State.COMPLETED;
        case "3" -> Anime.State.DROPPED;
        case "4" -> Anime.State.PAUSED;
        default -> Anime.State.WATCHING;
      };
    }

    private void review(JsonNode node, ImportOrigin at) {
      if (JsonCells.text(node, "series_type").equals("1")) {
        desk.ignored(at, "manga");
        return;
      }
      known(node, at)
          .ifPresent(
              item ->
                  Reviews.put(
                      desk,
                      item,
                      JsonCells.text(node, "text", "body", "summary"),
                      false,
                      Scores.outOf(100, JsonCells.text(node, "score")),
                      desk.moments()
                          .in(ZoneOffset.UTC)
                          .read(JsonCells.text(node, "updated_at", "created_at")),
                      at));
    }

    /** Kinds of favourites have numbers of their own: 1 is an anime. */
    private void favourite(JsonNode node, ImportOrigin at) {
      if (!JsonCells.text(node, "favourite_type").equals("1")) {
        desk.ignored(at, "no anime");
        return;
      }
      known(node, at)
          .ifPresent(
              item -> desk.onRequest(ImportKind.FAVORITE, item, null, ImportDetails.NONE, at));
    }

    private Optional<ImportItem> known(JsonNode node, ImportOrigin at) {
      String id = series(node);
      Optional<ImportItem> item = anime.find("anilist", id);
      if (item.isEmpty()) {
        desk.reject(
            Status.MISSING_IDENTITY,
            "anime_map_needed",
            ImportItem.of(ImportItemType.MOVIE_OR_SHOW).withId("anilist", id),
            "see --anime-map",
            at);
      }
      return item;
    }
  }
}
