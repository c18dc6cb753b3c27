package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.plan.Aim;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of an import.
 *
 * @param rows the plan; what Trakt did not find is marked so, and what is left is ready still
 * @param done how many rows are in the account now that were not, by kind
 * @param removed how many things went since a copy of the account does not have them
 * @param left how many rows were not done
 * @param stoppedBy what ended the import before its end
 * @param aim what was wanted
 * @param write the number by which all of it is taken back; empty where nothing was changed
 */
public record ImportOutcome(
    PlanRows rows,
    Map<ImportKind, Integer> done,
    int removed,
    int left,
    Optional<TraktFailure> stoppedBy,
    Aim aim,
    OptionalLong write) {

  /** Copies the counts. */
  public ImportOutcome {
    done = new EnumMap<>(done.isEmpty() ? new EnumMap<>(ImportKind.class) : done);
  }

  /** Returns how many rows are in the account now that were not. */
  public int doneInAll() {
    return done.values().stream().mapToInt(Integer::intValue).sum();
  }
}
