package io.github.traktcli.domain.discovery;

import java.util.Locale;

/** What is recommended. */
public enum RecommendedMedia {
  MOVIES,
  SHOWS;

  /** Returns the last piece of the path. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
