package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.Episode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user who is signed in has seen of a title. */
public sealed interface WatchedByMe {

  /**
   * Plays of a film or an episode.
   *
   * @param lastAt the moment of the last one, UTC; Trakt's epoch means that it is unknown
   */
  record Plays(long count, @Nullable Instant lastAt) implements WatchedByMe {}

  /**
   * How far through a show.
   *
   * @param aired episodes that could have been seen
   * @param seasons by number
   * @param next the episode to watch next; {@code null} when all are seen
   */
  record Progress(
      @Nullable Integer aired,
      @Nullable Integer completed,
      @Nullable Instant lastAt,
      Map<Integer, OfSeason> seasons,
      @Nullable Episode next)
      implements WatchedByMe {

    /** Copies the seasons. */
    public Progress {
      seasons = Map.copyOf(seasons);
    }
  }

  /** How far through a season. */
  record OfSeason(int aired, int completed) implements WatchedByMe {}
}
