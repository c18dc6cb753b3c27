package io.github.traktcli.presentation.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A line on the terminal that says what is waited for, once nothing has happened for half a second.
 * It goes before anything else is written, and is only shown where a line begins, so that it never
 * mixes with results, notes or questions.
 */
final class WaitingLine {

  private static final int TICKS_BEFORE_SHOWN = 5;
  private static final String SIGNS = "|/-\\";
  private static final String CLEAR = "\r\u001b[K";

  private final OutputStream terminal;
  private int underWay;
  private int ticks;
  private String what = "";
  private String progress = "";
  private boolean shown;
  private boolean atLineStart = true;
  private boolean silent;
  private boolean moves = true;

  /** Makes a line that is drawn on this terminal. */
  WaitingLine(OutputStream terminal) {
    this.terminal = terminal;
  }

  /**
   * Something is waited for; several things may be at once.
   *
   * @param moving whether the line moves; else it is written once, and stays
   */
  synchronized void begin(String awaited, boolean moving) {
    what = awaited;
    moves = moving;
    underWay++;
    ticks = 0;
  }

  /** One of the things that were waited for is there. */
  synchronized void end() {
    underWay--;
    if (underWay == 0) {
      hide();
    }
  }

  /** Says how far a longer work is; an empty text where there is none. */
  synchronized void progress(String text) {
    progress = text;
  }

  /** Something else has the terminal from now on. */
  synchronized void silence() {
    hide();
    silent = true;
  }

  /** A tenth of a second has gone by. */
  synchronized void tick() {
    if (silent || underWay == 0 || !atLineStart) {
      return;
    }
    ticks++;
    if (!moves) {
      if (ticks == TICKS_BEFORE_SHOWN) {
        draw("Waiting for " + what + " ...\n");
      }
    } else if (ticks >= TICKS_BEFORE_SHOWN) {
      shown = true;
      draw(
          CLEAR
              + SIGNS.charAt(ticks % SIGNS.length())
              + " Waiting for "
              + what
              + (progress.isEmpty() ? "" : ", " + progress)
              + " ...");
    }
  }

  /** Returns a stream to the same terminal, before whose bytes the line goes. */
  OutputStream beside(OutputStream stream) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        synchronized (WaitingLine.this) {
          hide();
          ticks = 0;
          stream.write(octets, offset, length);
          if (length > 0) {
            atLineStart = isLineStart(new String(octets, offset, length, StandardCharsets.UTF_8));
          }
        }
      }

      @Override
      public void flush() throws IOException {
        stream.flush();
      }
    };
  }

  private static boolean isLineStart(String written) {
    return written.endsWith("\n") || written.endsWith(CLEAR);
  }

  private void hide() {
    if (shown) {
      shown = false;
      draw(CLEAR);
    }
  }

  private void draw(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException e) {
      // Nobody sees the line, and nothing else is lost.
    }
  }
}
