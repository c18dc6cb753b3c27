package io.github.traktcli.infrastructure.http;

import java.io.EOFException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;

/**
 * An answer as a file holds it.
 *
 * @param key what it answers, so that a file under another name is none
 * @param mark the mark of its time; empty where it has none, and then it is never fresh
 * @param received when it came, or was said to hold still
 * @param lifetime how long Trakt lets it be used from then on
 */
record KeptAnswer(
    String key,
    String mark,
    Instant received,
    Duration lifetime,
    Headers headers,
    ByteString body) {

  /** A file of a later version begins with another one. */
  private static final String FORMAT = "trakt answer 1 ";

  private static final int MOST_HEADERS = 1_000;

  byte[] bytes() {
    Buffer rest = new Buffer();
    for (String line :
        new String[] {
          key, mark, Long.toString(received.toEpochMilli()), Long.toString(lifetime.toSeconds())
        }) {
      rest.writeUtf8(line).writeByte('\n');
    }
    rest.writeUtf8(Integer.toString(headers.size())).writeByte('\n');
    for (int i = 0; i < headers.size(); i++) {
      rest.writeUtf8(headers.name(i)).writeByte('\n').writeUtf8(headers.value(i)).writeByte('\n');
    }
    byte[] content = rest.write(body).readByteArray();
    return new Buffer()
        .writeUtf8(FORMAT + checksum(content))
        .writeByte('\n')
        .write(content)
        .readByteArray();
  }

  /** Reads what a file holds; empty when that is not this answer, whole and unchanged. */
  static Optional<KeptAnswer> of(byte[] bytes, String key) {
    Buffer file = new Buffer().write(bytes);
    try {
      String first = file.readUtf8LineStrict(FORMAT.length() + Long.SIZE);
      byte[] content = file.readByteArray();
      if (!first.equals(FORMAT + checksum(content))) {
        return Optional.empty();
      }
      KeptAnswer read = read(new Buffer().write(content));
      return read.key.equals(key) ? Optional.of(read) : Optional.empty();
    } catch (EOFException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static KeptAnswer read(Buffer content) throws EOFException {
    String key = content.readUtf8LineStrict();
    String mark = content.readUtf8LineStrict();
    Instant received = Instant.ofEpochMilli(Long.parseLong(content.readUtf8LineStrict()));
    Duration lifetime = Duration.ofSeconds(Long.parseLong(content.readUtf8LineStrict()));
    int count = Integer.parseInt(content.readUtf8LineStrict());
    if (count > MOST_HEADERS) {
      throw new IllegalArgumentException("too many headers");
    }
    Headers.Builder headers = new Headers.Builder();
    for (int i = 0; i < count; i++) {
      headers.addUnsafeNonAscii(content.readUtf8LineStrict(), content.readUtf8LineStrict());
    }
    return new KeptAnswer(key, mark, received, lifetime, headers.build(), content.readByteString());
  }

  private static String checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return Long.toHexString(checksum.getValue());
  }
}
