package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together what is about the same item by {@link SameItem}, also where two share an id with
 * a third alone.
 */
public final class SameItems<T> {

  private final Map<String, Integer> byKey = new HashMap<>();
  private final List<Integer> joinedTo = new ArrayList<>();
  private final List<List<T>> values = new ArrayList<>();

  /** Adds what is about an item. */
  public void add(MediaItem item, T value) {
    Set<Integer> found = new LinkedHashSet<>();
    List<String> keys = SameItem.keys(item);
    for (String key : keys) {
      Integer group = byKey.get(key);
      if (group != null) {
        found.add(root(group));
      }
    }
    int group = found.isEmpty() ? newGroup() : found.iterator().next();
    for (int other : found) {
      if (other != group) {
        joinedTo.set(other, group);
        values.get(group).addAll(values.get(other));
        values.get(other).clear();
      }
    }
    for (String key : keys) {
      byKey.put(key, group);
    }
    values.get(group).add(value);
  }

  /** Returns what is about one item each, in the order in which the items came first. */
  public List<List<T>> groups() {
    return values.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }

  private int newGroup() {
    joinedTo.add(values.size());
    values.add(new ArrayList<>(1));
    return values.size() - 1;
  }

  private int root(int group) {
    int root = group;
    while (joinedTo.get(root) != root) {
      root = joinedTo.get(root);
    }
    return root;
  }
}
