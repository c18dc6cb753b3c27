package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds things of the catalogue. Every method keeps the order of Trakt and returns an empty list
 * when there is nothing. Section "Search" of the contract.
 */
public interface CatalogueSearch {

  /**
   * Returns what is called exactly like that; at most a handful.
   *
   * @param type a movie or a show
   */
  List<MediaItem> exactly(ItemType type, String title);

  /** Returns what is called somewhat like that, the most fitting first; not all there is. */
  List<MediaItem> broadly(Set<ItemType> types, String title);

  /**
   * Returns what has an id of another site.
   *
   * @param type empty where the id alone names one thing
   */
  List<MediaItem> lookup(IdProvider provider, Optional<ItemType> type, String id);
}
