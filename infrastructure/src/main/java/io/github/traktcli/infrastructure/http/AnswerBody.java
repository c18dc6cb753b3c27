package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * A body as far as it could be read: unpacked, and text in UTF-8 without a mark in front. Reading
 * it never fails, since its status has already said what became of the request.
 */
final class AnswerBody extends ResponseBody {

  /** Far above the largest page; a server that sends more is no Trakt. */
  private static final int LONGEST = 64 << 20;

  private static final int CHUNK = 64 << 10;

  private final @Nullable MediaType type;
  private final ByteString bytes;
  private final @Nullable IOException trouble;

  private AnswerBody(@Nullable MediaType type, ByteString bytes, @Nullable IOException trouble) {
    this.type = type;
    this.bytes = bytes;
    this.trouble = trouble;
  }

  /** Stands where OkHttp has let go of the answer, and reads its body to the end. */
  static Response read(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    Response.Builder whole = answer.newBuilder();
    try (BufferedSource source = answer.body().source()) {
      Buffer read = new Buffer();
      IOException trouble = drain(source, read);
      Packing.Unpacked unpacked =
          Packing.of(answer.headers().values("Content-Encoding")).taken(read, AnswerBody::drain);
      trouble = trouble == null ? unpacked.trouble() : trouble;
      if (unpacked.changed()) {
        whole.removeHeader("Content-Encoding").removeHeader("Content-Length");
      }
      MediaType type = answer.body().contentType();
      return whole
          .body(new AnswerBody(type, inUtf8(unpacked.content().readByteString(), type), trouble))
          .build();
    }
  }

  /** Returns what was read. */
  ByteString content() {
    return bytes;
  }

  /** Returns why there is no more of it; {@code null} when that was all. */
  @Nullable IOException trouble() {
    return trouble;
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

  private static @Nullable IOException drain(Source source, Buffer read) {
    try {
      while (source.read(read, CHUNK) >= 0) {
        if (read.size() > LONGEST) {
          return new BrokenAnswer("the answer is larger than " + (LONGEST >> 20) + " MB");
        }
      }
      return null;
    } catch (InterruptedIOException e) {
      return e;
    } catch (IOException e) {
      return new BrokenAnswer("the answer was cut off", e);
    }
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
