package io.github.traktcli.infrastructure.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request and what may come back for it.
 *
 * @param title what tells it from its neighbours, often the address of the call; may be empty
 * @param headers of the request, in the order of the document
 * @param body of the request as written, empty where it has none
 */
public record Example(
    String title, Map<String, String> headers, String body, List<Response> responses) {

  /** Copies headers and responses. */
  public Example {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    responses = List.copyOf(responses);
  }
}
