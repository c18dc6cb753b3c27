package io.github.traktcli.presentation.output;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the terminals of the standard streams can do, as they and the environment tell: how wide
 * they are, whether they have colours and whether something may move on them.
 */
record TerminalFeatures(Terminals terminals, Map<String, String> environment) {

  private static final int FALLBACK_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;

  /** Tells whether results go to a terminal, or should look as if they did. */
  boolean outIsTerminal() {
    return terminals.out() || forcedColumns().isPresent();
  }

  /** Tells whether notes go to a terminal that can redraw a line. */
  boolean errIsAnimated() {
    return terminals.err() && !isDumb() && !environment.containsKey("CI");
  }

  /** Tells whether a question would be seen and could be answered. */
  boolean canAsk() {
    return terminals.in() && terminals.out() && terminals.err();
  }

  /**
   * Tells whether there is colour where nobody has said anything about it.
   *
   * @param terminal whether the stream is a terminal, or should look so
   */
  boolean hasColour(boolean terminal) {
    return terminal && !isDumb();
  }

  /** Returns the width of the window, in columns. */
  int columns() {
    return forcedColumns()
        .or(() -> number(environment.get("COLUMNS")))
        .or(this::window)
        .map(columns -> Math.max(FEWEST_COLUMNS, columns))
        .orElse(FALLBACK_COLUMNS);
  }

  /** Reads {@code TRAKT_FORCE_TTY}: a width, a share of the window such as 50%, or just "on". */
  private Optional<Integer> forcedColumns() {
    String forced = value("TRAKT_FORCE_TTY");
    if (forced.isEmpty() || forced.equals("0") || forced.equals("false")) {
      return Optional.empty();
    }
    int window = number(environment.get("COLUMNS")).or(this::window).orElse(FALLBACK_COLUMNS);
    return forced.endsWith("%")
        ? number(forced.substring(0, forced.length() - 1)).map(share -> window * share / 100)
        : number(forced).filter(width -> width > 1).or(() -> Optional.of(window));
  }

  /** A terminal that does not know its width says 0. */
  private Optional<Integer> window() {
    return terminals.columns().filter(columns -> columns > 0);
  }

  /** Returns how many lines fit into the window, where results go to one that can show pages. */
  Optional<Integer> rows() {
    return terminals.out() && terminals.in() && !isDumb()
        ? number(environment.get("LINES")).or(terminals::rows).filter(rows -> rows > 1)
        : Optional.empty();
  }

  private boolean isDumb() {
    return value("TERM").equals("dumb");
  }

  private String value(String name) {
    return environment.getOrDefault(name, "");
  }

  private static Optional<Integer> number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 5) {
      return Optional.empty();
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      value = value * 10 + digit;
    }
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
