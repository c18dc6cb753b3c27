package io.github.traktcli.presentation.auth;

import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.util.Optional;

/** Draws an address so that a phone can read it from the terminal. */
final class QrCode {

  /** The quiet zone that readers need, in modules on each side. */
  private static final int MARGIN = 2;

  private QrCode() {}

  /**
   * Returns the lines to draw; empty where the window is too narrow or the terminal draws nothing.
   * Two modules share a character: the upper and the lower half of a line.
   */
  static Optional<String> of(URI address, Console console) {
    if (!console.errIsAnimated() || console.variable("TRAKT_ACCESSIBLE_PROMPTER").isPresent()) {
      return Optional.empty();
    }
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(
            address.toString(), io.nayuki.qrcodegen.QrCode.Ecc.LOW);
    boolean fits = console.columns() > code.size + 2 * MARGIN;
    return fits
        ? Optional.of(lines(code, console.variable("NO_COLOR").isEmpty()))
        : Optional.empty();
  }

  /** Light modules are drawn, dark ones left out; colour makes that true on light terminals too. */
  private static String lines(io.nayuki.qrcodegen.QrCode code, boolean colour) {
    StringBuilder lines = new StringBuilder();
    for (int y = -MARGIN; y < code.size + MARGIN; y += 2) {
      lines.append(colour ? "\u001b[97;40m" : "");
      for (int x = -MARGIN; x < code.size + MARGIN; x++) {
        lines.append(
            half(!code.getModule(x, y), y + 1 < code.size + MARGIN && !code.getModule(x, y + 1)));
      }
      lines.append(colour ? "\u001b[0m" : "").append('\n');
    }
    return lines.toString();
  }

  private static char half(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '\u2588' : '\u2580';
    }
    return lower ? '\u2584' : ' ';
  }
}
