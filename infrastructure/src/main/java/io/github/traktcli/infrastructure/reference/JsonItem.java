package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object that names something: wrapped, as in {@code
 * {"type":"movie","movie":{"ids":...}}}, or bare, as in {@code {"title":...,"ids":...}}. A bare
 * object seldom says what it is; then its members tell (only shows have an id of TheTVDB and only
 * episodes a season), or its IMDb id is looked up. Nothing is guessed from a title.
 */
record JsonItem(Map<?, ?> members) {

  private static final List<String> WRAPPERS =
      List.of("episode", "season", "movie", "show", "person");

  static JsonItem of(Map<?, ?> members) {
    return new JsonItem(members);
  }

  GivenReference wanted() {
    Optional<MediaItem> wrapped = wrapped().flatMap(JsonItem::read);
    if (wrapped.isPresent()) {
      return known(wrapped.get());
    }
    if (members.get("reference") instanceof String reference && !reference.isBlank()) {
      return GivenReference.named(reference);
    }
    if (!(members.get("ids") instanceof Map<?, ?> ids)) {
      throw unnamed();
    }
    Optional<String> kind = kind(ids);
    if (kind.isPresent()) {
      return known(read(Map.of(kind.get(), members)).orElseThrow(this::unnamed));
    }
    if (ids.get("imdb") instanceof String imdb && !imdb.isBlank()) {
      return new GivenReference.Named(
          imdb, new ItemReference.External(IdProvider.IMDB, Optional.empty(), imdb));
    }
    throw new InvalidReference(
        "An object on standard input does not say whether it is a movie or a show:"
            + " give it a \"type\".");
  }

  /** Returns the members that hold the item, only those that its type speaks of. */
  private Optional<Map<String, Object>> wrapped() {
    Optional<ItemType> type =
        members.get("type") instanceof String name ? ItemType.named(name) : Optional.empty();
    Map<String, Object> parts = new HashMap<>();
    for (String name : WRAPPERS) {
      if (members.get(name) instanceof Map<?, ?> part) {
        parts.put(name, part);
      }
    }
    if (type.isPresent() && parts.containsKey(type.get().singular())) {
      parts
          .keySet()
          .removeIf(
              name ->
                  !name.equals(type.get().singular())
                      && !(name.equals("show") && type.get() != ItemType.MOVIE));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private Optional<String> kind(Map<?, ?> ids) {
    if (members.get("type") instanceof String name) {
      return ItemType.named(name).map(ItemType::singular);
    }
    if (members.containsKey("season") && members.containsKey("number")) {
      return Optional.of("episode");
    }
    if (members.containsKey("number")) {
      return Optional.of("season");
    }
    if (members.containsKey("name")) {
      return Optional.of("person");
    }
    if (ids.containsKey("tvdb")
        || members.containsKey("aired_episodes")
        || members.containsKey("network")) {
      return Optional.of("show");
    }
    return members.containsKey("released") || members.containsKey("tagline")
        ? Optional.of("movie")
        : Optional.empty();
  }

  private static Optional<MediaItem> read(Map<String, ?> parts) {
    try {
      return Json.read(Json.write(parts), MediaItemDto.class).toDomain();
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  /** An item without ids of its own may still be named by those of its show. */
  private GivenReference known(MediaItem item) {
    boolean named =
        !item.ids().equals(Ids.NONE)
            || switch (item) {
              case MediaItem.OfSeason(var show, var season) -> !show.ids().equals(Ids.NONE);
              case MediaItem.OfEpisode(var show, var episode) -> !show.ids().equals(Ids.NONE);
              case MediaItem.OfMovie movie -> false;
              case MediaItem.OfShow show -> false;
              case MediaItem.OfPerson person -> false;
              case MediaItem.OfUser user -> false;
            };
    if (!named) {
      throw unnamed();
    }
    return new GivenReference.Known(item);
  }

  private InvalidReference unnamed() {
    return new InvalidReference(
        "An object on standard input has no ids: it must look like"
            + " {\"type\":\"movie\",\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}}}.");
  }
}
