package io.github.traktcli.domain.discovery;

import java.util.Locale;

/** Whose changes Trakt tells. */
public enum UpdatedKind {
  MOVIES,
  SHOWS,
  PEOPLE;

  /** Returns the first piece of the path. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
