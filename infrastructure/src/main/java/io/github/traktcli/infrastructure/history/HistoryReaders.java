package io.github.traktcli.infrastructure.history;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import java.util.Map;

/** How the answers of this slice are read: one row for each. */
public final class HistoryReaders {

  private HistoryReaders() {}

  /** Adds the rows. */
  public static void addTo(AnswerReaders readers) {
    readers.rowOfTitle(HistoryFacets.WATCHED_PROGRESS, ShowProgressDto.class, ShowProgressDto::of);
    readers.rowOfTitle(
        HistoryFacets.COLLECTION_PROGRESS, ShowProgressDto.class, ShowProgressDto::of);
    readers.row(HistoryFacets.OWNED_MOVIES, Map.class, OwnedItemsReader::movies);
    readers.row(HistoryFacets.OWNED_SHOWS, Map.class, OwnedItemsReader::shows);
    readers.row(HistoryFacets.OWNED_EPISODES, Map.class, OwnedItemsReader::episodes);
    readers.row(HistoryFacets.USER_STATISTICS, Map.class, UserStatisticsReader::statistics);
    readers.row(Draft.CHECKIN, PlayingDto.class, PlayingDto::toCheckin);
    readers.row(Draft.SCROBBLE_START, PlayingDto.class, PlayingDto::toScrobble);
    readers.row(Draft.SCROBBLE_PAUSE, PlayingDto.class, PlayingDto::toScrobble);
    readers.row(Draft.SCROBBLE_STOP, PlayingDto.class, PlayingDto::toScrobble);
    readers.row(Facet.SAVED_POSITIONS, PlayingDto.class, PlayingDto::toSavedPosition);
  }
}
