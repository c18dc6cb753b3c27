package io.github.traktcli.presentation.command;

import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;

/** Says how much was not looked up, and what is not known of it therefore. */
public final class UnseenNote {

  private UnseenNote() {}

  /**
   * Says how many of several may be one title, where there is something to say.
   *
   * @param unseen how many go by an id alone and were not looked up
   */
  public static void printPerhapsTwice(Console console, int unseen) {
    if (unseen > 0) {
      console.note(
          "Too many to look up: %s. Where two of them are one title that was merged, both are sent."
              .formatted(Numbers.grouped(unseen)));
    }
  }

  /**
   * Says of how much a dry run does not know whether Trakt has it, where there is something to say.
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
