package io.github.traktcli.domain.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an imported row does to the account. */
public enum ImportKind {
  /** A play. */
  HISTORY,
  /** A rating from 1 to 10. */
  RATING,
  /** An entry of the watchlist. */
  WATCHLIST,
  /** An entry of a personal list. */
  LIST,
  /** An entry of the collection. */
  COLLECTION,
  /** An entry of the favorites. */
  FAVORITE,
  /** A heart of another service, which Trakt has no place of its own for. */
  LIKE,
  /** A public comment. */
  REVIEW,
  /** A private note. */
  NOTE,
  /** A title that is hidden somewhere, a dropped show among them. */
  HIDDEN;

  /** Returns its word in plans and options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a kind by its word, in any case, singular or plural. */
  public static Optional<ImportKind> named(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(lower) || kind.plural().equals(lower))
        .findFirst();
  }

  private String plural() {
    return switch (this) {
      case HISTORY, WATCHLIST, COLLECTION, HIDDEN -> word();
      case RATING, LIST, FAVORITE, LIKE, REVIEW, NOTE -> word() + "s";
    };
  }
}
