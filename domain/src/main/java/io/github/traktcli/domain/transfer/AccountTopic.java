package io.github.traktcli.domain.transfer;

import io.github.traktcli.domain.library.SectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account is made of, as a user names it. */
public enum AccountTopic {
  HISTORY,
  RATINGS,
  WATCHLIST,
  FAVORITES,
  COLLECTION,
  /** Personal lists: what they say of themselves, and their items with notes. */
  LISTS,
  HIDDEN,
  COMMENTS,
  NOTES,
  LIKES,
  FOLLOWS,
  /** Searches with filters that have a name. */
  FILTERS,
  /** Positions at which something was left. */
  PLAYBACK,
  /** What the history adds up to. */
  WATCHED,
  SETTINGS;

  /** Returns its word in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a topic by its word, in any case. */
  public static Optional<AccountTopic> named(String word) {
    return Arrays.stream(values())
        .filter(topic -> topic.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Returns the kind of section whose entries it is made of; empty where it is no section. */
  public Optional<SectionKind> section() {
    return switch (this) {
      case HISTORY -> Optional.of(SectionKind.HISTORY);
      case RATINGS -> Optional.of(SectionKind.RATINGS);
      case WATCHLIST -> Optional.of(SectionKind.WATCHLIST);
      case FAVORITES -> Optional.of(SectionKind.FAVORITES);
      case COLLECTION -> Optional.of(SectionKind.COLLECTION);
      case LISTS -> Optional.of(SectionKind.LIST);
      case HIDDEN -> Optional.of(SectionKind.HIDDEN);
      case COMMENTS, NOTES, LIKES, FOLLOWS, FILTERS, PLAYBACK, WATCHED, SETTINGS ->
          Optional.empty();
    };
  }
}
