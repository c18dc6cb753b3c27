package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much Trakt tells of each title. Section "Extended info" of the contract. */
public final class ExtendedOption {

  @Option(
      names = "--extended",
      paramLabel = "LEVEL",
      description = "Ask Trakt for more: full, images, or what the command names; by commas.")
  private @Nullable String extended;

  /**
   * Returns the level as Trakt takes it; empty for the short form.
   *
   * @throws InvalidInput when it is not even a word; Trakt ignores those that it does not know
   */
  public Optional<String> level() {
    if (extended != null && !isWords(extended)) {
      throw new InvalidInput(
          "--extended takes words such as full or images, by commas, not \"" + extended + "\".");
    }
    return Optional.ofNullable(extended);
  }

  private static boolean isWords(String text) {
    return Stream.of(text.split(",", -1))
        .allMatch(
            word ->
                !word.isEmpty()
                    && word.chars().allMatch(letter -> letter == '_' || isLetter(letter)));
  }

  private static boolean isLetter(int letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
