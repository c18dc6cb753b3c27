package io.github.traktcli.presentation.auth;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a person sees of lines that were drawn with half blocks on a terminal: dots, as a phone
 * photographs them.
 */
final class DrawnScreen {

  private static final int COLUMNS = 80;
  private static final int DOTS = 4;

  /** The colours of a terminal, from 0 for black to 255 for white. */
  enum Theme {
    LIGHT(0, 255),
    DARK(255, 0),
    PALE(90, 250),
    DIM(170, 40);

    private final int foreground;
    private final int background;

    Theme(int foreground, int background) {
      this.foreground = foreground;
      this.background = background;
    }
  }

  private final byte[][] dots;
  private final Theme theme;
  private int foreground;
  private int background;

  private DrawnScreen(Theme theme, int lines) {
    this.theme = theme;
    this.foreground = theme.foreground;
    this.background = theme.background;
    this.dots = new byte[lines * 2 * DOTS][COLUMNS * DOTS];
    for (byte[] row : dots) {
      Arrays.fill(row, (byte) theme.background);
    }
  }

  /** Draws lines on a terminal of that theme. */
  static DrawnScreen of(Theme theme, String text) {
    List<String> lines = text.lines().toList();
    DrawnScreen screen = new DrawnScreen(theme, lines.size());
    for (int line = 0; line < lines.size(); line++) {
      screen.draw(line, lines.get(line));
    }
    return screen;
  }

  /** Returns what a reader of QR codes that takes no inverted ones reads; empty if nothing. */
  Optional<String> scanned() {
    try {
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new Photograph(dots)));
      return Optional.of(new QRCodeReader().decode(bitmap).getText());
    } catch (NotFoundException e) {
      return Optional.empty();
    } catch (ReaderException e) {
      throw new AssertionError(e);
    }
  }

  private void draw(int line, String text) {
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\u001b') {
        int end = text.indexOf('m', i);
        select(text.substring(i + 2, end));
        i = end;
        continue;
      }
      boolean upper = character == '\u2588' || character == '\u2580';
      boolean lower = character == '\u2588' || character == '\u2584';
      fill(2 * line, column, upper);
      fill(2 * line + 1, column, lower);
      column++;
    }
  }

  private void fill(int row, int column, boolean inked) {
    for (int y = row * DOTS; y < (row + 1) * DOTS; y++) {
      Arrays.fill(
          dots[y], column * DOTS, (column + 1) * DOTS, (byte) (inked ? foreground : background));
    }
  }

  /** Black is 16 and white is 231 in the fixed part of the 256 colours. */
  private void select(String codes) {
    switch (codes) {
      case "0" -> {
        foreground = theme.foreground;
        background = theme.background;
      }
      case "38;5;231;48;5;16" -> {
        foreground = 255;
        background = 0;
      }
      default -> throw new AssertionError("Colours of which every theme makes its own: " + codes);
    }
  }

  private static final class Photograph extends LuminanceSource {

    private final byte[][] dots;

    Photograph(byte[][] dots) {
      super(dots[0].length, dots.length);
      this.dots = dots;
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
      return dots[y].clone();
    }

    @Override
    public byte[] getMatrix() {
      byte[] all = new byte[getWidth() * getHeight()];
      for (int y = 0; y < getHeight(); y++) {
        System.arraycopy(dots[y], 0, all, y * getWidth(), getWidth());
      }
      return all;
    }
  }
}
