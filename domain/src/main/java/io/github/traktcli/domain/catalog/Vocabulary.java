package io.github.traktcli.domain.catalog;

import java.util.Locale;

/** A list of words by which Trakt describes titles. */
public enum Vocabulary {
  GENRES(true),
  COUNTRIES(true),
  LANGUAGES(true),
  CERTIFICATIONS(true),
  NETWORKS(false);

  private final boolean byType;

  Vocabulary(boolean byType) {
    this.byType = byType;
  }

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether films and shows have a list each. */
  public boolean isByType() {
    return byType;
  }
}
