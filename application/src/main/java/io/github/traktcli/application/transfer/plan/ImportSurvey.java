package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.transfer.match.NamedTitles;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A first look through the files: how much there is, and of which time its plays are. */
final class ImportSurvey {

  private static final Duration DAYS_AROUND = Duration.ofDays(2);

  private final PlanOptions options;
  private final List<ImportRecord.NewList> lists = new ArrayList<>();
  private final NamedTitles named = new NamedTitles();
  private int rows;
  private boolean plays;
  private boolean undated;
  private @Nullable Instant first;
  private @Nullable Instant last;

  ImportSurvey(PlanOptions options) {
    this.options = options;
  }

  void see(ImportRecord row) {
    rows++;
    if (row instanceof ImportRecord.NewList list) {
      lists.add(list);
    }
    if (row instanceof ImportAction action) {
      named.add(action.item());
    }
    if (row instanceof ImportAction action && action.kind() == ImportKind.HISTORY) {
      plays |= options.wants(action.kind(), action.optIn());
      try {
        Moment moment = options.times().moment(action.moment());
        moment.understood().ifPresentOrElse(this::widen, () -> undated = true);
      } catch (InvalidInput e) {
        // It is refused when its turn comes.
      }
    }
  }

  private void widen(Instant instant) {
    if (first == null || instant.isBefore(first)) {
      first = instant;
    }
    if (last == null || instant.isAfter(last)) {
      last = instant;
    }
  }

  /** Tells whether there are plays that are wanted. */
  boolean plays() {
    return plays;
  }

  /** Returns the personal lists of the files. */
  List<ImportRecord.NewList> lists() {
    return lists;
  }

  /** Returns what the files name by Trakt's own ids. */
  NamedTitles named() {
    return named;
  }

  int rows() {
    return rows;
  }

  /** Returns the time of which plays must be known. */
  TimeRange during() {
    Instant from = first;
    Instant until = last;
    if (undated || from == null || until == null) {
      return TimeRange.ALWAYS;
    }
    Duration around = DAYS_AROUND.plus(options.window());
    return new TimeRange(Optional.of(from.minus(around)), Optional.of(until.plus(around)));
  }
}
