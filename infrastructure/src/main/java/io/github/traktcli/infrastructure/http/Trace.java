package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.auth.Secrets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Tells each request and its answer, for {@code --verbose}: a line for each, and indented lines for
 * headers and bodies. Whatever gives access to an account is replaced: tokens, secrets, and the
 * codes of a login.
 */
public final class Trace implements Interceptor {

  private static final String REDACTED = "[redacted]";
  private static final int SHOWN = 4;
  private static final Pattern UNFIT_FOR_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");
  private static final int LONGEST_BODY = 4_000;

  private final Consumer<String> lines;
  private final Secrets secrets;

  /** Makes a trace that gives its lines, without line ends, to the consumer. */
  public Trace(Consumer<String> lines, Secrets secrets) {
    this.lines = lines;
    this.secrets = secrets;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String body = text(request.body());
    learn(request, body);
    String address = redacted(request.url().toString());
    List<String> told = new ArrayList<>();
    told.add("> " + request.method() + " " + address);
    for (String name : request.headers().names()) {
      told.add(">   " + name + ": " + redacted(value(request, name)));
    }
    if (!body.isEmpty()) {
      told.add(">   " + redacted(body));
    }
    told.forEach(lines);
    long start = System.nanoTime();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      lines.accept(
          "< no answer from %s after %d ms: %s"
              .formatted(address, millisSince(start), redacted(String.valueOf(e))));
      throw e;
    }
    lines.accept(
        "< %d %s in %d ms%s"
            .formatted(response.code(), address, millisSince(start), rateLimit(response)));
    if (!response.isSuccessful()) {
      String refusal = redacted(response.peekBody(Long.MAX_VALUE).string());
      if (!refusal.isBlank()) {
        lines.accept("<   " + refusal);
      }
    }
    return response;
  }

  /** Tells that an answer is used which came before. */
  public void kept(String address) {
    lines.accept("= " + redacted(address) + " from the cache");
  }

  private static String text(@Nullable RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    if (body != null) {
      body.writeTo(buffer);
    }
    return buffer.readUtf8();
  }

  /** What the request itself shows to be secret is replaced wherever it comes back. */
  private void learn(Request request, String body) {
    String authorization = String.valueOf(request.header("Authorization"));
    secrets.learn(authorization.substring(authorization.indexOf(' ') + 1));
    secrets.learnFrom(body);
  }

  private static String value(Request request, String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "authorization", "proxy-authorization", "cookie" -> REDACTED;
      case "trakt-api-key" -> shortened(String.valueOf(request.header(name)));
      default -> String.join(", ", request.headers(name));
    };
  }

  /** Enough of an id to tell apps apart, and nothing that others could use. */
  private static String shortened(String id) {
    return id.length() > 2 * SHOWN ? id.substring(0, SHOWN) + "…" : "…";
  }

  private String redacted(String text) {
    String line = UNFIT_FOR_A_LINE.matcher(secrets.redacted(text)).replaceAll(" ").strip();
    return line.length() <= LONGEST_BODY ? line : line.substring(0, LONGEST_BODY) + "...";
  }

  private static String rateLimit(Response response) {
    String limit = response.header("X-Ratelimit");
    if (limit == null) {
      return "";
    }
    return RateLimit.remaining(limit).stream()
        .mapToObj(remaining -> ", " + remaining + " more requests allowed")
        .findFirst()
        .orElse("");
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
