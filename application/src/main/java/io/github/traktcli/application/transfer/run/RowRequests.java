package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlayTimes;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.transfer.ImportMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Turns rows of a plan into what is sent for them. */
record RowRequests(PlayTimes times, boolean onlyOnce) {

  /**
   * Returns what is sent for a row.
   *
   * @param number of the row; it stands for what a user would have written
   * @param again whether it is one more play of the very moment of another
   */
  SyncRequest of(PlanRow row, int number, SectionKind kind, boolean again) {
    Resolution found = new Resolution.Found(Integer.toString(number), row.matched());
    return switch (kind) {
      case HISTORY -> play(row, found, again);
      case RATINGS -> SyncRequest.of(found, rating(row));
      case WATCHLIST, FAVORITES, LIST -> SyncRequest.of(found, noted(row));
      case COLLECTION -> SyncRequest.of(found, owned(row));
      case HIDDEN -> SyncRequest.of(found);
    };
  }

  private SyncRequest play(PlanRow row, Resolution found, boolean again) {
    Moment moment = moment(row);
    Optional<TimeRange> slot = onlyOnce ? Optional.empty() : moment.range();
    return new SyncRequest(found, Map.of(Detail.AT, SectionKind.HISTORY.told(moment)), slot, again);
  }

  /** Returns when a play was; of several on one day, each has a minute of its own. */
  Moment moment(PlanRow row) {
    Moment moment = times.moment(row.moment());
    if (row.occurrence() > 0 && moment instanceof Moment.OnDay(var day, var zone, Instant at)) {
      return new Moment.At(at.plus(Duration.ofMinutes(row.occurrence())));
    }
    return moment;
  }

  /** Tells whether a row is one more play of the very moment of another. */
  boolean isRepeated(PlanRow row) {
    return row.occurrence() > 0 && !(times.moment(row.moment()) instanceof Moment.OnDay);
  }

  private Map<Detail, String> rating(PlanRow row) {
    Map<Detail, String> said = new EnumMap<>(Detail.class);
    said.put(Detail.RATING, String.valueOf(row.details().rating()));
    at(row, SectionKind.RATINGS).ifPresent(at -> said.put(Detail.AT, at));
    return said;
  }

  /** Only Trakt's own exports say of which kind a copy is, so all words are Trakt's. */
  private Map<Detail, String> owned(PlanRow row) {
    Map<Detail, String> said = new EnumMap<>(Detail.class);
    for (Detail detail : SectionKind.COLLECTION.details()) {
      String value = row.details().metadata().get(detail.traktName());
      if (value != null && detail != Detail.AT) {
        said.put(detail, detail.quoted(value));
      }
    }
    at(row, SectionKind.COLLECTION).ifPresent(at -> said.put(Detail.AT, at));
    return said;
  }

  private Optional<String> at(PlanRow row, SectionKind kind) {
    ImportMoment moment = row.moment();
    if (moment == null) {
      return Optional.empty();
    }
    try {
      return times.moment(moment).understood().map(at -> kind.told(new Moment.At(at)));
    } catch (InvalidInput e) {
      return Optional.empty();
    }
  }

  private static Map<Detail, String> noted(PlanRow row) {
    String note = row.details().note();
    return note == null || note.isBlank() ? Map.of() : Map.of(Detail.NOTES, brief(note));
  }

  /** Entries have shorter notes than other sites allow. */
  private static String brief(String note) {
    if (note.codePointCount(0, note.length()) <= Detail.LONGEST_NOTES) {
      return note;
    }
    return note.substring(0, note.offsetByCodePoints(0, Detail.LONGEST_NOTES - 1)) + "…";
  }
}
