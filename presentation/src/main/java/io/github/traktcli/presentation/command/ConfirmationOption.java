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
    console.draw(question + " [y/N] ");
    try {
      String answer = TypedLine.read(console.in()).strip().toLowerCase(Locale.ROOT);
      return answer.equals("y") || answer.equals("yes");
    } catch (IOException e) {
      return false;
    }
  }
}
