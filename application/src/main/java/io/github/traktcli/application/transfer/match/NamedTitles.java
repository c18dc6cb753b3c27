package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportItem;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles that files name by Trakt's own ids. What the account says of these need not be
 * remembered, and it may be as much as a life of watching.
 */
public final class NamedTitles {

  private final Map<ItemType, Set<Long>> ids = new EnumMap<>(ItemType.class);

  /** Hears of what a row is about. */
  public void add(ImportItem item) {
    switch (item.type()) {
      case MOVIE -> add(ItemType.MOVIE, item);
      case SHOW -> add(ItemType.SHOW, item);
      case EPISODE -> add(ItemType.EPISODE, item);
      case SEASON, PERSON, MOVIE_OR_SHOW, MOVIE_OR_EPISODE -> {}
    }
    ImportItem show = item.show();
    if (show != null) {
      add(ItemType.SHOW, show);
    }
  }

  private void add(ItemType type, ImportItem item) {
    String id = item.ids().get("trakt");
    if (id != null && id.matches("[1-9][0-9]{0,17}")) {
      ids.computeIfAbsent(type, any -> new HashSet<>()).add(Long.valueOf(id));
    }
  }

  /** Tells whether a file names it so. */
  boolean contains(MediaItem item) {
    @Nullable Long trakt = item.ids().trakt();
    return trakt != null && ids.getOrDefault(item.type(), Set.of()).contains(trakt);
  }
}
