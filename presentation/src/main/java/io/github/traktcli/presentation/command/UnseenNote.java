package io.github.traktcli.presentation.command;

import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;

/** Says of how much a dry run does not know whether Trakt has it. */
public final class UnseenNote {

  private UnseenNote() {}

  /**
   * Prints the note, where there is something to say.
   *
   * @param unseen how many were not looked up
   */
  public static void print(Console console, int unseen) {
    if (unseen > 0) {
      console.note(
          "Not looked up: %s. Whether Trakt has %s shows when it is sent."
              .formatted(Numbers.grouped(unseen), unseen == 1 ? "it" : "them"));
    }
  }
}
