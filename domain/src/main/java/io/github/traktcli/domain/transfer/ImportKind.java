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
  HIDDEN,
  /** A like of somebody's list or comment. */
  LIKED,
  /** That the user follows somebody. */
  FOLLOW,
  /** A filter that is kept at Trakt. */
  FILTER;

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

  /**
   * Tells whether it hangs on a title; what does not is only known of copies of an account, and no
   * file of another service asks for it.
   */
  public boolean isOfTitle() {
    return switch (this) {
      case HISTORY, RATING, WATCHLIST, LIST, COLLECTION, FAVORITE, LIKE, REVIEW, NOTE, HIDDEN ->
          true;
      case LIKED, FOLLOW, FILTER -> false;
    };
  }

  /** Returns how many changes of this kind, for a person, such as {@code 2 plays}. */
  public String counted(int count) {
    boolean one = count == 1;
    String what =
        switch (this) {
          case HISTORY -> one ? "play" : "plays";
          case WATCHLIST -> one ? "entry of the watchlist" : "entries of the watchlist";
          case LIST -> one ? "entry of lists" : "entries of lists";
          case COLLECTION -> one ? "entry of the collection" : "entries of the collection";
          case HIDDEN -> one ? "hidden title" : "hidden titles";
          case LIKED -> one ? "like" : "likes";
          case FILTER -> one ? "saved filter" : "saved filters";
          case RATING, FAVORITE, LIKE, REVIEW, NOTE, FOLLOW -> one ? word() : plural();
        };
    return String.format(Locale.ROOT, "%,d %s", count, what);
  }

  private String plural() {
    return switch (this) {
      case HISTORY, WATCHLIST, COLLECTION, HIDDEN, LIKED -> word();
      case RATING, LIST, FAVORITE, LIKE, REVIEW, NOTE, FOLLOW, FILTER -> word() + "s";
    };
  }
}
