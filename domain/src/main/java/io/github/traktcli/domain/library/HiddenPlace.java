package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.ItemType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A place of Trakt in which things can be hidden. Section "Users, Hidden items" of the contract.
 */
public enum HiddenPlace {
  CALENDAR,
  PROGRESS_WATCHED,
  /** What was reset before it is watched again; Trakt fills it and nobody else. */
  PROGRESS_WATCHED_RESET,
  PROGRESS_COLLECTED,
  RECOMMENDATIONS,
  /** Users whose comments are not shown. */
  COMMENTS,
  /** Shows that the user gave up. */
  DROPPED;

  /** Returns what can be hidden there; empty where nobody but Trakt hides anything. */
  public Set<ItemType> holds() {
    return switch (this) {
      case CALENDAR, RECOMMENDATIONS -> EnumSet.of(ItemType.MOVIE, ItemType.SHOW);
      case PROGRESS_WATCHED, PROGRESS_COLLECTED -> EnumSet.of(ItemType.SHOW, ItemType.SEASON);
      case PROGRESS_WATCHED_RESET -> EnumSet.noneOf(ItemType.class);
      case COMMENTS -> EnumSet.of(ItemType.USER);
      case DROPPED -> EnumSet.of(ItemType.SHOW);
    };
  }

  /** Tells whether Trakt lists all that is hidden there; of users it has been seen to list none. */
  public boolean isListed() {
    return this != COMMENTS;
  }

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns its name for a person. */
  public String label() {
    return traktName().replace('_', ' ');
  }
}
