package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Serializd: the answer of its diary, for it has no export. */
final class Serializd implements ImportFormat {

  private static final List<String> ARRAYS = List.of("$", "$.reviews", "$.diary", "$.entries");

  @Override
  public String name() {
    return "serializd";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Json json)) {
      return Optional.empty();
    }
    boolean entries = json.root() == Json.Root.ARRAY && json.has("showId");
    boolean answer =
        json.root() == Json.Root.OBJECT
            && (json.has("reviews") || json.has("diary"))
            && json.members().stream()
                .anyMatch(name -> name.startsWith("total") || name.startsWith("current"));
    return entries || answer
        ? Optional.of(new Claim("diary", "its members are those of Serializd's diary"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      boolean array = part.file().shape() instanceof Json json && json.root() == Json.Root.ARRAY;
      Map<String, BiConsumer<String, JsonNode>> wanted = new HashMap<>();
      for (String path : ARRAYS) {
        if (path.equals("$") == array) {
          wanted.put(
              path,
              (place, node) -> entry(ImportOrigin.path(part.file().name(), place), node, desk));
        }
      }
      JsonEntries.read(part.file(), wanted);
    }
  }

  private static void entry(ImportOrigin at, JsonNode node, Desk desk) {
    desk.attempt(
        at,
        null,
        () -> {
          if (!node.isObject()) {
            throw Refusal.invalid("null_entry", "");
          }
          ImportItem item = item(node);
          desk.attempt(at, item, () -> entry(item, at, node, desk));
        });
  }

  private static ImportItem item(JsonNode node) {
    ImportItem show =
        Episodes.show(JsonCells.text(node, "showName", "name"))
            .withId("tmdb", JsonCells.id(node, "showId"));
    if (show.ids().isEmpty() && show.title() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    Integer season = JsonCells.count(node, "seasonNumber", "season");
    Integer episode = JsonCells.count(node, "episodeNumber");
    String seasonId = JsonCells.id(node, "seasonId");
    if (episode != null) {
      if (season == null) {
        throw Refusal.unidentified("no_season", "only an id of the season at TMDB");
      }
      return Episodes.of(show, season, episode);
    }
    return season == null && seasonId == null
        ? show
        : Episodes.season(show, season).withId("tmdb", seasonId);
  }

  private static void entry(ImportItem item, ImportOrigin at, JsonNode node, Desk desk) {
    ImportMoment when = desk.moments().read(JsonCells.text(node, "backdate", "dateAdded", "date"));
    boolean logged = !node.has("isLogged") || JsonCells.yes(node, "isLogged");
    if (logged && item.type() == ImportItemType.EPISODE) {
      desk.play(item, when, ImportDetails.NONE.withRewatch(JsonCells.yes(node, "isRewatched")), at);
    } else if (logged) {
      desk.wholeShow(item, at);
    }
    Integer rating = Scores.outOf(10, JsonCells.text(node, "rating"));
    desk.rating(item, rating, when, at);
    Reviews.put(
        desk,
        item,
        JsonCells.text(node, "reviewText", "review"),
        JsonCells.yes(node, "containsSpoilers"),
        rating,
        when,
        at);
  }
}
