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

  private final Map<String, MediaItem> byId = new HashMap<>();

  /** Remembers a title with the ids that Trakt gave, and an episode's show. */
  public void add(MediaItem item) {
    if (item.ids().trakt() == null) {
      return;
    }
    Ids ids = item.ids();
    put(item, IdProvider.IMDB, ids.imdb());
    put(item, IdProvider.TMDB, ids.tmdb());
    put(item, IdProvider.TVDB, ids.tvdb());
    if (item instanceof MediaItem.OfEpisode(var show, var episode)) {
      add(new MediaItem.OfShow(show));
    }
  }

  private void put(MediaItem item, IdProvider provider, @Nullable Object id) {
    if (id != null) {
      byId.putIfAbsent(key(item.type(), provider, id.toString()), item);
    }
  }

  /** Finds a title by an id. */
  public Optional<MediaItem> find(ItemType type, IdProvider provider, String id) {
    return Optional.ofNullable(byId.get(key(type, provider, id)));
  }

  private static String key(ItemType type, IdProvider provider, String id) {
    return type.singular() + provider.traktName() + id;
  }
}
