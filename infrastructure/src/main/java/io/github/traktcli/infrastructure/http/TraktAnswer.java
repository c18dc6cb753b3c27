package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.page.PageCounts;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param host the host that was asked, for sentences
 * @param headers looked up in any case
 * @param body as far as it could be read, as it was before it was packed for the way, in UTF-8
 * @param received when it came, UTC
 * @param token whose request it answers
 * @param rest what follows the body; {@code null} where nothing does, as everywhere but behind the
 *     beginning of a long array
 */
public record TraktAnswer(
    String host,
    int status,
    Headers headers,
    ByteString body,
    Instant received,
    Token token,
    @Nullable InputStream rest) {

  /** Which token the request carried. */
  public enum Token {
    /** None. */
    NONE,
    /** The one that was at hand. */
    SENT,
    /** A second one, after Trakt refused the first. */
    RENEWED
  }

  /** Makes an answer that is all there. */
  public TraktAnswer(
      String host, int status, Headers headers, ByteString body, Instant received, Token token) {
    this(host, status, headers, body, received, token, null);
  }

  /** Returns the same answer, to a request that carried a second token. */
  TraktAnswer withRenewedToken() {
    return new TraktAnswer(host, status, headers, body, received, Token.RENEWED, rest);
  }

  /** Returns the whole body, which is always UTF-8. Closing it lets go of what is still to come. */
  InputStream bytes() {
    InputStream beginning = new BytesAtHand(body);
    return rest == null ? beginning : new SequenceInputStream(beginning, rest);
  }

  /** Returns the same answer as far as its headers tell, without the memory that a body takes. */
  TraktAnswer headersOnly() {
    return new TraktAnswer(host, status, headers, ByteString.EMPTY, received, token);
  }

  /** Returns the body as text; it is always UTF-8. */
  public String text() {
    return body.utf8();
  }

  /** Tells whether Trakt answered "nothing": no content, or an empty body. */
  public boolean isEmpty() {
    return status == 204 || body.size() == 0;
  }

  /** Tells whether Trakt did what it was asked. */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Returns a header's last value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * Returns a header that should be a whole number and is. Where something on the way has merged
   * several, the greatest.
   */
  public Optional<Long> number(String name) {
    List<String> values = new ArrayList<>();
    for (String line : headers.values(name)) {
      for (String value : line.split(",", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values.stream().allMatch(TraktAnswer::isNumber)
        ? values.stream().map(Long::valueOf).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Returns what the headers tell of the pages. */
  public PageCounts pageCounts() {
    return new PageCounts(
        count("X-Pagination-Page-Count"),
        count("X-Pagination-Item-Count"),
        count("X-Pagination-Limit"));
  }

  private OptionalLong count(String name) {
    return number(name).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  private static boolean isNumber(String text) {
    return text.length() <= 18 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /** Tells whether a header says yes. */
  public boolean isSet(String name) {
    return header(name).map(String::strip).map(Boolean::parseBoolean).orElse(false);
  }

  /** Returns how many more requests Trakt takes now, where it says so. */
  public OptionalLong remainingRequests() {
    String limit = headers.get("X-Ratelimit");
    return limit == null ? OptionalLong.empty() : RateLimit.remaining(limit);
  }

  /** Tells whether the body says that it is JSON. */
  public boolean isJson() {
    return isOfType("json");
  }

  /**
   * Tells whether the answer is a web page, as a gateway in front of Trakt sends it. How it begins
   * says more than its type: both are sent with the type of the other.
   */
  public boolean isHtml() {
    char first = firstLetter();
    return first == '<' || (isOfType("html") && first != '{' && first != '[');
  }

  private boolean isOfType(String part) {
    return header("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains(part))
        .isPresent();
  }

  /** Returns the first letter that is no blank, where it is ASCII; 0 where there is none. */
  private char firstLetter() {
    int start = 0;
    while (start < body.size() && Character.isWhitespace(body.getByte(start))) {
      start++;
    }
    return start < body.size() ? (char) body.getByte(start) : 0;
  }
}
