package io.github.traktcli.domain.watchlist;

import io.github.traktcli.domain.media.MediaType;
import java.util.Locale;
import java.util.Optional;

/** Which entries of a section are wanted. */
public enum EntryType {
  ALL,
  MOVIES,
  SHOWS,
  SEASONS,
  EPISODES,
  /** Movies and shows by a request of its own, which only favorites have. */
  MEDIA;

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a section can be asked for these. */
  public boolean isKnownTo(Section section) {
    return switch (this) {
      case ALL, MOVIES, SHOWS -> true;
      case SEASONS, EPISODES -> section == Section.WATCHLIST;
      case MEDIA -> section == Section.FAVORITES;
    };
  }

  /** Returns the type of entries that are about such things; empty for what no section holds. */
  public static Optional<EntryType> of(MediaType type) {
    return switch (type) {
      case MOVIE -> Optional.of(MOVIES);
      case SHOW -> Optional.of(SHOWS);
      case SEASON -> Optional.of(SEASONS);
      case EPISODE -> Optional.of(EPISODES);
      case PERSON, LIST, COMMENT, USER -> Optional.empty();
    };
  }
}
