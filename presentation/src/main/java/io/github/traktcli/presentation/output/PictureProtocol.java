package io.github.traktcli.presentation.output;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ways in which terminals show pictures. */
enum PictureProtocol {
  KITTY,
  ITERM2,
  SIXEL,
  /** Two coloured points in each place of a letter, which every terminal with colours can. */
  BLOCKS;

  /** Returns the one of that name. */
  static Optional<PictureProtocol> named(String word) {
    for (PictureProtocol protocol : values()) {
      if (protocol.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(protocol);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what a terminal says of itself in the environment. Asking it would take time, and leave
   * letters behind where it does not understand. Multiplexers let no pictures through.
   */
  static PictureProtocol of(Map<String, String> environment) {
    String term = value(environment, "TERM");
    String program = value(environment, "TERM_PROGRAM");
    boolean isInside =
        !value(environment, "TMUX").isEmpty()
            || !value(environment, "STY").isEmpty()
            || term.startsWith("screen")
            || term.startsWith("tmux");
    if (isInside) {
      return BLOCKS;
    }
    if (term.contains("kitty")
        || term.contains("ghostty")
        || program.equals("ghostty")
        || !value(environment, "KITTY_WINDOW_ID").isEmpty()) {
      return KITTY;
    }
    if (program.equals("iterm.app")
        || program.equals("wezterm")
        || program.equals("mintty")
        || value(environment, "LC_TERMINAL").equals("iterm2")) {
      return ITERM2;
    }
    boolean isSixel =
        term.contains("sixel")
            || term.startsWith("foot")
            || term.startsWith("mlterm")
            || term.startsWith("contour")
            || term.startsWith("yaft");
    return isSixel ? SIXEL : BLOCKS;
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }
}
