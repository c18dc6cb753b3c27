package io.github.traktcli.domain.history;

import java.util.Locale;

/** By what plays are added up. */
public enum WatchedType {
  MOVIES,
  SHOWS,
  /** Only one's own. */
  EPISODES;

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
