package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
  private static final String NAMES =
      "(?:access_token|refresh_token|id_token|token|client_secret|device_code|user_code|code"
          + "|code_verifier|code_challenge|state|password|verification_url(?:_complete)?"
          + "|verification_uri(?:_complete)?)";

  /** Also where the text ends within the value, and within JSON that stands in a JSON text. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?i)(\\\\?\""
              + NAMES
              + "\\\\?\"\\s*:\\s*)"
              + "(\\[[^\\]]*+]?|\\\\?\"[^\"]*+\"?|[^\\s,}\\]\"\\[{]++)");

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:^|[?&\\s])" + NAMES + "=)([^&\\s\"]*)");
  private static final Pattern UNFIT_FOR_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");
  private static final int LONGEST_BODY = 4_000;
  private static final int SHORTEST_SECRET = 4;

  private final Consumer<String> lines;

  /** Makes a trace that gives its lines, without line ends, to the consumer. */
  public Trace(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String body = text(request.body());
    List<String> secrets = secrets(request, body);
    String address = redacted(request.url().toString(), secrets);
    List<String> told = new ArrayList<>();
    told.add("> " + request.method() + " " + address);
    for (String name : request.headers().names()) {
      told.add(">   " + name + ": " + redacted(value(request, name), secrets));
    }
    if (!body.isEmpty()) {
      told.add(">   " + redacted(body, secrets));
    }
    told.forEach(lines);
    long start = System.nanoTime();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      lines.accept(
          "< no answer from %s after %d ms: %s"
              .formatted(address, millisSince(start), redacted(String.valueOf(e), secrets)));
      throw e;
    }
    lines.accept(
        "< %d %s in %d ms%s"
            .formatted(response.code(), address, millisSince(start), rateLimit(response)));
    if (!response.isSuccessful()) {
      String refusal = redacted(response.peekBody(LONGEST_BODY).string(), secrets);
      if (!refusal.isBlank()) {
        lines.accept("<   " + refusal);
      }
    }
    return response;
  }

  private static String text(@Nullable RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    if (body != null) {
      body.writeTo(buffer);
    }
    return buffer.readUtf8();
  }

  /** What the request itself shows to be secret is replaced wherever it comes back. */
  private static List<String> secrets(Request request, String body) {
    List<String> secrets = new ArrayList<>();
    String authorization = String.valueOf(request.header("Authorization"));
    secrets.add(authorization.substring(authorization.indexOf(' ') + 1));
    Matcher member = MEMBER.matcher(body);
    while (member.find()) {
      secrets.add(member.group(2).replace("\"", ""));
    }
    secrets.removeIf(secret -> secret.length() < SHORTEST_SECRET || secret.equals("null"));
    return secrets;
  }

  private static String value(Request request, String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "authorization", "proxy-authorization", "cookie" -> REDACTED;
      default -> String.join(", ", request.headers(name));
    };
  }

  private static String redacted(String text, List<String> secrets) {
    String redacted = MEMBER.matcher(text).replaceAll("$1\"" + REDACTED + "\"");
    redacted = PARAMETER.matcher(redacted).replaceAll("$1" + REDACTED);
    for (String secret : secrets) {
      redacted = redacted.replace(secret, REDACTED);
    }
    String line = UNFIT_FOR_A_LINE.matcher(redacted).replaceAll(" ").strip();
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
