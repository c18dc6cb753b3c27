package io.github.traktcli.application.transfer.plan;

import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;

/**
 * The rows of a plan, which may be too many for the memory. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} when they cannot
 * be kept or read.
 */
public interface PlanRows extends AutoCloseable {

  /** Adds a row at the end. */
  void add(PlanRow row);

  /**
   * Gives a row another status.
   *
   * @param number from 0
   */
  void change(int number, PlanStatus status, String reason);

  /** Returns how many rows there are. */
  int size();

  /** Returns how many rows have a status that is wanted. */
  int count(Predicate<PlanStatus> wanted);

  /**
   * Returns a row.
   *
   * @param number from 0
   */
  PlanRow row(int number);

  /** Hands over every row with its number, in their order. */
  default void each(ObjIntConsumer<? super PlanRow> consumer) {
    for (int number = 0; number < size(); number++) {
      consumer.accept(row(number), number);
    }
  }

  /** Forgets the rows, unless they were kept. */
  @Override
  void close();
}
