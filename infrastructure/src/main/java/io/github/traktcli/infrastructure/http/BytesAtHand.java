package io.github.traktcli.infrastructure.http;

import java.io.InputStream;
import okio.ByteString;

/** Bytes as a stream, without a second copy of them. */
final class BytesAtHand extends InputStream {

  private final ByteString bytes;
  private int read;

  BytesAtHand(ByteString bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return read == bytes.size() ? -1 : bytes.getByte(read++) & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int left = bytes.size() - read;
    if (left == 0 && length > 0) {
      return -1;
    }
    int count = Math.min(left, length);
    bytes.copyInto(read, into, offset, count);
    read += count;
    return count;
  }
}
