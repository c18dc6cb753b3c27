package io.github.traktcli.presentation.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * The keys of a terminal, each as it is pressed, Ctrl-C too. No other thread reads, so that a key
 * pressed after the answer is left to whoever asks next. Closing gives back the terminal as it was.
 */
final class TerminalKeys implements KeySource, AutoCloseable {

  private static final int MOMENT_IN_TENTHS_OF_A_SECOND = 1;

  private final Terminal terminal;
  private final InputStream in;
  private final Attributes before;

  TerminalKeys(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = in;
    this.before = terminal.getAttributes();
    wait(1, 0);
  }

  @Override
  public int next() {
    return read();
  }

  @Override
  public int soon() {
    wait(0, MOMENT_IN_TENTHS_OF_A_SECOND);
    int octet = read();
    wait(1, 0);
    return octet;
  }

  @Override
  public void drain() {
    wait(0, 0);
    int octet = read();
    while (octet >= 0) {
      octet = read();
    }
    wait(1, 0);
  }

  @Override
  public void close() {
    terminal.setAttributes(before);
  }

  private void wait(int octets, int tenthsOfASecond) {
    Attributes keys = new Attributes(before);
    keys.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
    keys.setControlChar(ControlChar.VMIN, octets);
    keys.setControlChar(ControlChar.VTIME, tenthsOfASecond);
    terminal.setAttributes(keys);
  }

  private int read() {
    try {
      return in.read();
    } catch (IOException e) {
      return -1;
    }
  }
}
