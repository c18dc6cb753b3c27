package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong on the way into the failure that it means. Sections "Status codes" and
 * "Errors" of the contract.
 */
final class Failures {

  private static final URI VIP_PAGE = URI.create("https://app.trakt.tv/vip");
  private static final String PROXY_REFUSES =
      "the proxy refuses; HTTPS_PROXY may hold a name and password";

  /** All that Trakt says to an app that it has blocked on purpose, whatever the type says. */
  private static final String BARE_REFUSAL = "Forbidden";

  private static final int LONGEST_MESSAGE = 300;
  private static final int MOST_MESSAGES = 10;
  private static final Duration LONGEST_WAIT = Duration.ofDays(999_999_999);
  private static final Set<String> SAY_NOTHING = Set.of("", "{}", "[]", "null");

  private Failures() {}

  /** Returns the failure that an answer outside 2xx means. */
  static TraktFailure of(TraktRequest request, TraktAnswer answer) {
    return switch (answer.status()) {
      case 300, 301, 302, 303, 307, 308 -> redirected(answer);
      case 400 -> new TraktFailure.Invalid(messages(answer));
      case 401 -> unauthorized(request, answer);
      case 403 -> forbidden(request, answer);
      case 404 -> TraktFailure.NotFound.thing(request.address());
      case 409 ->
          new TraktFailure.Conflict(
              detail(answer), instant(answer, "expires_at"), instant(answer, "watched_at"));
      case 420 ->
          new TraktFailure.AccountLimit(
              answer.number("X-Account-Limit").stream()
                  .mapToInt(limit -> Math.clamp(limit, 0, Integer.MAX_VALUE))
                  .findFirst(),
              answer.isSet("X-VIP-User"),
              answer.header("X-Upgrade-URL").flatMap(Failures::address));
      case 422 -> new TraktFailure.Invalid(messages(answer));
      case 423 -> new TraktFailure.AccountLocked(answer.isSet("X-Account-Deactivated"));
      case 426 ->
          new TraktFailure.VipOnly(
              answer.header("X-Upgrade-URL").flatMap(Failures::address).orElse(VIP_PAGE));
      case 429 -> new TraktFailure.RateLimited(retryAfter(answer));
      case 408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530 ->
          new TraktFailure.Unavailable(answer.status(), answer.isJson() ? detail(answer) : "");
      default -> new TraktFailure.Unexpected(answer.status(), detail(answer));
    };
  }

  /** Returns the failure that a broken connection means. */
  static TraktException of(String host, Duration timeout, IOException e) {
    TraktFailure failure =
        switch (e) {
          case BrokenAnswer broken ->
              new TraktFailure.Unreadable(host, String.valueOf(broken.getMessage()));
          case ProtocolException odd ->
              new TraktFailure.Unreadable(host, "what answers there does not speak HTTP");
          case SSLException tls -> new TraktFailure.Unreachable(host, insecure(tls));
          default ->
              new TraktFailure.Unreachable(
                  host,
                  switch (e) {
                    case UnknownHostException unknown -> "the host name is not known";
                    case ConnectException refused -> unconnected(refused, timeout);
                    case NoRouteToHostException unroutable -> "there is no route to it";
                    case InterruptedIOException late -> late(timeout);
                    default -> isOfTheProxy(e) ? PROXY_REFUSES : "the connection broke";
                  });
        };
    return new TraktException(failure, e);
  }

  /**
   * Tells whether the same request may well succeed in a moment: nothing was refused, the way was
   * only lost.
   */
  static boolean isPassing(IOException e) {
    return switch (e) {
      case BrokenAnswer broken -> broken.getCause() != null;
      case SSLException tls -> false;
      case UnknownHostException unknown -> false;
      case ConnectException refused -> false;
      case NoRouteToHostException unroutable -> false;
      case ProtocolException odd -> false;
      default -> !isOfTheProxy(e);
    };
  }

  /** OkHttp has no type for it: the proxy wants another password, or will not go there. */
  private static boolean isOfTheProxy(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Failed to authenticate with proxy")
        || message.startsWith("Unexpected response code for CONNECT");
  }

  /** Returns how long Trakt asks to wait: seconds, or a date by the clock of whoever answered. */
  static Optional<Duration> retryAfter(TraktAnswer answer) {
    return answer
        .number("Retry-After")
        .map(Duration::ofSeconds)
        .or(() -> answer.header("Retry-After").filter(Failures::isHuge).map(_ -> LONGEST_WAIT))
        .or(() -> date(answer, "Retry-After").map(then -> wait(then, answer)));
  }

  /** More digits than any number has that can be reckoned with. */
  private static boolean isHuge(String header) {
    String digits = header.strip();
    return !digits.isEmpty() && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static Duration wait(Instant then, TraktAnswer answer) {
    Instant now = date(answer, "Date").orElse(answer.received());
    return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
  }

  /** Returns the messages of a refusal, in whichever of its many shapes they came. */
  static List<String> messages(TraktAnswer answer) {
    return rawMessages(answer).stream()
        .map(Failures::line)
        .filter(line -> !SAY_NOTHING.contains(line))
        .limit(MOST_MESSAGES)
        .toList();
  }

  private static List<String> rawMessages(TraktAnswer answer) {
    if (answer.isHtml()) {
      return List.of();
    }
    try {
      List<String> messages = new ArrayList<>();
      collect(Json.readAny(answer.text()), "", messages);
      return messages;
    } catch (UnreadableJson e) {
      return List.of(answer.text());
    }
  }

  private static TraktFailure unauthorized(TraktRequest request, TraktAnswer answer) {
    if (answer.isSet("X-Private-User")) {
      return new Forbidden(Forbidden.Cause.PRIVATE_PROFILE, "");
    }
    if (request.authorization() == Authorization.REQUIRED_LIMITED) {
      return new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, detail(answer));
    }
    return switch (answer.token()) {
      case NONE -> new NotSignedIn(NotSignedIn.Reason.NO_TOKEN);
      case SENT -> new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED);
      // A token that was made a moment ago is good: the route is not open to the app.
      case RENEWED -> new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, detail(answer));
    };
  }

  private static TraktFailure forbidden(TraktRequest request, TraktAnswer answer) {
    String text = answer.text().strip();
    if (request.host() == TraktRequest.Host.API && BARE_REFUSAL.equalsIgnoreCase(text)) {
      return new Forbidden(Forbidden.Cause.APP_BLOCKED, "");
    }
    if (isOfNetworkGuard(answer, text)) {
      return new Forbidden(
          Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, answer.header("cf-ray").orElse(""));
    }
    return new Forbidden(
        request.authorization() == Authorization.REQUIRED_LIMITED
            ? Forbidden.Cause.APP_NOT_ALLOWED
            : Forbidden.Cause.BAD_KEY,
        detail(answer));
  }

  /**
   * Its blocks are web pages, {@code error code: 1010} and the like, or JSON that says whose it is;
   * Trakt's own are none of these.
   */
  private static boolean isOfNetworkGuard(TraktAnswer answer, String text) {
    return (answer.isHtml() && !text.isEmpty())
        || text.startsWith("error code: 1")
        || text.contains("\"cloudflare_error\"");
  }

  /** Nothing is sent there: it would be handed the user's token. */
  private static TraktFailure redirected(TraktAnswer answer) {
    String where =
        answer
            .header("Location")
            .flatMap(Failures::address)
            .map(address -> "to " + address.getHost())
            .orElse("elsewhere");
    return new TraktFailure.Unreadable(
        answer.host(), "it points " + where + " instead of answering");
  }

  private static String insecure(SSLException e) {
    if (e instanceof SSLPeerUnverifiedException) {
      return "its certificate is another host's";
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof GeneralSecurityException && !(cause instanceof InvalidKeyException)) {
        return "its certificate is not trusted; SSL_CERT_FILE may name a file with its authority";
      }
    }
    return "no secure connection could be made";
  }

  private static String unconnected(ConnectException e, Duration timeout) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("unreachable")) {
      return "the network cannot be reached";
    }
    return message.contains("timed out") ? late(timeout) : "the connection was refused";
  }

  private static String late(Duration timeout) {
    return timeout.toSeconds() < 1
        ? "no answer came within " + timeout.toMillis() + " ms"
        : "no answer came within " + timeout.toSeconds() + " s";
  }

  private static String detail(TraktAnswer answer) {
    return String.join("; ", messages(answer));
  }

  private static void collect(@Nullable Object value, String field, List<String> messages) {
    switch (value) {
      case null -> {}
      case Map<?, ?> members -> members.forEach((name, member) -> member(name, member, messages));
      case Collection<?> items -> items.forEach(item -> collect(item, field, messages));
      default -> messages.add(field.isEmpty() ? value.toString() : field + ": " + value);
    }
  }

  private static void member(Object name, Object member, List<String> messages) {
    switch (name.toString()) {
      case "expires_at", "watched_at" -> {}
      case "error", "errors", "error_description", "message", "messages" ->
          collect(member, "", messages);
      default -> collect(member, name.toString(), messages);
    }
  }

  private static Optional<Instant> instant(TraktAnswer answer, String member) {
    try {
      Object value = Json.readMap(answer.text()).get(member);
      return Optional.ofNullable(value)
          .flatMap(text -> Optional.ofNullable(Timestamps.instant(text.toString())));
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  /** Reads an address that a person may open. */
  private static Optional<URI> address(String text) {
    try {
      URI address = URI.create(text.strip());
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** RFC 9110, section 5.6.7: in any of three forms. */
  private static Optional<Instant> date(TraktAnswer answer, String header) {
    return Optional.ofNullable(answer.headers().getInstant(header));
  }

  /** Makes one line of a text that a server made, fit for a terminal and short enough for one. */
  private static String line(String text) {
    int read = end(text, 2 * LONGEST_MESSAGE);
    String line = text.substring(0, read).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]++", " ").strip();
    int shown = end(line, LONGEST_MESSAGE);
    boolean whole = read == text.length() && shown == line.length();
    return whole ? line : line.substring(0, shown) + "...";
  }

  /** A token that is cut in two would be known to nobody, and shown. */
  private static int end(String text, int longest) {
    if (text.length() <= longest) {
      return text.length();
    }
    int end = longest;
    if (isOfToken(text.charAt(end))) {
      while (end > 0 && isOfToken(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  /** RFC 6750, section 2.1, and what is added to it by encoding. */
  private static boolean isOfToken(char letter) {
    return (letter < 0x80 && Character.isLetterOrDigit(letter)) || "-._~+/=%".indexOf(letter) >= 0;
  }
}
