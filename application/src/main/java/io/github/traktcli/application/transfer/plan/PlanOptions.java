package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.transfer.ImportKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a user wants of what the files have.
 *
 * @param only the kinds to import; where it is empty, all that need not be asked for
 * @param since what happened before is left out
 * @param list the personal list that everything goes to which the file wants on the watchlist or on
 *     a list
 * @param window how far two times of one play may lie apart; zero for the minute, or the day
 * @param aim what the plan is made for
 */
public record PlanOptions(
    Set<ImportKind> only,
    Optional<Instant> since,
    Optional<String> list,
    PlayTimes times,
    Duration window,
    Aim aim) {

  /** Copies the kinds. */
  public PlanOptions {
    only = Set.copyOf(only);
  }

  /** Makes the options of an import. */
  public PlanOptions(
      Set<ImportKind> only,
      Optional<Instant> since,
      Optional<String> list,
      PlayTimes times,
      Duration window) {
    this(only, since, list, times, window, Aim.IMPORT);
  }

  boolean wants(ImportKind kind, boolean optIn) {
    return only.isEmpty() ? !optIn : only.contains(kind);
  }
}
