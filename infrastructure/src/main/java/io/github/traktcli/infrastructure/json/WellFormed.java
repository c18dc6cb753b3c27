package io.github.traktcli.infrastructure.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text in UTF-8 in which what is no letter has become U+FFFD: somebody cut a title in the middle
 * of one, and the rest of the list is as good as ever. A text without such places passes unchanged.
 */
final class WellFormed extends InputStream {

  private static final int PIECE = 8 << 10;
  private static final int LONGEST_LETTER = 4;

  private final InputStream source;
  private byte[] begun = new byte[0];
  private byte[] ready = new byte[0];
  private int given;

  WellFormed(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    while (given == ready.length) {
      if (!readOn()) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length - given);
    System.arraycopy(ready, given, into, at, count);
    given += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private boolean readOn() throws IOException {
    byte[] piece = Arrays.copyOf(begun, begun.length + PIECE);
    int read = source.read(piece, begun.length, PIECE);
    if (read < 0 && begun.length == 0) {
      return false;
    }
    int size = begun.length + Math.max(read, 0);
    int end = read < 0 ? size : endOfLetters(piece, size);
    begun = Arrays.copyOfRange(piece, end, size);
    ready = isAscii(piece, end) ? Arrays.copyOf(piece, end) : letters(piece, end);
    given = 0;
    return true;
  }

  /** Returns where the last letter begins that may go on in the next piece, or else the end. */
  private static int endOfLetters(byte[] piece, int size) {
    for (int i = size - 1; i >= Math.max(0, size - LONGEST_LETTER + 1); i--) {
      if ((piece[i] & 0xc0) != 0x80) {
        return i + lengthOfLetter(piece[i]) > size ? i : size;
      }
    }
    return size;
  }

  private static int lengthOfLetter(byte first) {
    return first >= 0 ? 1 : (first & 0xf0) == 0xf0 ? 4 : (first & 0xe0) == 0xe0 ? 3 : 2;
  }

  private static boolean isAscii(byte[] piece, int size) {
    for (int i = 0; i < size; i++) {
      if (piece[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** By the decoder of Java, which replaces what it cannot read. */
  private static byte[] letters(byte[] piece, int size) {
    return new String(piece, 0, size, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
  }
}
