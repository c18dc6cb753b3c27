package io.github.traktcli.application.api;

import io.github.traktcli.application.failure.TraktException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back, whatever it was.
 *
 * @param headers in the order they came
 * @param body as text; empty for none
 * @param failure what a status of 400 and above means
 */
public record ApiAnswer(
    int status,
    List<Map.Entry<String, String>> headers,
    String body,
    boolean json,
    Optional<TraktException> failure) {

  /** Copies the headers. */
  public ApiAnswer {
    headers = List.copyOf(headers);
  }
}
