package io.github.traktcli.infrastructure.history;

import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.infrastructure.answer.AnswerReaders;

/** How each facet of this slice is read: one row for each. */
public final class HistoryReaders {

  private HistoryReaders() {}

  /** Adds the rows. */
  public static void addTo(AnswerReaders readers) {
    readers.rowOfTitle(HistoryFacets.WATCHED_PROGRESS, ShowProgressDto.class, ShowProgressDto::of);
    readers.rowOfTitle(
        HistoryFacets.COLLECTION_PROGRESS, ShowProgressDto.class, ShowProgressDto::of);
  }
}
