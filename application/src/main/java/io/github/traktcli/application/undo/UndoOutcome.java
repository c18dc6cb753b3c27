package io.github.traktcli.application.undo;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of taking a write back.
 *
 * @param entry the write
 * @param stoppedBy what ended it before its end
 */
public record UndoOutcome(
    JournalEntry entry, List<Result> results, Optional<TraktFailure> stoppedBy) {

  /**
   * What became of one step.
   *
   * @param section in which it was done, which is that of the write but for what the write made
   *     Trakt do elsewhere
   */
  public record Result(LibrarySection section, UndoStep step, Status status) {}

  /** What can become of a step. */
  public enum Status {
    /** It would be done. */
    PLANNED,
    DONE,
    /** It was not done, as far as is known. */
    FAILED,
    /** It is left as it is. */
    LEFT
  }

  /** Copies the results. */
  public UndoOutcome {
    results = List.copyOf(results);
  }

  /** Returns what would be done in a section. */
  static UndoOutcome planned(JournalEntry entry, LibrarySection section, List<UndoStep> steps) {
    return new UndoOutcome(
        entry,
        steps.stream()
            .map(step -> new Result(section, step, step.changes() ? Status.PLANNED : Status.LEFT))
            .toList(),
        Optional.empty());
  }

  /** Returns this outcome with what was done after it in another section. */
  UndoOutcome and(UndoOutcome later) {
    return new UndoOutcome(
        entry,
        Stream.concat(results.stream(), later.results.stream()).toList(),
        stoppedBy.or(later::stoppedBy));
  }

  /** Returns how many steps ended like that. */
  public int count(Status status) {
    return (int) results.stream().filter(result -> result.status() == status).count();
  }

  /** Tells whether all is as it was before the write, but for what is only planned. */
  boolean isWhole() {
    return stoppedBy.isEmpty()
        && results.stream()
            .allMatch(result -> result.status() != Status.FAILED && result.step().restores());
  }

  /** Returns how the command ends; empty when all is, or would be, as it was before. */
  public Optional<TraktFailure> failure() {
    return failure(List.of(this));
  }

  /** Returns how a command ends that takes several writes back. */
  public static Optional<TraktFailure> failure(List<UndoOutcome> outcomes) {
    Optional<TraktFailure> stoppedBy =
        outcomes.stream().flatMap(outcome -> outcome.stoppedBy.stream()).findFirst();
    if (stoppedBy.isPresent() || outcomes.stream().allMatch(UndoOutcome::isWhole)) {
      return stoppedBy;
    }
    List<Result> all = outcomes.stream().flatMap(outcome -> outcome.results.stream()).toList();
    int left =
        (int)
            all.stream()
                .filter(result -> result.status() == Status.FAILED || !result.step().restores())
                .count();
    int well = all.size() - left;
    return Optional.of(
        well > 0 ? new TraktFailure.PartlyDone(well, left) : new TraktFailure.ChangedSince(left));
  }
}
