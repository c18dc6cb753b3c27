package io.github.traktcli.domain.watchlist;

import io.github.traktcli.domain.media.MediaType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The two lists that every account has. They are read, filled, arranged and annotated alike; only
 * what they hold differs. Section "Sync" of the contract.
 */
public enum Section {
  /** What the user means to watch. Watching something takes it off by itself. */
  WATCHLIST,
  /** What the user likes best; limited to the same number for everybody. */
  FAVORITES;

  /** The most letters that the notes of an entry may have. */
  public static final int LONGEST_NOTES = 500;

  /** Returns the kinds of things that can be put in. */
  public Set<MediaType> holds() {
    return switch (this) {
      case WATCHLIST ->
          EnumSet.of(MediaType.MOVIE, MediaType.SHOW, MediaType.SEASON, MediaType.EPISODE);
      case FAVORITES -> EnumSet.of(MediaType.MOVIE, MediaType.SHOW);
    };
  }

  /** Returns the word that Trakt uses in paths, which is also the name for a person. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
