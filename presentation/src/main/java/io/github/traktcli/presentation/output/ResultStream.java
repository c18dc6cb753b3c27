package io.github.traktcli.presentation.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where results go: UTF-8, buffered, and never silently incomplete. */
public final class ResultStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  ResultStream(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /**
   * Writes text as it is.
   *
   * @throws OutputClosed when nobody reads any more
   * @throws OutputFailed when it cannot be written
   */
  public void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Writes text and a line end. */
  public void println(String text) {
    print(text);
    try {
      out.write('\n');
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Sends on what is held back. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Returns a stream for a library that writes bytes; closing it only flushes. */
  public OutputStream bytes() {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        out.write(octet);
      }

      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        out.write(octets, offset, length);
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }

  /** Returns what a failed write means; for callers of {@link #bytes()}. */
  public static RuntimeException failure(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean closed =
        message.contains("Broken pipe")
            || message.contains("Connection reset")
            || message.contains("pipe is being closed")
            || message.contains("pipe has been ended");
    return closed ? new OutputClosed() : new OutputFailed(message);
  }

  /** Whoever read the results has stopped: the program ends, and that is no failure. */
  public static final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The results cannot be written, such as to a full disk. The message says why. */
  public static final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailed(String message) {
      super(message);
    }
  }
}
