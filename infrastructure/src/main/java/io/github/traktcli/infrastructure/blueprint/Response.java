package io.github.traktcli.infrastructure.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as the document shows it.
 *
 * @param headers in the order of the document; content types are not among them
 * @param body the example as written, empty where the answer has none
 */
public record Response(int status, Map<String, String> headers, String body) {

  /** Copies the headers. */
  public Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** Tells whether this is what a caller hopes for. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
