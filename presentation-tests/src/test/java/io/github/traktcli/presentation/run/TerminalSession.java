package io.github.traktcli.presentation.run;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A line of the shell on a pseudo-terminal, in which {@code $TRAKT} is the launcher, answered key
 * by key.
 */
public final class TerminalSession implements AutoCloseable {

  private final Process process;
  private final Reader screen;
  private final StringBuilder seen = new StringBuilder();

  TerminalSession(Process process) {
    this.process = process;
    this.screen = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
  }

  /** Reads on until this text is on the screen, and forgets what came up to there. */
  public void await(String text) {
    int end = seen.indexOf(text);
    while (end < 0) {
      int character = read();
      if (character < 0) {
        throw new AssertionError("\"" + text + "\" never came, only: " + seen);
      }
      seen.append((char) character);
      end = seen.indexOf(text);
    }
    seen.delete(0, end + text.length());
  }

  /** Presses keys. */
  public void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what comes until the line ends, with plain line ends. */
  public String rest() {
    for (int character = read(); character >= 0; character = read()) {
      seen.append((char) character);
    }
    return seen.toString().replace("\r\n", "\n");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private int read() {
    try {
      return screen.read();
    } catch (IOException e) {
      return -1; // the terminal is gone
    }
  }
}
