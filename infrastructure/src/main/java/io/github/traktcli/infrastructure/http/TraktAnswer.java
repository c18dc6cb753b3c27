package io.github.traktcli.infrastructure.http;

import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;
import okio.ByteString;

/**
 * What came back.
 *
 * @param host the host that was asked, for sentences
 * @param headers looked up in any case
 */
public record TraktAnswer(String host, int status, Headers headers, ByteString body) {

  /** Returns the body as text; it is always UTF-8. */
  public String text() {
    return body.utf8();
  }

  /** Tells whether Trakt answered "nothing": no content, or an empty body. */
  public boolean isEmpty() {
    return status == 204 || body.size() == 0;
  }

  /** Returns a header's first value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  /** Returns a header that should be a whole number and is. */
  public Optional<Long> number(String name) {
    return header(name)
        .filter(value -> value.length() <= 18 && value.chars().allMatch(Character::isDigit))
        .map(Long::valueOf);
  }

  /** Tells whether the body says that it is JSON. */
  public boolean isJson() {
    return header("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).contains("json"))
        .orElse(false);
  }

  /** Tells whether the answer is a web page, as a gateway in front of Trakt sends it. */
  public boolean isHtml() {
    return header("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).contains("html"))
        .orElseGet(() -> text().stripLeading().startsWith("<"));
  }
}
