package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.ItemType;
import java.util.Locale;
import java.util.Optional;

/** Which entries of a section are wanted; {@link SectionKind#entryTypes} says which it has. */
public enum EntryType {
  ALL,
  MOVIES,
  SHOWS,
  SEASONS,
  EPISODES,
  PEOPLE,
  /** Movies and shows by a request of its own, which few sections have. */
  MEDIA;

  /** Returns the word that Trakt uses in paths. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the type of entries that are about such things; empty for what no section holds. */
  public static Optional<EntryType> of(ItemType type) {
    return switch (type) {
      case MOVIE -> Optional.of(MOVIES);
      case SHOW -> Optional.of(SHOWS);
      case SEASON -> Optional.of(SEASONS);
      case EPISODE -> Optional.of(EPISODES);
      case PERSON -> Optional.of(PEOPLE);
      case LIST, COMMENT, USER -> Optional.empty();
    };
  }
}
