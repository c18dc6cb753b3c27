package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A season of the year that the mixed charts can be narrowed to. Section "Media" of the contract.
 */
public enum Theme {
  HALLOWEEN,
  CHRISTMAS;

  /** Returns the value of the query parameter. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of all themes. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Theme::traktName).toList();
  }

  /**
   * Finds a theme by its word.
   *
   * @throws InvalidInput when there is no such theme
   */
  public static Theme named(String name) {
    return Arrays.stream(values())
        .filter(theme -> theme.traktName().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--theme is %s, not \"%s\".".formatted(String.join(" or ", names()), name)));
  }
}
