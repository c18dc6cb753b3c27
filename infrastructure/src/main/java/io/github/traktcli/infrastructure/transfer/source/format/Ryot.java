package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Ryot: the complete export of an account. */
final class Ryot implements ImportFormat {

  private static final Set<String> OF_RYOT =
      Set.of(
          "in progress",
          "completed",
          "monitoring",
          "custom",
          "reminders",
          "recently watched",
          "recently added");

  @Override
  public String name() {
    return "ryot";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Json json)) {
      return Optional.empty();
    }
    boolean complete =
        json.root() == Json.Root.OBJECT && (json.has("metadata") || json.has("media"));
    boolean entries =
        json.root() == Json.Root.ARRAY && json.has("lot", "identifier") && json.has("source");
    return complete || entries
        ? Optional.of(new Claim("complete-export", "its members are those of Ryot's export"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    AnimeMap map = AnimeMap.of(desk.options().animeMap());
    for (Part part : parts) {
      Reading reading = new Reading(part.file(), map, desk);
      BiConsumer<String, JsonNode> entries = reading::entry;
      JsonEntries.read(
          part.file(),
          part.file().shape() instanceof Json json && json.root() == Json.Root.ARRAY
              ? Map.of("$", entries)
              : Map.of("$.metadata", entries, "$.media", entries));
    }
  }

  /** One reading of one file. */
  private static final class Reading {

    private final Probe file;
    private final AnimeMap map;
    private final Desk desk;
    private final Map<String, Integer> ranks = new HashMap<>();

    Reading(Probe file, AnimeMap map, Desk desk) {
      this.file = file;
      this.map = map;
      this.desk = desk;
    }

    private ImportOrigin at(String path) {
      return ImportOrigin.path(file.name(), path);
    }

    void entry(String path, JsonNode node) {
      desk.attempt(
          at(path),
          null,
          () -> {
            if (!node.isObject()) {
              throw Refusal.invalid("null_entry", "");
            }
            ImportItem item = item(node);
            seen(item, path, node.path("seen_history"));
            reviews(item, path, node.path("reviews"));
            collections(item, path, node.path("collections"));
          });
    }

    private ImportItem item(JsonNode node) {
      String lot = JsonCells.text(node, "lot").toLowerCase(Locale.ROOT);
      String source = JsonCells.text(node, "source").toLowerCase(Locale.ROOT);
      String id = JsonCells.text(node, "identifier");
      String title = JsonCells.text(node, "source_id", "title");
      if (lot.equals("anime")) {
        return new Anime(desk, map)
            .find(source.equals("anilist") ? "anilist" : "mal", id)
            .orElseThrow(() -> Refusal.unidentified("anime_map_needed", title));
      }
      ImportItem item =
          ImportItem.titled(
              switch (lot) {
                case "movie" -> ImportItemType.MOVIE;
                case "show", "tv" -> ImportItemType.SHOW;
                default -> throw Refusal.unsupported("type", lot);
              },
              title.isEmpty() || title.matches("\\d+") ? null : title,
              null);
      return switch (source) {
        case "tmdb", "tvdb" -> item.withId(source, JsonCells.id(node, "identifier"));
        case "imdb" -> item.withId("imdb", JsonCells.imdb(node, "identifier"));
        case "custom" -> throw Refusal.unidentified("manual_source", title);
        default -> throw Refusal.unsupported("source", source);
      };
    }

    private interface Reader {
      void read(JsonNode node, ImportOrigin at);
    }

    private void each(ImportItem item, String path, JsonNode array, Reader reader) {
      int number = 0;
      for (JsonNode node : array) {
        ImportOrigin place = at(path + "[" + number + "]");
        number++;
        if (node.isObject() || node.isString()) {
          desk.attempt(place, item, () -> reader.read(node, place));
        }
      }
    }

    private ImportItem part(ImportItem item, JsonNode node) {
      Integer ofAnime = JsonCells.count(node, "anime_episode_number");
      if (ofAnime != null && item.type() == ImportItemType.SHOW) {
        String site = item.ids().containsKey("anilist") ? "anilist" : "mal";
        return new Anime(desk, map)
            .episode(site, String.valueOf(item.ids().get(site)), ofAnime)
            .orElseThrow(
                () ->
                    Refusal.unidentified(
                        "anime_absolute_numbering",
                        "the map does not say of which season its episodes are"));
      }
      Integer season = JsonCells.count(node, "show_season_number");
      Integer episode = JsonCells.count(node, "show_episode_number");
      if (item.type() != ImportItemType.SHOW || season == null) {
        return item;
      }
      return episode == null ? Episodes.season(item, season) : Episodes.of(item, season, episode);
    }

    private void seen(ImportItem item, String path, JsonNode history) {
      each(
          item,
          path + ".seen_history",
          history,
          (node, at) -> {
            String state = JsonCells.text(node, "state").toLowerCase(Locale.ROOT);
            String progress = JsonCells.text(node, "progress");
            if (!(state.isEmpty() || state.equals("completed"))
                || (state.isEmpty() && !progress.isEmpty() && !progress.startsWith("100"))) {
              desk.ignored(at, "state " + (state.isEmpty() ? progress : state));
              return;
            }
            ImportItem part = part(item, node);
            if (part.type() == ImportItemType.SHOW || part.type() == ImportItemType.SEASON) {
              desk.wholeShow(part, at);
            } else {
              desk.play(part, moment(node, "ended_on", "finished_on"), at);
            }
          });
    }

    private @Nullable ImportMoment moment(JsonNode node, String... names) {
      return desk.moments().read(JsonCells.text(node, names));
    }

    private void reviews(ImportItem item, String path, JsonNode reviews) {
      each(
          item,
          path + ".reviews",
          reviews,
          (node, at) -> {
            ImportItem part = part(item, node);
            JsonNode review = node.path("review");
            ImportMoment date = moment(review, "date");
            Integer rating = Scores.outOf(100, JsonCells.text(node, "rating"));
            desk.rating(part, rating, date, at);
            String text = JsonCells.text(review, "text");
            if (JsonCells.text(review, "visibility").equalsIgnoreCase("private")) {
              desk.note(part, text, at);
            } else {
              Reviews.put(desk, part, text, JsonCells.yes(review, "spoiler"), rating, date, at);
            }
          });
    }

    private void collections(ImportItem item, String path, JsonNode collections) {
      each(
          item,
          path + ".collections",
          collections,
          (node, at) -> {
            // Older exports have no more than the name.
            String name =
                node.isString()
                    ? node.asString().strip()
                    : JsonCells.text(node, "collection_name", "name");
            String lower = name.toLowerCase(Locale.ROOT);
            ImportMoment added = moment(node, "created_on", "added_on");
            if (lower.equals("watchlist")) {
              desk.watchlist(item, added, at);
            } else if (lower.equals("owned")) {
              desk.action(ImportKind.COLLECTION, item, added, at);
            } else if (name.isEmpty() || OF_RYOT.contains(lower)) {
              desk.ignored(at, "a collection of Ryot's own");
            } else {
              int rank = ranks.merge(name, 1, Integer::sum);
              if (rank == 1) {
                desk.put(new ImportRecord.NewList(name, "", "", false));
              }
              desk.action(ImportKind.LIST, item, added, ImportDetails.NONE.inList(name, rank), at);
            }
          });
    }
  }
}
