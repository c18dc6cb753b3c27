package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Objects of Trakt's API as they lie in exports. */
final class TraktEntry {

  private static final List<String> TYPES = List.of("movie", "episode", "season", "show", "person");
  private static final Set<String> NUMBERS = Set.of("trakt", "tmdb", "tvdb");

  private TraktEntry() {}

  /**
   * Returns what an entry is about.
   *
   * @return nothing where its object is missing, as Trakt has some
   * @throws Refusal where it is of a type that is no title, or names nothing
   */
  static @Nullable ImportItem item(JsonNode entry) {
    String type = JsonCells.text(entry, "type");
    if (!TYPES.contains(type)) {
      type = TYPES.stream().filter(entry::has).findFirst().orElse(type);
    }
    if (!TYPES.contains(type) && !type.isEmpty()) {
      throw Refusal.unsupported("type", type);
    }
    JsonNode object = entry.path(type);
    if (!object.isObject()) {
      return null;
    }
    ImportItem item =
        switch (type) {
          case "movie" -> titled(ImportItemType.MOVIE, object);
          case "show" -> titled(ImportItemType.SHOW, object);
          case "person" -> titled(ImportItemType.PERSON, object);
          case "season" -> within(ImportItemType.SEASON, entry, object);
          default -> within(ImportItemType.EPISODE, entry, object);
        };
    if (item.ids().isEmpty() && item.title() == null && item.show() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    return item;
  }

  private static ImportItem titled(ImportItemType type, JsonNode object) {
    return withIds(
        ImportItem.titled(
            type, JsonCells.orNull(object, "title", "name"), JsonCells.year(object, "year")),
        object.path("ids"));
  }

  private static ImportItem within(ImportItemType type, JsonNode entry, JsonNode object) {
    JsonNode show = entry.path("show");
    boolean episode = type == ImportItemType.EPISODE;
    Integer season =
        episode ? JsonCells.count(object, "season") : JsonCells.count(object, "number");
    ImportItem item =
        new ImportItem(
            type,
            episode ? JsonCells.orNull(object, "title") : null,
            null,
            season,
            episode ? JsonCells.count(object, "number") : null,
            Map.of(),
            show.isObject() ? titled(ImportItemType.SHOW, show) : null,
            Map.of(),
            List.of());
    return withIds(item, object.path("ids"));
  }

  /** Returns an item with the ids of an object, as far as they are such; Plex has others. */
  static ImportItem withIds(ImportItem item, JsonNode ids) {
    ImportItem found = item;
    for (Map.Entry<String, JsonNode> id : ids.properties()) {
      String text = JsonCells.text(ids, id.getKey());
      if (text.isEmpty()) {
        continue;
      }
      if (NUMBERS.contains(id.getKey())) {
        found = found.withId(id.getKey(), Ids.number(text));
      } else if (id.getKey().equals("imdb")) {
        found = found.withId("imdb", Ids.anyImdb(text));
      } else if (id.getKey().equals("slug")) {
        found = found.withId("slug", text);
      }
    }
    return found;
  }

  /** Returns a moment; 1970 is how Trakt shows a play of an unknown one. */
  static @Nullable ImportMoment moment(Moments moments, String text, Precision precision) {
    return text.startsWith("1970-01-01T00:00:00")
        ? ImportMoment.UNKNOWN
        : moments.read(text, precision);
  }
}
