package io.github.traktcli.domain.custom;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;

/**
 * A word of the user's own for a longer command line.
 *
 * @param name letters, digits and hyphens
 * @param expansion what it stands for; a line of the shell where it begins with {@code !}
 */
public record Alias(String name, String expansion) {

  private static final int LONGEST_NAME = 64;

  /**
   * Checks both.
   *
   * @throws InvalidInput when one cannot be meant
   */
  public Alias {
    if (!isName(name)) {
      throw new InvalidInput(
          "The name of an alias consists of small letters, digits and hyphens, not \"%s\"."
              .formatted(name));
    }
    if (expansion.isBlank() || expansion.strip().equals("!")) {
      throw new InvalidInput("The alias \"%s\" stands for nothing.".formatted(name));
    }
    if (expansion.chars().anyMatch(letter -> letter < ' ' && letter != '\t')) {
      throw new InvalidInput(
          "The alias \"%s\" is one line; put longer things into a program trakt-%s on your PATH."
              .formatted(name, name));
    }
    expansion = expansion.strip();
  }

  /** Tells whether a word can be the name of a command of one's own. */
  public static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean isOther = (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
      if (!(letter >= 'a' && letter <= 'z') && (!isOther || i == 0)) {
        return false;
      }
    }
    return !word.isEmpty() && word.length() <= LONGEST_NAME;
  }

  /** Tells whether the shell runs it. */
  public boolean isShell() {
    return expansion.startsWith("!");
  }

  /** Returns what the shell runs. */
  public String script() {
    return expansion.substring(1).strip();
  }

  /**
   * Returns the words that it stands for, as they are written.
   *
   * @throws InvalidInput when they cannot be read
   */
  public List<String> words() {
    return AliasWords.of(this).written();
  }

  /**
   * Returns the words that it stands for with these arguments: in the places of {@code $1} and
   * {@code $@}, and those for which there is no place behind all others.
   *
   * @throws InvalidInput when there are too few
   */
  public List<String> with(List<String> arguments) {
    return AliasWords.of(this).with(arguments);
  }
}
