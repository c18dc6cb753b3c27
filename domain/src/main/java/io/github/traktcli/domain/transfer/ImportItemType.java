package io.github.traktcli.domain.transfer;

import java.util.Locale;

/** What a foreign file says that a row is about; some files leave it open. */
public enum ImportItemType {
  MOVIE,
  SHOW,
  SEASON,
  EPISODE,
  PERSON,
  /** A film or a series: the catalogue decides. */
  MOVIE_OR_SHOW,
  /** A film or an episode, by one of the item's readings: the catalogue decides. */
  MOVIE_OR_EPISODE;

  /** Returns its word in plans, such as {@code movie_or_show}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
