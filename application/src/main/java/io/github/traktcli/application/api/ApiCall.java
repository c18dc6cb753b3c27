package io.github.traktcli.application.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern OWN_SIZE = Pattern.compile("[?&]limit=");

  /** Copies the lists. */
  public ApiCall {
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Returns the call for one page, of the size that the call names itself where it does. */
  public ApiCall page(int number, int size) {
    List<Map.Entry<String, String>> paged = new ArrayList<>(query);
    paged.removeIf(pair -> pair.getKey().equals("page"));
    paged.add(Map.entry("page", Integer.toString(number)));
    boolean sized = query.stream().anyMatch(pair -> pair.getKey().equals("limit"));
    if (!sized && !OWN_SIZE.matcher(address).find()) {
      paged.add(Map.entry("limit", Integer.toString(size)));
    }
    return new ApiCall(method, address, paged, body, headers);
  }
}
