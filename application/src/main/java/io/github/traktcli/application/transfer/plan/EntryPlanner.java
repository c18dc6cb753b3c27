package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Gives rows that are no plays their status. */
final class EntryPlanner {

  private static final int REVIEW_WORDS = 5;

  private final PlanOptions options;
  private final AccountContents account;
  private final PersonalLists personal;
  private final OwnWritings writings;
  private final Set<String> inFile = new HashSet<>();
  private final Map<Long, Integer> watchlisted = new HashMap<>();
  private final Map<Long, Rated> rated = new HashMap<>();
  private OptionalInt replaced = OptionalInt.empty();

  /** A rating of the file. */
  private record Rated(int number, Optional<Instant> at) {}

  EntryPlanner(
      PlanOptions options, AccountContents account, PersonalLists personal, OwnWritings writings) {
    this.options = options;
    this.account = account;
    this.personal = personal;
    this.writings = writings;
  }

  /** Returns the number of the row that the last one took the place of. */
  OptionalInt replaced() {
    return replaced;
  }

  /** Returns what is or would be put on the watchlist, with the numbers of the rows. */
  Map<Long, Integer> watchlisted() {
    return watchlisted;
  }

  /**
   * Returns the row with its status.
   *
   * @param number its number
   */
  PlanRow planned(PlanRow row, long item, int number) {
    replaced = OptionalInt.empty();
    ImportKind kind = Objects.requireNonNull(row.kind());
    return switch (kind) {
      case HISTORY -> throw new IllegalStateException("a play is no entry");
      case RATING -> rating(row, item, number);
      case WATCHLIST -> {
        PlanRow planned = entry(row, item, OfAccount.WATCHLIST);
        if (planned.status() == PlanStatus.READY || planned.status() == PlanStatus.EXISTS) {
          watchlisted.put(item, number);
        }
        yield planned;
      }
      case COLLECTION ->
          isWhole(row)
              ? row.as(PlanStatus.UNSUPPORTED, "show_level_collection")
              : entry(row, item, OfAccount.COLLECTION);
      case FAVORITE, LIKE -> entry(row, item, OfAccount.FAVORITES);
      case HIDDEN ->
          AccountContents.hidden(Objects.requireNonNullElse(row.details().section(), "dropped"))
              .map(section -> entry(row, item, section))
              .orElseGet(() -> row.as(PlanStatus.UNSUPPORTED, "hidden_place"));
      case LIST -> listed(row, item);
      case REVIEW, NOTE -> written(row, item, kind);
      case LIKED, FOLLOW, FILTER -> throw new IllegalStateException("it hangs on no title");
    };
  }

  private static boolean isWhole(PlanRow row) {
    return SectionKind.COLLECTION.holdsPartsOf(row.matched().type());
  }

  private PlanRow entry(PlanRow row, long item, LibrarySection section) {
    if (!section.holds().contains(row.matched().type())) {
      return row.as(PlanStatus.UNSUPPORTED, "not_for_" + section.kind().traktName());
    }
    if (!inFile.add(section + " " + item)) {
      return row.as(PlanStatus.DUPLICATE, "same_item_in_file");
    }
    return account.holds(section, item)
        ? row.as(PlanStatus.EXISTS, "in_" + section.kind().traktName())
        : row;
  }

  private PlanRow listed(PlanRow row, long item) {
    String name = row.details().list();
    if (name == null || name.isBlank()) {
      return row.as(PlanStatus.INVALID, "no_list");
    }
    if (!inFile.add("list " + PersonalLists.key(row.details()) + " " + item)) {
      return row.as(PlanStatus.DUPLICATE, "same_item_in_file");
    }
    boolean there =
        personal.of(row.details()).filter(section -> account.holds(section, item)).isPresent();
    return there ? row.as(PlanStatus.EXISTS, "in_list") : row;
  }

  /** The newest rating of a thing is the one that counts, of the file as of the account. */
  private PlanRow rating(PlanRow row, long item, int number) {
    Integer mark = row.details().rating();
    if (mark == null || mark < 1 || mark > 10) {
      return row.as(PlanStatus.INVALID, "rating_out_of_range");
    }
    if (row.matched().type() == ItemType.PERSON) {
      return row.as(PlanStatus.UNSUPPORTED, "not_for_ratings");
    }
    Optional<Instant> at;
    try {
      at = options.times().moment(row.moment()).understood();
    } catch (InvalidInput e) {
      at = Optional.empty();
    }
    Rated before = rated.get(item);
    if (before != null) {
      boolean newer = at.isPresent() && before.at().filter(old -> !old.isBefore(at(row))).isEmpty();
      if (!newer) {
        return row.as(PlanStatus.DUPLICATE, "superseded_rating");
      }
      replaced = OptionalInt.of(before.number());
    }
    rated.put(item, new Rated(number, at));
    return compared(row, mark, at, account.rating(item));
  }

  private Instant at(PlanRow row) {
    return options.times().moment(row.moment()).understood().orElse(Instant.EPOCH);
  }

  private PlanRow compared(
      PlanRow row, int mark, Optional<Instant> at, Optional<AccountContents.Rated> there) {
    if (there.isEmpty()) {
      return row;
    }
    if (options.aim() == Aim.EXACT) {
      return there.get().isLike(mark, at) ? row.as(PlanStatus.EXISTS, "in_ratings") : row;
    }
    if (there.get().rating() == mark) {
      return row.as(PlanStatus.EXISTS, "in_ratings");
    }
    Instant old = there.get().at();
    boolean newer = at.isPresent() && old != null && at.get().isAfter(old);
    return newer ? row : row.as(PlanStatus.EXISTS, "rated_otherwise");
  }

  private PlanRow written(PlanRow row, long item, ImportKind kind) {
    String text = Objects.requireNonNullElse(row.details().note(), "").strip();
    if (text.isEmpty()) {
      return row.as(PlanStatus.INVALID, "no_text");
    }
    boolean review = kind == ImportKind.REVIEW;
    if (review && text.splitWithDelimiters("\\s+", 0).length < 2 * REVIEW_WORDS - 1) {
      return row.as(PlanStatus.UNSUPPORTED, "review_too_short");
    }
    if (review && row.matched().type() == ItemType.PERSON) {
      return row.as(PlanStatus.UNSUPPORTED, "not_for_reviews");
    }
    if (!review && text.codePointCount(0, text.length()) > Detail.LONGEST_NOTES) {
      return row.as(PlanStatus.UNSUPPORTED, "note_too_long");
    }
    String place = Objects.requireNonNullElse(row.details().attachedTo(), "");
    boolean each = place.equals("history") || (review && options.aim().restores());
    String of = each ? place + " " + text : place;
    if (!inFile.add(kind + " " + item + " " + of)) {
      return row.as(PlanStatus.DUPLICATE, "same_item_in_file");
    }
    boolean there =
        review
            ? writings.isReviewed(row.matched(), Optional.of(text).filter(all -> each))
            : writings.isNoted(row.matched(), place, text);
    return there ? row.as(PlanStatus.EXISTS, review ? "reviewed" : "noted") : row;
  }
}
