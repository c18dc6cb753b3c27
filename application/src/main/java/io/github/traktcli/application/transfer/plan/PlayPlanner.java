package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportMoment;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Gives rows that are plays their status: new, there already, or said twice. */
final class PlayPlanner {

  /** Formats in which each row is a play of its own, so that equal rows are several plays. */
  private static final Set<String> ROWS_ARE_PLAYS =
      Set.of("letterboxd", "movary", "yamtrack", "trakt", "traktexport");

  private final PlanOptions options;
  private final boolean rowsArePlays;
  private final boolean onlyOnce;
  private final AccountContents account;
  private final PlayTable inFile = new PlayTable();
  private final Set<Long> watchedShows = new HashSet<>();
  private final Set<Long> toBeWatched = new HashSet<>();

  PlayPlanner(PlanOptions options, String format, boolean onlyOnce, AccountContents account) {
    this.options = options;
    this.rowsArePlays = options.aim().restores() || ROWS_ARE_PLAYS.contains(format);
    this.onlyOnce = onlyOnce;
    this.account = account;
  }

  PlanRow planned(PlanRow row, long item) {
    MediaItem match = row.matched();
    if (match.type() != ItemType.MOVIE && match.type() != ItemType.EPISODE) {
      return row.as(PlanStatus.UNSUPPORTED, "show_level_history");
    }
    Moment moment;
    try {
      moment = options.times().moment(row.moment());
    } catch (InvalidInput e) {
      return row.as(new Verdict(PlanStatus.INVALID, "bad_date", said(row), e.getMessage()));
    }
    if (options.times().isAhead(moment)) {
      return row.as(new Verdict(PlanStatus.INVALID, "date_in_future", said(row), null));
    }
    PlanRow planned = compared(row, item, moment);
    if (planned.status() == PlanStatus.READY || planned.status() == PlanStatus.EXISTS) {
      inFile.add(item, PlayTable.instant(moment));
      show(match).ifPresent(watchedShows::add);
      if (planned.status() == PlanStatus.READY) {
        toBeWatched.add(item);
        show(match).ifPresent(toBeWatched::add);
      }
    }
    return planned;
  }

  private static OptionalLong show(MediaItem match) {
    return match instanceof MediaItem.OfEpisode(var show, var episode)
        ? ItemKey.of(new MediaItem.OfShow(show))
        : OptionalLong.empty();
  }

  private PlanRow compared(PlanRow row, long item, Moment moment) {
    PlayTable there = account.plays();
    if (onlyOnce && there.has(item)) {
      return row.as(PlanStatus.EXISTS, "watched_only_once");
    }
    if (onlyOnce && inFile.has(item)) {
      return row.as(PlanStatus.DUPLICATE, "watched_only_once");
    }
    TimeRange own = moment.range().orElseGet(() -> new Moment.Unknown().range().orElseThrow());
    int equal = inFile.count(item, own);
    if (equal > 0 && !rowsArePlays && !row.optIn()) {
      return row.as(PlanStatus.DUPLICATE, sameInFile(row));
    }
    return isThere(row, item, moment, there)
        ? row.as(PlanStatus.EXISTS, "in_history")
        : row.after(equal);
  }

  /**
   * What others know to be watched at no known time was watched, whenever the account says; in a
   * copy of the account, it is a play of its own.
   */
  private boolean isThere(PlanRow row, long item, Moment moment, PlayTable there) {
    boolean dated = moment.understood().isPresent();
    Optional<TimeRange> slot =
        dated
            ? PlayTimes.slot(moment, window(moment))
            : row.optIn() || options.aim().restores()
                ? new Moment.Unknown().range()
                : Optional.empty();
    int plays = Math.max(1, row.details().count());
    boolean all = true;
    for (int play = 0; play < plays; play++) {
      all &= there.take(item, slot);
    }
    return all;
  }

  private Duration window(Moment moment) {
    return moment instanceof Moment.OnDay && options.window().isZero()
        ? Duration.ZERO
        : options.window();
  }

  private static String sameInFile(PlanRow row) {
    ImportMoment moment = row.moment();
    if (moment == null) {
      return "same_item_undated";
    }
    return switch (moment.precision()) {
      case SECOND, MINUTE, LOCAL -> "same_item_same_minute";
      case DAY -> "same_item_same_day";
      case MONTH, YEAR, UNKNOWN, RELEASED -> "same_item_undated";
    };
  }

  private static @org.jspecify.annotations.Nullable String said(PlanRow row) {
    ImportMoment moment = row.moment();
    return moment == null ? null : moment.at();
  }

  /** Tells whether a play of it, or of an episode of it, is to be sent. */
  boolean isToBeWatched(long item) {
    return toBeWatched.contains(item);
  }

  /** Tells whether the file has a play of it, or of an episode of it. */
  boolean isWatchedInFile(long item) {
    return inFile.has(item) || watchedShows.contains(item);
  }
}
