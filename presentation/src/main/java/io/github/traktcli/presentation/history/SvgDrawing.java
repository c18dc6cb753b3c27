package io.github.traktcli.presentation.history;

import io.github.traktcli.presentation.output.SafeText;
import java.util.Locale;

/** A drawing that grows with its page. Looks belong to the classes of its shapes. */
final class SvgDrawing {

  private final StringBuilder svg = new StringBuilder();

  /** Begins a drawing of so many units; the label is what is read out of it. */
  SvgDrawing(int width, int height, String label) {
    svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"".formatted(width, height))
        .append(escaped(label))
        .append("\">\n");
  }

  /** Returns the text without anything that a page would take for markup. */
  static String escaped(String text) {
    return SafeText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Draws a bar, and says something about it to who points at it. */
  void bar(String look, double x, double y, double width, double height, String said) {
    svg.append("<rect class=\"")
        .append(look)
        .append(
            "\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>"
                .formatted(number(x), number(y), number(width), number(height)))
        .append(escaped(said))
        .append("</title></rect>\n");
  }

  /** Draws many squares of one look that nothing is said about. */
  void squares(String look, Iterable<int[]> corners, int side) {
    svg.append("<path class=\"").append(look).append("\" d=\"");
    for (int[] corner : corners) {
      svg.append("M%d %dh%dv%dh-%dz".formatted(corner[0], corner[1], side, side, side));
    }
    svg.append("\"/>\n");
  }

  /** Writes text; the look says whether it begins, ends or has its middle there. */
  void text(String look, double x, double y, String text) {
    svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">".formatted(look, number(x), number(y)))
        .append(escaped(text))
        .append("</text>\n");
  }

  /** Writes text from the left edge, and nothing of it beyond that width. */
  void clipped(String look, double y, double width, double height, String text) {
    svg.append(
        "<svg y=\"%s\" width=\"%s\" height=\"%s\">"
            .formatted(number(y), number(width), number(height)));
    text(look, 0, height * 0.75, text);
    svg.append("</svg>\n");
  }

  /** Returns the whole of it. */
  String ended() {
    return svg + "</svg>\n";
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
