package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Asks before something is done that cannot be taken back. */
public final class ConfirmationOption {

  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask.")
  private boolean yes;

  /** Tells whether the user agreed beforehand. */
  public boolean isGiven() {
    return yes;
  }

  /**
   * Returns whether the user agrees.
   *
   * @param question ends with a question mark
   * @throws InvalidInput when nobody can be asked and {@code --yes} was not given
   */
  public boolean confirms(Console console, String question) {
    if (yes) {
      return true;
    }
    if (!console.canAsk()) {
      throw new InvalidInput(question + " Say --yes, since nobody can be asked here.");
    }
    console.ask(question + " [y/N]");
    String answer = answer(console).toLowerCase(Locale.ROOT);
    return answer.equals("y") || answer.equals("yes");
  }

  /**
   * Returns whether the user agrees, by typing a number: for what is too much for a slip.
   *
   * @param question ends with a question mark
   * @throws InvalidInput when nobody can be asked and {@code --yes} was not given
   */
  public boolean confirmsByNumber(Console console, String question, int number) {
    if (yes || !console.canAsk()) {
      return confirms(console, question);
    }
    console.ask(question + " Type " + number + " for yes:");
    return answer(console).equals(Integer.toString(number));
  }

  private static String answer(Console console) {
    try {
      return TypedLine.read(console.in()).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
