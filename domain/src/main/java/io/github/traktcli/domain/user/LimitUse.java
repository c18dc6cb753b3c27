package io.github.traktcli.domain.user;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How full one limit of an account is. What is above it stays readable, and only adding fails.
 *
 * @param name what is limited, such as {@code watchlist}
 * @param most how much the account may hold
 * @param used how much it holds; empty where that could not be counted
 */
public record LimitUse(String name, long most, OptionalLong used) {

  private static final int NEARLY = 90;
  private static final int WHOLE = 100;

  /** Returns how full it is, in whole percent; only what is full has 100 or more. */
  public OptionalInt percent() {
    if (used.isEmpty() || most < 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        most == 0 ? WHOLE : (int) Math.min(Integer.MAX_VALUE, used.getAsLong() * WHOLE / most));
  }

  /** Tells whether there is little room left, or none. */
  public boolean isNearlyFull() {
    return percent().orElse(0) >= NEARLY;
  }
}
