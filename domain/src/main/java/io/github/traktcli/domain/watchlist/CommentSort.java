package io.github.traktcli.domain.watchlist;

import java.util.Locale;

/** In which order the comments on a section come. */
public enum CommentSort {
  NEWEST,
  OLDEST,
  LIKES,
  REPLIES;

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
