package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Titles that Trakt named before, by the ids of others, so that they need not be looked up. */
public final class KnownTitles {

  /** Where an id of another counts: one of that kind of title. */
  private record Place(ItemType type, IdProvider provider) {}

  private final NamedTitles named;

  /** By the ids as the titles hold them, so that nothing is kept twice. */
  private final Map<Place, Map<Object, MediaItem>> byId = new HashMap<>();

  /**
   * Makes the memory.
   *
   * @param named what need not be remembered
   */
  public KnownTitles(NamedTitles named) {
    this.named = named;
  }

  /** Remembers a title with the ids that Trakt gave, and an episode's show. */
  public void add(MediaItem item) {
    if (item.ids().trakt() == null) {
      return;
    }
    Ids ids = item.ids();
    if (!named.contains(item)) {
      put(item, IdProvider.IMDB, ids.imdb());
      put(item, IdProvider.TMDB, ids.tmdb());
      put(item, IdProvider.TVDB, ids.tvdb());
    }
    if (item instanceof MediaItem.OfEpisode(var show, var episode)) {
      add(new MediaItem.OfShow(show));
    }
  }

  private void put(MediaItem item, IdProvider provider, @Nullable Object id) {
    if (id != null) {
      byId.computeIfAbsent(new Place(item.type(), provider), any -> new HashMap<>())
          .putIfAbsent(id, item);
    }
  }

  /** Finds a title by an id. */
  public Optional<MediaItem> find(ItemType type, IdProvider provider, String id) {
    Map<Object, MediaItem> known = byId.getOrDefault(new Place(type, provider), Map.of());
    return switch (provider) {
      case IMDB -> Optional.ofNullable(known.get(id));
      case TMDB, TVDB ->
          id.matches("[0-9]{1,18}")
              ? Optional.ofNullable(known.get(Long.valueOf(id)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
