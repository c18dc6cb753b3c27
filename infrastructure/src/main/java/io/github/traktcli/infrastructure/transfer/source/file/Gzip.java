package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Files that are packed by themselves, such as {@code animelist.xml.gz}. */
final class Gzip {

  private Gzip() {}

  /** Returns the unpacked bytes of what is packed, and all else as it is. */
  static InputStream unpackedIfPacked(String name, InputStream stream, Limits limits)
      throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(stream, 2);
    byte[] head = peeked.readNBytes(2);
    peeked.unread(head);
    if (head.length < 2 || (head[0] & 0xFF) != 0x1F || (head[1] & 0xFF) != 0x8B) {
      return peeked;
    }
    Counting packed = new Counting(peeked);
    return new LimitedStream(
        name, new GZIPInputStream(packed, 1 << 13), () -> packed.count, limits);
  }

  private static final class Counting extends FilterInputStream {

    private long count;

    Counting(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
