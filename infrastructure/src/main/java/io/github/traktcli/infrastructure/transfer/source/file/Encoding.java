package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the text of a file is written, found by reading all of it once; damage of an archive shows
 * here.
 *
 * @param charset in what its characters are encoded
 * @param mark how many bytes its byte order mark has
 * @param guessed whether not all of it is Unicode, so that some characters beyond ASCII are a guess
 * @param binary whether it is no text
 * @param size how many bytes there are
 */
public record Encoding(Charset charset, int mark, boolean guessed, boolean binary, long size) {

  private static final int HEAD = 4096;

  static Encoding of(SourceFile file) {
    try (InputStream stream = file.open()) {
      byte[] head = stream.readNBytes(HEAD);
      Encoding marked = marked(head);
      if (marked != null) {
        return marked.withSize(
            head.length + stream.transferTo(java.io.OutputStream.nullOutputStream()));
      }
      boolean binary = isBinary(head);
      Utf8Check check = new Utf8Check();
      check.add(head, head.length);
      byte[] buffer = new byte[1 << 16];
      long size = head.length;
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        check.add(buffer, read);
        size += read;
      }
      boolean utf8 = check.end();
      return new Encoding(StandardCharsets.UTF_8, 0, !utf8, binary, size);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private Encoding withSize(long bytes) {
    return new Encoding(charset, mark, guessed, binary, bytes);
  }

  private static @org.jspecify.annotations.Nullable Encoding marked(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3, false, false, 0);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, false, false, 0);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, false, false, 0);
    }
    int pairs = head.length / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 1 && odd > pairs / 2 && even == 0) {
      return new Encoding(StandardCharsets.UTF_16LE, 0, false, false, 0);
    }
    if (pairs > 1 && even > pairs / 2 && odd == 0) {
      return new Encoding(StandardCharsets.UTF_16BE, 0, false, false, 0);
    }
    return null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte each : head) {
      boolean space = each == '\t' || each == '\n' || each == '\r' || each == '\f' || each == 0x1A;
      controls += each == 0x7F || (each >= 0 && each < 0x20 && !space) ? 1 : 0;
    }
    return controls * 100 > head.length;
  }

  /** Whether bytes that come piece by piece are UTF-8. */
  private static final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(1 << 13);
    private byte[] left = new byte[0];
    private boolean valid = true;

    void add(byte[] bytes, int length) {
      if (!valid) {
        return;
      }
      byte[] all = Arrays.copyOf(left, left.length + length);
      System.arraycopy(bytes, 0, all, left.length, length);
      ByteBuffer buffer = ByteBuffer.wrap(all);
      decode(buffer, false);
      left = new byte[buffer.remaining()];
      buffer.get(left);
    }

    boolean end() {
      if (valid) {
        decode(ByteBuffer.wrap(left), true);
      }
      return valid;
    }

    private void decode(ByteBuffer buffer, boolean end) {
      while (true) {
        characters.clear();
        var result = decoder.decode(buffer, characters, end);
        if (result.isError()) {
          valid = false;
        }
        if (!result.isOverflow()) {
          return;
        }
      }
    }
  }
}
