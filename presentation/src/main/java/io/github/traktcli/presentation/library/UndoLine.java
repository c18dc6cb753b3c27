package io.github.traktcli.presentation.library;

import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import java.util.OptionalLong;

/** Tells a person at a terminal how what was just written is taken back. */
public final class UndoLine {

  private UndoLine() {}

  /**
   * Prints the line.
   *
   * @param recorded the entry of the journal; empty where nothing was written
   */
  public static void print(Console console, OutputRequest output, OptionalLong recorded) {
    if (recorded.isPresent() && console.errIsTerminal() && !output.quiet()) {
      console.note("Undo: trakt undo " + recorded.getAsLong());
    }
  }
}
