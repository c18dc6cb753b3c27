package io.github.traktcli.presentation.auth;

import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.util.Optional;

/** Draws an address so that a phone can read it from the terminal. */
final class QrCode {

  /** The quiet zone that readers need, in modules on each side. */
  private static final int MARGIN = 4;

  /**
   * White on black of the 256 colours that no theme changes. Said even where no colour is wanted: a
   * code in the colours of a light terminal is its own negative, which many readers do not take.
   */
  private static final String WHITE_ON_BLACK = "\u001b[38;5;231;48;5;16m";

  private static final String RESET = "\u001b[0m";

  private QrCode() {}

  /**
   * Returns the lines to draw; empty where the window is too narrow or the terminal draws nothing.
   * Two modules share a character: the upper and the lower half of a line.
   */
  static Optional<String> of(URI address, Console console) {
    if (!console.errIsAnimated() || console.isForListening()) {
      return Optional.empty();
    }
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(
            address.toString(), io.nayuki.qrcodegen.QrCode.Ecc.LOW);
    boolean fits = console.columns() >= code.size + 2 * MARGIN;
    return fits ? Optional.of(lines(code)) : Optional.empty();
  }

  /** Light modules are drawn, dark ones left out; all that is around the code is light. */
  private static String lines(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder lines = new StringBuilder();
    for (int y = -MARGIN; y < code.size + MARGIN; y += 2) {
      lines.append(WHITE_ON_BLACK);
      for (int x = -MARGIN; x < code.size + MARGIN; x++) {
        lines.append(half(!code.getModule(x, y), !code.getModule(x, y + 1)));
      }
      lines.append(RESET).append('\n');
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
