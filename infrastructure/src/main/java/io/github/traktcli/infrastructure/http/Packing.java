package io.github.traktcli.infrastructure.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okio.BufferedSource;
import okio.Okio;

/**
 * How a body was made smaller for its way. Only gzip is asked for. Some servers pack otherwise, or
 * twice, or say so where nothing is packed, so that the bytes are believed before the headers.
 *
 * @param told the content codings that the answer names, in small letters; empty when it names none
 */
record Packing(String told) {

  private static final int GZIP = 0x1f8b;
  private static final int MOST_LAYERS = 3;
  private static final int BEGIN = 4096;
  private static final int MOST_OF_CUT_LETTER = 3;
  private static final List<String> OTHERS = List.of("br", "zstd", "compress", "dcb", "dcz");

  /**
   * What was packed, to be read.
   *
   * @param changed whether the content is another than what comes
   */
  record Unpacked(BufferedSource content, boolean changed) {}

  /** Returns what the values of the header say. */
  static Packing of(List<String> contentEncoding) {
    return new Packing(String.join(", ", contentEncoding).toLowerCase(Locale.ROOT).strip());
  }

  /**
   * Takes the packing off what comes, as far as this client knows it.
   *
   * @throws BrokenAnswer when it does not
   * @throws IOException when not even the begin can be read
   */
  Unpacked taken(BufferedSource coming) throws IOException {
    BufferedSource content = coming;
    boolean changed = false;
    for (int layer = 0; layer < MOST_LAYERS && isGzip(content); layer++) {
      content = Okio.buffer(Okio.source(new GZIPInputStream(new Members(content))));
      changed = true;
    }
    if (changed || told.isEmpty() || beginsLikeText(coming)) {
      return new Unpacked(content, changed);
    }
    if (told.contains("deflate")) {
      return new Unpacked(inflated(coming), true);
    }
    if (OTHERS.stream().anyMatch(told::contains)) {
      throw new BrokenAnswer("it is packed in a way that is not known");
    }
    return new Unpacked(content, false);
  }

  private static boolean isGzip(BufferedSource content) throws IOException {
    return content.request(2) && ((octet(content, 0) << 8) | octet(content, 1)) == GZIP;
  }

  private static int octet(BufferedSource content, int at) {
    return content.getBuffer().getByte(at) & 0xff;
  }

  /** What is packed has bytes that no text has, or is nothing. */
  private static boolean beginsLikeText(BufferedSource content) throws IOException {
    boolean isCut = content.request(BEGIN);
    String begin = content.getBuffer().copy().readUtf8();
    int odd = begin.indexOf('\ufffd');
    return odd < 0 || (isCut && odd >= begin.length() - MOST_OF_CUT_LETTER);
  }

  private static BufferedSource inflated(BufferedSource packed) throws IOException {
    Inflater inflater = new Inflater(!isWrapped(packed));
    return Okio.buffer(
        Okio.source(
            new InflaterInputStream(packed.inputStream(), inflater) {
              @Override
              public void close() throws IOException {
                super.close();
                inflater.end();
              }
            }));
  }

  /** RFC 1950 is meant (RFC 9110, section 8.4.1.2), but some send what it wraps alone. */
  private static boolean isWrapped(BufferedSource packed) throws IOException {
    return packed.request(2)
        && (octet(packed, 0) & 0xf) == 8
        && ((octet(packed, 0) << 8) | octet(packed, 1)) % 31 == 0;
  }

  /** Tells the unpacking of whether another packed part follows, also where it is still to come. */
  private static final class Members extends FilterInputStream {

    private final BufferedSource source;

    Members(BufferedSource source) {
      super(source.inputStream());
      this.source = source;
    }

    @Override
    public int available() throws IOException {
      return source.exhausted() ? 0 : 1;
    }
  }
}
