package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a body was made smaller for its way. Only gzip is asked for. Some servers pack otherwise, or
 * twice, or say so where nothing is packed, so that the bytes are believed before the headers.
 *
 * @param told the content codings that the answer names, in small letters; empty when it names none
 */
record Packing(String told) {

  private static final int GZIP = 0x1f8b;
  private static final int MOST_LAYERS = 3;
  private static final List<String> OTHERS = List.of("br", "zstd", "compress", "dcb", "dcz");

  /**
   * What was packed.
   *
   * @param changed whether the content is another than what came
   * @param trouble why there is no more of it; {@code null} when that was all
   */
  record Unpacked(Buffer content, boolean changed, @Nullable IOException trouble) {}

  /** Reads a source to its end, and returns why it could not. */
  interface Drain {
    @Nullable IOException into(Source source, Buffer content);
  }

  /** Returns what the values of the header say. */
  static Packing of(List<String> contentEncoding) {
    return new Packing(String.join(", ", contentEncoding).toLowerCase(Locale.ROOT).strip());
  }

  /** Takes the packing off, as far as this client knows it. */
  Unpacked taken(Buffer came, Drain drain) {
    Unpacked content = new Unpacked(came, false, null);
    for (int layer = 0; layer < MOST_LAYERS && isGzip(content.content()); layer++) {
      content = gunzipped(content.content(), drain);
    }
    if (content.changed() || told.isEmpty() || isText(came)) {
      return content;
    }
    if (told.contains("deflate")) {
      return inflated(came, drain);
    }
    return OTHERS.stream().anyMatch(told::contains)
        ? new Unpacked(came, false, new BrokenAnswer("it is packed in a way that is not known"))
        : content;
  }

  private static boolean isGzip(Buffer content) {
    return content.size() >= 2
        && ((content.getByte(0) & 0xff) << 8 | (content.getByte(1) & 0xff)) == GZIP;
  }

  /** What is packed has bytes that no text has, or is nothing. */
  private static boolean isText(Buffer content) {
    return content.copy().readUtf8().indexOf('\ufffd') < 0;
  }

  private static Unpacked gunzipped(Buffer packed, Drain drain) {
    Buffer content = new Buffer();
    try (InputStream members = new GZIPInputStream(packed.inputStream())) {
      return new Unpacked(content, true, drain.into(Okio.source(members), content));
    } catch (IOException e) {
      return new Unpacked(content, true, new BrokenAnswer("the answer was cut off", e));
    }
  }

  private static Unpacked inflated(Buffer packed, Drain drain) {
    Inflater inflater = new Inflater(!isWrapped(packed));
    Buffer content = new Buffer();
    try (InputStream deflated = new InflaterInputStream(packed.inputStream(), inflater)) {
      return new Unpacked(content, true, drain.into(Okio.source(deflated), content));
    } catch (IOException e) {
      return new Unpacked(content, true, new BrokenAnswer("the answer was cut off", e));
    } finally {
      inflater.end();
    }
  }

  /** RFC 1950 is meant (RFC 9110, section 8.4.1.2), but some send what it wraps alone. */
  private static boolean isWrapped(Buffer packed) {
    int method = packed.getByte(0) & 0xff;
    return packed.size() >= 2
        && (method & 0xf) == 8
        && (method << 8 | (packed.getByte(1) & 0xff)) % 31 == 0;
  }
}
