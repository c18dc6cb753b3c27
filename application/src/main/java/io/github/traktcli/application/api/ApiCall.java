package io.github.traktcli.application.api;

import io.github.traktcli.application.page.Counting;
import io.github.traktcli.domain.filter.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request in the user's own words.
 *
 * @param method an HTTP method that Trakt knows, in upper case
 * @param address a path with its query, or an address on one of Trakt's hosts
 * @param query further parameters, in their order
 * @param body the JSON to send
 * @param headers further headers; they go over the client's own
 * @param keptFor how long an answer may stand for later ones; empty to ask each time
 */
public record ApiCall(
    String method,
    String address,
    List<Map.Entry<String, String>> query,
    Optional<String> body,
    List<Map.Entry<String, String>> headers,
    Optional<Duration> keptFor) {

  private static final String SIZE = "limit";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Copies the lists. */
  public ApiCall {
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Makes a call that is sent each time. */
  public ApiCall(
      String method,
      String address,
      List<Map.Entry<String, String>> query,
      Optional<String> body,
      List<Map.Entry<String, String>> headers) {
    this(method, address, query, body, headers, Optional.empty());
  }

  /** Returns the call for one page, of the size that the call names itself where it does. */
  public ApiCall page(int number, int size) {
    List<Map.Entry<String, String>> paged = new ArrayList<>(query);
    paged.removeIf(pair -> pair.getKey().equals("page"));
    paged.add(Map.entry("page", Integer.toString(number)));
    if (wholeQuery().noneMatch(pair -> pair.getKey().equals(SIZE))) {
      paged.add(Map.entry(SIZE, Integer.toString(size)));
    }
    return new ApiCall(method, address, paged, body, headers, keptFor);
  }

  /** Returns the size of pages that the call names itself; empty where it names none. */
  OptionalInt size() {
    return wholeQuery()
        .filter(pair -> pair.getKey().equals(SIZE))
        .map(Map.Entry::getValue)
        .filter(size -> NUMBER.matcher(size).matches())
        .mapToInt(Integer::parseInt)
        .reduce((_, last) -> last);
  }

  /** Returns what the counts of its answer are worth. */
  Counting counting() {
    boolean filtered = wholeQuery().anyMatch(pair -> Filter.named(pair.getKey()).isPresent());
    return Counting.of(address.split("\\?", 2)[0], filtered);
  }

  /** The query of the address, and what comes in its place or behind it. */
  private Stream<Map.Entry<String, String>> wholeQuery() {
    int question = address.indexOf('?');
    Stream<Map.Entry<String, String>> own =
        question < 0
            ? Stream.empty()
            : Stream.of(address.substring(question + 1).split("&", -1)).map(ApiCall::pair);
    return Stream.concat(own, query.stream());
  }

  private static Map.Entry<String, String> pair(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? Map.entry(text, "")
        : Map.entry(text.substring(0, equals), text.substring(equals + 1));
  }
}
