package io.github.traktcli.domain.library;

import java.util.Locale;

/**
 * By what the entries of a watchlist, of favorites or of a list are sorted. Section "Lists,
 * Sorting" of the contract.
 */
public enum SortBy {
  RANK(false),
  ADDED(false),
  TITLE(false),
  RELEASED(false),
  RUNTIME(false),
  POPULARITY(false),
  RANDOM(false),
  PERCENTAGE(false),
  IMDB_RATING(true),
  TMDB_RATING(true),
  RT_TOMATOMETER(true),
  RT_AUDIENCE(true),
  METASCORE(true),
  VOTES(true),
  IMDB_VOTES(true),
  TMDB_VOTES(true),
  MY_RATING(false),
  WATCHED(false),
  COLLECTED(false);

  private final boolean vipOnly;

  SortBy(boolean vipOnly) {
    this.vipOnly = vipOnly;
  }

  /** Tells whether Trakt sorts by rank instead, without a word, for those who are not VIP. */
  public boolean vipOnly() {
    return vipOnly;
  }

  /** Returns the word that Trakt uses in paths, bodies and headers. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
