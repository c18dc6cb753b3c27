package io.github.traktcli.domain.library;

import java.util.Locale;

/** In which direction entries are sorted. */
public enum SortHow {
  ASC,
  DESC;

  /** Returns the word that Trakt uses in paths, bodies and headers. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
