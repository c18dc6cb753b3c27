package io.github.traktcli.application.transfer.duplicates;

import io.github.traktcli.domain.library.LibraryEntry;
import java.util.List;

/**
 * Plays of one thing that are so near each other that they seem to be one.
 *
 * @param kept the one that stays
 * @param surplus the others, the oldest first
 * @param merged whether they go by different numbers of Trakt, which stand for one title by its
 *     other ids
 */
public record DuplicateGroup(LibraryEntry kept, List<LibraryEntry> surplus, boolean merged) {

  /** Copies the others. */
  public DuplicateGroup {
    surplus = List.copyOf(surplus);
  }
}
