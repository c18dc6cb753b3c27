package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what belongs to an item by {@link SameItem}, however many there are. */
public final class ItemIndex<T> {

  private final Map<String, List<T>> byKey = new HashMap<>();

  /** Puts a value under an item. */
  public void put(MediaItem item, T value) {
    for (String key : SameItem.keys(item)) {
      byKey.computeIfAbsent(key, name -> new ArrayList<>(1)).add(value);
    }
  }

  /** Returns what was put under this item, in that order. */
  public Set<T> find(MediaItem item) {
    Set<T> found = new LinkedHashSet<>();
    for (String key : SameItem.keys(item)) {
      found.addAll(byKey.getOrDefault(key, List.of()));
    }
    return found;
  }
}
