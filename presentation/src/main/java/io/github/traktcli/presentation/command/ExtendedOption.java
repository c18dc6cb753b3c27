package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much Trakt tells of each title. Section "Extended info" of the contract. */
public final class ExtendedOption {

  @Option(
      names = "--extended",
      paramLabel = "LEVEL",
      split = ",",
      description = "Ask Trakt for more: full, images, or what the command names; by commas.")
  private List<String> extended = List.of();

  /**
   * Returns the level as Trakt takes it; empty for the short form.
   *
   * @throws InvalidInput when it is not even a word; Trakt ignores those that it does not know
   */
  public Optional<String> level() {
    String level = String.join(",", extended);
    if (!extended.stream().allMatch(ExtendedOption::isWord)) {
      throw new InvalidInput(
          "--extended takes words such as full or images, by commas, not \"" + level + "\".");
    }
    return Optional.of(level).filter(_ -> !extended.isEmpty());
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter == '_' || isLetter(letter));
  }

  private static boolean isLetter(int letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
