package io.github.traktcli.presentation.output;

import java.util.Optional;

/**
 * Which of the standard streams are terminals.
 *
 * @param columns the width of the window, where it was asked for
 * @param rows its height, where it was asked for
 * @param pager shows there what is longer
 */
public record Terminals(
    boolean in,
    boolean out,
    boolean err,
    Optional<Integer> columns,
    Optional<Integer> rows,
    Pager pager) {

  /** Makes terminals of unknown height. */
  public Terminals(boolean in, boolean out, boolean err, Optional<Integer> columns) {
    this(in, out, err, columns, Optional.empty(), Pager.none());
  }

  /** Returns the same with a height, and with what shows more than fits into it. */
  public Terminals paged(Optional<Integer> height, Pager by) {
    return new Terminals(in, out, err, columns, height, by);
  }

  /** Nothing but pipes and files. */
  public static final Terminals NONE = new Terminals(false, false, false, Optional.empty());

  /** A terminal of that width on all three. */
  public static Terminals all(int columns) {
    return new Terminals(true, true, true, Optional.of(columns));
  }
}
