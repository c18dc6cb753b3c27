package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Ends the reading of a device, or the unpacking of a member, that becomes larger than it may. */
final class LimitedStream extends FilterInputStream {

  /** Small files may be packed as well as they can. */
  private static final long ALWAYS_ALLOWED = 1L << 20;

  private final String file;
  private final Limits limits;
  private final LongSupplier packed;
  private long count;

  LimitedStream(String file, InputStream unpacked, LongSupplier packed, Limits limits) {
    super(unpacked);
    this.file = file;
    this.limits = limits;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      add(1);
    }
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    add(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = 0;
    while (skipped < wanted && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) {
    count += bytes;
    if (count > limits.member()) {
      throw SourceTrouble.tooLarge(file, "it has more than " + (limits.member() >> 20) + " MB");
    }
    if (count > ALWAYS_ALLOWED && count / limits.ratio() > packed.getAsLong()) {
      throw SourceTrouble.tooLarge(
          file, "it unpacks to more than " + limits.ratio() + " times its size, like a zip bomb");
    }
  }
}
