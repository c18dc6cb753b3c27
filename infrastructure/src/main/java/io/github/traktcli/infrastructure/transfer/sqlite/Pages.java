package io.github.traktcli.infrastructure.transfer.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The pages of a database, appended one after the other; the first is written at the end. */
final class Pages implements Closeable {

  static final int SIZE = 4_096;

  /** The least of a long value that stays in its cell. */
  private static final int LEAST = (SIZE - 12) * 32 / 255 - 23;

  private final FileChannel file;
  private int count = 1;

  Pages(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  int count() {
    return count;
  }

  /** Appends a page, and returns its number from 1. */
  int append(byte[] page) throws IOException {
    count++;
    write(page, count);
    return count;
  }

  /** Writes the first page. */
  void first(byte[] page) throws IOException {
    write(page, 1);
  }

  private void write(byte[] page, int number) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(page);
    long position = (long) (number - 1) * SIZE;
    while (buffer.hasRemaining()) {
      position += file.write(buffer, position);
    }
  }

  /**
   * Returns what of a value stands in its cell, with the number of the page where it goes on.
   *
   * @param most how much may stand there
   */
  byte[] local(byte[] payload, int most) throws IOException {
    if (payload.length <= most) {
      return payload;
    }
    int rest = LEAST + (payload.length - LEAST) % (SIZE - 4);
    int kept = rest <= most ? rest : LEAST;
    int overflow = overflow(payload, kept);
    return ByteBuffer.allocate(kept + 4).put(payload, 0, kept).putInt(overflow).array();
  }

  /** Writes the pages of a long value, each with the number of the next. */
  private int overflow(byte[] payload, int from) throws IOException {
    int pages = Math.ceilDiv(payload.length - from, SIZE - 4);
    int first = count + 1;
    for (int page = 0; page < pages; page++) {
      int start = from + page * (SIZE - 4);
      int length = Math.min(SIZE - 4, payload.length - start);
      ByteBuffer buffer = ByteBuffer.allocate(SIZE);
      buffer.putInt(page == pages - 1 ? 0 : count + 2).put(payload, start, length);
      append(buffer.array());
    }
    return first;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
