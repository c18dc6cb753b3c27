package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A body as far as it could be read: unpacked, and text in UTF-8 without a mark in front. Reading
 * it never fails, since its status has already said what became of the request. What is longer than
 * most stays with the server until it is asked for, where the request allows it.
 */
final class AnswerBody extends ResponseBody {

  /** Far above the largest page; a server that sends more in one piece is no Trakt. */
  private static final int LONGEST = 64 << 20;

  /** As much as the cache keeps of one answer, so that nothing it would keep is left unread. */
  private static final int LONGEST_AT_ONCE = 3_300_000;

  private static final int CHUNK = 64 << 10;
  private static final long UNKNOWN_LENGTH = -1;

  private final @Nullable MediaType type;
  private final ByteString bytes;
  private final @Nullable IOException trouble;
  private final @Nullable RestOfBody rest;

  private AnswerBody(
      @Nullable MediaType type,
      ByteString bytes,
      @Nullable IOException trouble,
      @Nullable RestOfBody rest) {
    this.type = type;
    this.bytes = bytes;
    this.trouble = trouble;
    this.rest = rest;
  }

  /**
   * Stands where OkHttp has let go of the answer, and reads its body to the end, or as much as is
   * read at once.
   */
  static Response read(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    Response.Builder whole = answer.newBuilder();
    MediaType type = answer.body().contentType();
    if (answer.body().contentLength() < UNKNOWN_LENGTH) { // of which OkHttp cannot read or let go
      IOException trouble = new BrokenAnswer("its length makes no sense");
      return whole.body(new AnswerBody(type, ByteString.EMPTY, trouble, null)).build();
    }
    BufferedSource source = answer.body().source();
    Buffer read = new Buffer();
    IOException trouble = null;
    try {
      Packing.Unpacked unpacked =
          Packing.of(answer.headers().values("Content-Encoding")).taken(source);
      source = unpacked.content();
      if (unpacked.changed()) {
        whole.removeHeader("Content-Encoding").removeHeader("Content-Length");
      }
      boolean inPieces = answer.isSuccessful() && isReadInPieces(chain.request());
      if (inPieces
          && !drained(source, read, LONGEST_AT_ONCE)
          && charset(read.snapshot(), type) == null) {
        // From here on it comes as slowly as it is used.
        chain.call().timeout().cancel();
        RestOfBody rest = new RestOfBody(source.inputStream(), answer);
        return whole.body(new AnswerBody(type, read.snapshot(), null, rest)).build();
      }
      if (!drained(source, read, LONGEST)) {
        trouble = new BrokenAnswer("the answer is larger than " + (LONGEST >> 20) + " MB");
      }
    } catch (IOException e) {
      trouble = RestOfBody.cutOff(e);
    }
    answer.close();
    return whole
        .body(new AnswerBody(type, inUtf8(read.readByteString(), type), trouble, null))
        .build();
  }

  /** Returns what was read. */
  ByteString content() {
    return bytes;
  }

  /** Returns why there is no more of it; {@code null} when that was all. */
  @Nullable IOException trouble() {
    return trouble;
  }

  /** Returns what follows what was read, to be closed; {@code null} when that was all. */
  @Nullable RestOfBody rest() {
    return rest;
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return bytes.size();
  }

  @Override
  public BufferedSource source() {
    return new Buffer().write(bytes);
  }

  private static boolean isReadInPieces(Request request) {
    TraktRequest asked = request.tag(TraktRequest.class);
    return asked != null && asked.inPieces();
  }

  /** Reads until the end or beyond so many bytes; returns whether the end was reached. */
  private static boolean drained(BufferedSource source, Buffer read, int most) throws IOException {
    while (read.size() <= most) {
      if (source.read(read, CHUNK) < 0) {
        return true;
      }
    }
    return false;
  }

  private static ByteString inUtf8(ByteString bytes, @Nullable MediaType type) {
    Charset charset = charset(bytes, type);
    String text = charset == null ? "" : bytes.string(charset);
    if (charset == null) {
      return bytes;
    }
    return ByteString.encodeUtf8(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** Returns what the text has to be read by; {@code null} when it can stay as it is. */
  private static @Nullable Charset charset(ByteString bytes, @Nullable MediaType type) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || isSpaced(bytes, type, 1, 0, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff) || isSpaced(bytes, type, 0, 0, 0, 1)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xff, 0xfe) || isSpaced(bytes, type, 1, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xfe, 0xff) || isSpaced(bytes, type, 0, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    Charset told = type == null ? null : type.charset();
    boolean believed = told != null && !told.equals(StandardCharsets.UTF_8) && !isUtf8(bytes);
    return believed ? told : null;
  }

  private static boolean startsWith(ByteString bytes, int... mark) {
    if (bytes.size() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.getByte(i) & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the first letter, which is ASCII in JSON and HTML, has such zeros around it. */
  private static boolean isSpaced(ByteString bytes, @Nullable MediaType type, int... pattern) {
    if (bytes.size() < pattern.length || !isText(type)) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if ((bytes.getByte(i) != 0) != (pattern[i] != 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(@Nullable MediaType type) {
    return type == null || type.type().equals("text") || type.subtype().contains("json");
  }

  private static boolean isUtf8(ByteString bytes) {
    return bytes.utf8().indexOf('\ufffd') < 0;
  }
}
