package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Keeps plans: for the length of a run, and those that were begun and not ended, so that they can
 * be gone on with. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} when that fails.
 */
public interface PlanStore {

  /**
   * A plan that was begun.
   *
   * @param title what is imported, in a few words
   * @param onlyOnce whether the account keeps one play of each title
   * @param lists the personal lists that its entries belong to
   * @param write the number of its first write; empty where nothing was written yet
   * @param aim what it was made for
   */
  record Begun(
      String title,
      PlayTimes times,
      boolean onlyOnce,
      List<ImportRecord.NewList> lists,
      OptionalLong write,
      Aim aim) {

    /** Copies the lists. */
    public Begun {
      lists = List.copyOf(lists);
    }

    /** Returns the same with its first write, unless it has one. */
    public Begun written(long first) {
      return write.isPresent()
          ? this
          : new Begun(title, times, onlyOnce, lists, OptionalLong.of(first), aim);
    }
  }

  /** A plan of an earlier run. */
  record Unfinished(Begun begun, PlanRows rows) {}

  /** Does something while no other process does what was planned; it is waited for. */
  <T> T alone(Supplier<T> work);

  /** Returns room for a plan. */
  PlanRows rows();

  /** Keeps a plan as the one that was begun, in the place of any other. */
  void begin(Begun plan, PlanRows rows);

  /** Keeps what is new about the plan that was begun. */
  void update(Begun plan);

  /** Returns the plan that was begun and not ended. */
  Optional<Unfinished> unfinished();

  /** Forgets the plan that was begun. */
  void end();
}
