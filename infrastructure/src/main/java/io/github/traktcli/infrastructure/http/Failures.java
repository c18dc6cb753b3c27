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
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong on the way into the failure that it means. Sections "Status codes" and
 * "Errors" of the contract.
 */
final class Failures {

  private static final URI VIP_PAGE = URI.create("https://app.trakt.tv/vip");
  private static final int LONGEST_DETAIL = 300;

  private Failures() {}

  /** Returns the failure that an answer outside 2xx means. */
  static TraktFailure of(TraktRequest request, TraktAnswer answer) {
    return switch (answer.status()) {
      case 400 -> new TraktFailure.Invalid(messages(answer));
      case 401 -> unauthorized(request, answer);
      case 403 -> forbidden(request, answer);
      case 404 -> new TraktFailure.NotFound("/" + String.join("/", request.path()));
      case 409 -> new TraktFailure.Conflict(detail(answer), instant(answer, "expires_at"));
      case 420 ->
          new TraktFailure.AccountLimit(
              answer.number("X-Account-Limit").stream().mapToInt(Long::intValue).findFirst(),
              answer.header("X-VIP-User").map(Boolean::parseBoolean).orElse(false),
              answer.header("X-Upgrade-URL").flatMap(Failures::address));
      case 422 -> new TraktFailure.Invalid(messages(answer));
      case 423 ->
          new TraktFailure.AccountLocked(
              answer.header("X-Account-Deactivated").map(Boolean::parseBoolean).orElse(false));
      case 426 ->
          new TraktFailure.VipOnly(
              answer.header("X-Upgrade-URL").flatMap(Failures::address).orElse(VIP_PAGE));
      case 429 -> new TraktFailure.RateLimited(retryAfter(answer, Instant.now()));
      case 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530 ->
          new TraktFailure.Unavailable(answer.status());
      default -> new TraktFailure.Unexpected(answer.status(), detail(answer));
    };
  }

  /** Returns the failure that a broken connection means. */
  static TraktException of(String host, Duration timeout, IOException e) {
    TraktFailure failure =
        switch (e) {
          case UnknownHostException unknown ->
              new TraktFailure.Unreachable(host, "the host name is not known");
          case ConnectException refused ->
              new TraktFailure.Unreachable(host, "the connection was refused");
          case NoRouteToHostException unroutable ->
              new TraktFailure.Unreachable(host, "there is no route to it");
          case SocketTimeoutException late -> noAnswer(host, timeout);
          case ProtocolException cutOff ->
              new TraktFailure.Unreadable(host, "the answer was cut off");
          case InterruptedIOException late -> noAnswer(host, timeout);
          case SSLException tls ->
              new TraktFailure.Unreachable(host, "no secure connection could be made");
          default -> new TraktFailure.Unreachable(host, "the connection broke");
        };
    return new TraktException(failure, e);
  }

  /** Returns how long Trakt asks to wait: seconds, or a date. */
  static Optional<Duration> retryAfter(TraktAnswer answer, Instant now) {
    return answer
        .number("Retry-After")
        .map(Duration::ofSeconds)
        .or(() -> answer.header("Retry-After").flatMap(date -> until(date, now)));
  }

  /** Returns the messages of a refusal, in whichever of its many shapes they came. */
  static List<String> messages(TraktAnswer answer) {
    List<String> messages = new ArrayList<>();
    if (answer.isJson() && !answer.isEmpty()) {
      try {
        collect(Json.readAny(answer.text()), "", messages);
      } catch (UnreadableJson e) {
        messages.clear();
      }
    }
    if (messages.isEmpty() && !answer.isHtml() && !answer.text().isBlank()) {
      messages.add(shortened(answer.text().strip()));
    }
    return messages;
  }

  private static TraktFailure unauthorized(TraktRequest request, TraktAnswer answer) {
    if (answer.header("X-Private-User").map(Boolean::parseBoolean).orElse(false)) {
      return new Forbidden(Forbidden.Cause.PRIVATE_PROFILE, "");
    }
    if (request.authorization() == Authorization.REQUIRED_LIMITED) {
      return new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, detail(answer));
    }
    return new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED);
  }

  private static TraktFailure forbidden(TraktRequest request, TraktAnswer answer) {
    if (answer.isHtml()) {
      return new Forbidden(
          Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, answer.header("cf-ray").orElse(""));
    }
    return new Forbidden(
        request.authorization() == Authorization.REQUIRED_LIMITED
            ? Forbidden.Cause.APP_NOT_ALLOWED
            : Forbidden.Cause.BAD_KEY,
        detail(answer));
  }

  private static TraktFailure noAnswer(String host, Duration timeout) {
    return new TraktFailure.Unreachable(
        host, "no answer came within " + timeout.toSeconds() + " seconds");
  }

  private static String detail(TraktAnswer answer) {
    return String.join(" ", messages(answer));
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
    if (!answer.isJson() || answer.isEmpty()) {
      return Optional.empty();
    }
    try {
      Object value = Json.readMap(answer.text()).get(member);
      return Optional.ofNullable(value)
          .flatMap(text -> Optional.ofNullable(Timestamps.instant(text.toString())));
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> until(String date, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "...";
  }
}
