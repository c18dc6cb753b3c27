package io.github.traktcli.infrastructure.http;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** What of a long body is still with the server. Closing it gives the connection back. */
final class RestOfBody extends FilterInputStream {

  private final Closeable answer;
  private final boolean lost;
  private Runnable closed = () -> {};

  /**
   * Makes it.
   *
   * @param answer is closed with it
   */
  RestOfBody(InputStream rest, Closeable answer) {
    this(rest, answer, false);
  }

  private RestOfBody(InputStream rest, Closeable answer, boolean lost) {
    super(rest);
    this.answer = answer;
    this.lost = lost;
  }

  /** Returns what is behind a body that has come as far as it will: the reason. */
  static RestOfBody lost(IOException reason) {
    InputStream nothing = new Failing(reason);
    return new RestOfBody(nothing, nothing, true);
  }

  /** Returns what it means that a body cannot be read on. */
  static IOException cutOff(IOException e) {
    return e instanceof InterruptedIOException || e instanceof BrokenAnswer
        ? e
        : new BrokenAnswer("the answer was cut off", e);
  }

  /** Tells whether nothing of it will come. */
  boolean isLost() {
    return lost;
  }

  /** Lets somebody know when it is closed. */
  void whenClosed(Runnable listener) {
    closed = listener;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw cutOff(e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
    } catch (IOException e) {
      throw cutOff(e);
    }
  }

  @Override
  public void close() {
    closed.run();
    try {
      answer.close();
    } catch (IOException e) {
      // Nobody wants any more of it.
    }
  }

  /** Says at once why there is nothing to read. */
  private static final class Failing extends InputStream {

    private final IOException reason;

    Failing(IOException reason) {
      this.reason = reason;
    }

    @Override
    public int read() throws IOException {
      throw reason;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      throw reason;
    }
  }
}
