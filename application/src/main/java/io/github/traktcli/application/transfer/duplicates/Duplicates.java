package io.github.traktcli.application.transfer.duplicates;

import io.github.traktcli.domain.library.LibraryEntry;
import java.util.List;

/**
 * What was found.
 *
 * @param groups in the order of their last plays, the newest first
 * @param plays how many plays were looked at
 * @param undated how many further plays of unknown time there are of things that have several such,
 *     which nothing tells apart
 */
public record Duplicates(List<DuplicateGroup> groups, long plays, int undated) {

  /** Copies the groups. */
  public Duplicates {
    groups = List.copyOf(groups);
  }

  /** Returns the plays that stay, one of each group. */
  public List<LibraryEntry> kept() {
    return groups.stream().map(DuplicateGroup::kept).toList();
  }

  /** Returns the plays that need not be there. */
  public List<LibraryEntry> surplus() {
    return groups.stream().flatMap(group -> group.surplus().stream()).toList();
  }
}
