package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Tells each request and its answer in two lines, for {@code --verbose}. Whatever gives access to
 * an account is replaced: tokens, secrets, and the codes of a login.
 */
public final class Trace implements Interceptor {

  private static final Pattern SECRET_MEMBER =
      Pattern.compile(
          "(\"(?:access_token|refresh_token|client_secret|device_code|user_code|code|token"
              + "|code_verifier|password|verification_url)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern SECRET_PARAMETER =
      Pattern.compile("([?&](?:code|token|access_token|client_secret|state)=)[^&]*");
  private static final int LONGEST_BODY = 4_000;

  private final Consumer<String> lines;

  /** Makes a trace that gives its lines, without line ends, to the consumer. */
  public Trace(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    lines.accept("> " + request.method() + " " + redactedAddress(request.url().toString()));
    for (String name : request.headers().names()) {
      lines.accept(">   " + name + ": " + value(name, request.headers().get(name)));
    }
    RequestBody body = request.body();
    if (body != null && body.contentLength() > 0) {
      Buffer buffer = new Buffer();
      body.writeTo(buffer);
      lines.accept(">   " + redacted(buffer.readUtf8()));
    }
    long start = System.nanoTime();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      lines.accept("< no answer after " + millisSince(start) + " ms: " + e.getMessage());
      throw e;
    }
    lines.accept(
        "< %d %s in %d ms%s"
            .formatted(
                response.code(),
                redactedAddress(request.url().toString()),
                millisSince(start),
                rateLimit(response)));
    if (!response.isSuccessful()) {
      lines.accept("<   " + redacted(response.peekBody(LONGEST_BODY).string()));
    }
    return response;
  }

  /** Replaces every secret that stands in a JSON text. */
  static String redacted(String json) {
    return SECRET_MEMBER.matcher(json).replaceAll("$1\"[redacted]\"");
  }

  private static String redactedAddress(String address) {
    return SECRET_PARAMETER.matcher(address).replaceAll("$1[redacted]");
  }

  private static @Nullable String value(String name, @Nullable String value) {
    return name.equalsIgnoreCase("Authorization") ? "Bearer [redacted]" : value;
  }

  private static String rateLimit(Response response) {
    String limit = response.header("X-Ratelimit");
    return limit == null ? "" : ", rate limit " + limit;
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
