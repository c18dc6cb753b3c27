package io.github.traktcli.domain.history;

import java.util.Locale;

/** What somebody is after who asks what to watch next. Section "Sync" of the contract. */
public enum Intent {
  ALL,
  /** Going on with what was begun. */
  CONTINUE,
  /** Beginning something new. */
  START,
  /** What was seen to the end. */
  COMPLETED;

  /** Returns Trakt's word for it. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
