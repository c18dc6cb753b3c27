package io.github.traktcli.presentation.output;

import java.util.Optional;

/**
 * Which of the standard streams are terminals.
 *
 * @param columns the width of the window, where it was asked for
 */
public record Terminals(boolean in, boolean out, boolean err, Optional<Integer> columns) {

  /** Nothing but pipes and files. */
  public static final Terminals NONE = new Terminals(false, false, false, Optional.empty());

  /** A terminal of that width on all three. */
  public static Terminals all(int columns) {
    return new Terminals(true, true, true, Optional.of(columns));
  }
}
