package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the value of an option that is one of a few words. */
public final class Choices {

  private Choices() {}

  /**
   * Finds the value by its word, in any case and with {@code -} or {@code _}.
   *
   * @param option its name on the command line
   * @param text what the user wrote; {@code null} when the option was left out
   * @throws InvalidInput with all words when it is none of them
   */
  public static <T> Optional<T> named(
      String option, @Nullable String text, T[] values, Function<T, String> word) {
    if (text == null) {
      return Optional.empty();
    }
    String wanted = text.toLowerCase(Locale.ROOT).replace('-', '_');
    Optional<T> found =
        Arrays.stream(values).filter(value -> word.apply(value).equals(wanted)).findFirst();
    if (found.isEmpty()) {
      throw new InvalidInput(
          Arrays.stream(values)
              .map(word)
              .collect(
                  Collectors.joining(", ", option + " is one of ", ", not \"" + text + "\".")));
    }
    return found;
  }
}
