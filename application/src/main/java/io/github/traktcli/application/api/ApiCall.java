package io.github.traktcli.application.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request in the user's own words.
 *
 * @param method an HTTP method that Trakt knows, in upper case
 * @param address a path with its query, or an address on one of Trakt's hosts
 * @param query further parameters, in their order
 * @param body the JSON to send
 * @param headers further headers; they go over the client's own
 */
public record ApiCall(
    String method,
    String address,
    List<Map.Entry<String, String>> query,
    Optional<String> body,
    List<Map.Entry<String, String>> headers) {

  /** Copies the lists. */
  public ApiCall {
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Returns the call for one page. */
  public ApiCall page(int number, int size) {
    List<Map.Entry<String, String>> longer =
        new java.util.ArrayList<>(
            List.of(
                Map.entry("page", Integer.toString(number)),
                Map.entry("limit", Integer.toString(size))));
    query.stream()
        .filter(pair -> !pair.getKey().equals("page"))
        .forEach(
            pair -> {
              longer.removeIf(known -> known.getKey().equals(pair.getKey()));
              longer.add(pair);
            });
    return new ApiCall(method, address, longer, body, headers);
  }
}
