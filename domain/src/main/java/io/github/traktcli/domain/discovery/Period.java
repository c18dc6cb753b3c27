package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Over which time a chart counts. The server knows no other periods. */
public enum Period {
  DAILY,
  WEEKLY,
  MONTHLY,
  ALL;

  /** Returns the word in the path. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a period by its word.
   *
   * @throws InvalidInput when there is no such period
   */
  public static Period named(String name) {
    return Arrays.stream(values())
        .filter(period -> period.traktName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--period is %s, not \"%s\"."
                        .formatted(
                            Arrays.stream(values())
                                .map(Period::traktName)
                                .collect(Collectors.joining(", ")),
                            name)));
  }
}
