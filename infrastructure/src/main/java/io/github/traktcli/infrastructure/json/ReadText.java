package io.github.traktcli.infrastructure.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text on its way to a parser, the last of which can be looked at again. */
final class ReadText extends InputStream {

  /** Nothing that Trakt sends comes near; a server that does is no Trakt. */
  private static final int LONGEST = 64 << 20;

  private static final int FIRST = 64 << 10;

  private final InputStream source;
  private byte[] kept = new byte[FIRST];
  private int from;
  private int size;
  private long offset;

  ReadText(InputStream source) {
    this.source = source;
  }

  /** Lets go of what is before an offset from the beginning of the text. */
  void forgetBefore(long start) {
    from = (int) (start - offset);
  }

  /** Returns what is between two offsets from the beginning of the text. */
  String between(long start, long end) {
    return new String(kept, (int) (start - offset), (int) (end - start), StandardCharsets.UTF_8);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    int read = source.read(into, at, length);
    if (read > 0) {
      keep(into, at, read);
    }
    return read;
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      // Nobody wants any more of it.
    }
  }

  private void keep(byte[] bytes, int at, int length) {
    if (size + length > kept.length) {
      moveToTheBegin();
    }
    if (size + length > kept.length) {
      if (size + length > LONGEST) {
        throw new UnreadableJson("one item of it is larger than " + (LONGEST >> 20) + " MB");
      }
      kept = Arrays.copyOf(kept, Math.max(size + length, 2 * kept.length));
    }
    System.arraycopy(bytes, at, kept, size, length);
    size += length;
  }

  private void moveToTheBegin() {
    System.arraycopy(kept, from, kept, 0, size - from);
    offset += from;
    size -= from;
    from = 0;
  }
}
