package io.github.traktcli.presentation.output;

import java.util.Locale;
import java.util.Map;

/**
 * Which terminals make links of addresses behind words (OSC 8), as they and the environment tell.
 * Those that are not known show nothing of it, but some write rubbish; so only the known ones
 * count.
 */
final class Links {

  private static final String BEGIN = "\u001b]8;;";
  private static final String END = "\u001b\\";

  /** VTE has them since 0.50. */
  private static final int VTE = 5000;

  private Links() {}

  /** Returns the text as a link. The address is one of ours, in which nothing can be hidden. */
  static String of(String text, String address) {
    return BEGIN + address + END + text + BEGIN + END;
  }

  /** Tells whether the terminal of this environment is one of those. */
  static boolean areKnownBy(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    if (term.equals("dumb") || environment.containsKey("CI") || environment.containsKey("STY")) {
      return false;
    }
    String program = environment.getOrDefault("TERM_PROGRAM", "").toLowerCase(Locale.ROOT);
    String version = environment.getOrDefault("TERM_PROGRAM_VERSION", "");
    return switch (program) {
      case "tmux" -> isAtLeast(version, 3, 4);
      case "iterm.app" -> isAtLeast(version, 3, 1);
      case "vscode" -> isAtLeast(version, 1, 72);
      case "wezterm", "ghostty", "zed", "hyper", "terminology", "rio" -> true;
      default ->
          !environment.containsKey("TMUX")
              && (term.contains("kitty")
                  || term.contains("ghostty")
                  || term.startsWith("alacritty")
                  || term.startsWith("foot")
                  || term.startsWith("contour")
                  || environment.containsKey("WT_SESSION")
                  || environment.containsKey("KONSOLE_VERSION")
                  || environment.containsKey("DOMTERM")
                  || number(environment.getOrDefault("VTE_VERSION", "")) >= VTE);
    };
  }

  private static boolean isAtLeast(String version, int major, int minor) {
    String[] parts = version.split("[^0-9]+", 3);
    int first = number(parts[0]);
    int second = parts.length > 1 ? number(parts[1]) : 0;
    return first > major || (first == major && second >= minor);
  }

  private static int number(String digits) {
    return !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(digits)
        : 0;
  }
}
