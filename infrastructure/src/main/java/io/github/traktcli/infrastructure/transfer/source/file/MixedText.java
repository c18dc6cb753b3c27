package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * UTF-8 in which some characters are of Windows-1252, as where old rows and new ones were put
 * together. What is no character of UTF-8 is one of the other.
 */
final class MixedText extends Reader {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_BYTES = 4;

  private final InputStream bytes;
  private final byte[] ahead = new byte[1 << 13];
  private int position;
  private int length;
  private int second = -1;

  /**
   * Makes a reader.
   *
   * @param bytes closed with it
   */
  MixedText(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] into, int offset, int wanted) throws IOException {
    int count = 0;
    while (count < wanted) {
      if (second >= 0) {
        into[offset + count++] = (char) second;
        second = -1;
        continue;
      }
      fill();
      if (position == length) {
        return count == 0 ? -1 : count;
      }
      int point = next();
      into[offset + count++] =
          Character.isBmpCodePoint(point) ? (char) point : Character.highSurrogate(point);
      second = Character.isBmpCodePoint(point) ? -1 : Character.lowSurrogate(point);
    }
    return count;
  }

  /** Sees to it that a whole character is there, unless the end is nearer. */
  private void fill() throws IOException {
    if (length - position >= MOST_BYTES) {
      return;
    }
    System.arraycopy(ahead, position, ahead, 0, length - position);
    length -= position;
    position = 0;
    int read = 0;
    while (length < MOST_BYTES && read >= 0) {
      read = bytes.read(ahead, length, ahead.length - length);
      length += Math.max(0, read);
    }
  }

  private int next() {
    int first = ahead[position++] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    int point = first & (0x3F >> more);
    boolean whole = first >= 0xC2 && first <= 0xF4 && position + more <= length;
    for (int i = 0; whole && i < more; i++) {
      int part = ahead[position + i] & 0xFF;
      whole = (part & 0xC0) == 0x80;
      point = (point << 6) | (part & 0x3F);
    }
    boolean shortest = more == 1 || point >= (more == 2 ? 0x800 : 0x10000);
    if (!whole || !shortest || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
      return new String(new byte[] {(byte) first}, WINDOWS).charAt(0);
    }
    position += more;
    return point;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
