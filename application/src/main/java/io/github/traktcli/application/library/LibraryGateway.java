package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.Set;

/**
 * All sections of libraries at Trakt. Every method may throw a {@link
 * io.github.traktcli.application.failure.TraktException}. Sections "Sync", "Users" and "Lists" of
 * the contract.
 */
public interface LibraryGateway {

  /** Reads entries, page by page while they are used. */
  LibraryListing entries(LibraryQuery query);

  /**
   * Puts one batch in. What is already as wished is not counted twice.
   *
   * @param batch at most {@link SyncRun#BATCH} items
   */
  SyncAnswer add(LibrarySection section, List<SyncItem> batch);

  /**
   * Takes one batch out.
   *
   * @param batch at most {@link SyncRun#BATCH} items
   */
  SyncAnswer remove(LibrarySection section, List<SyncItem> batch);

  /**
   * Takes single entries out by their ids; only of the history.
   *
   * @param ids at most {@link SyncRun#BATCH}
   * @return those that Trakt does not have
   */
  Set<Long> removeEntries(LibrarySection section, List<Long> ids);

  /** Sends the complete order by the ids of entries; only of what its owner can arrange. */
  void reorder(LibrarySection section, List<Long> order);

  /** Writes the notes of one entry; an empty text removes them. */
  void note(LibrarySection section, long entry, String notes);
}
