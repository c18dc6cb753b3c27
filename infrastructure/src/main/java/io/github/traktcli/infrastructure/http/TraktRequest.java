package io.github.traktcli.infrastructure.http;

import io.github.traktcli.domain.filter.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request to Trakt as a value, made before anything is sent.
 *
 * @param path the pieces between the slashes, not yet encoded
 * @param query names and values in the order they are sent, not yet encoded
 * @param body the DTO, map or list to send as JSON, or a {@link RawBody}; {@code null} for none
 * @param headers further headers; they go over the client's own
 * @param keeping whether the answer to a read may stand for later ones
 * @param inPieces whether a long answer is read while it comes, and not before it is used
 */
public record TraktRequest(
    Method method,
    Host host,
    List<String> path,
    List<Parameter> query,
    @Nullable Object body,
    Authorization authorization,
    List<Parameter> headers,
    Keeping keeping,
    boolean inPieces) {

  /** The HTTP methods that Trakt knows. */
  public enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  /** The two hosts of the contract. */
  public enum Host {
    API,
    AUTH
  }

  /** Whether a request carries the user's token. */
  public enum Authorization {
    /** Never, also when somebody is signed in. */
    NONE,
    /** When somebody is signed in. */
    OPTIONAL,
    /** Always; without a token nothing is sent. */
    REQUIRED,
    /**
     * Always, on a route that Trakt opens to some apps only: a 401 there is about the app, so the
     * token is not renewed for it.
     */
    REQUIRED_LIMITED
  }

  /** A name and a value of the query, or of a header. */
  public record Parameter(String name, String value) {}

  /** A body that is sent as it is. */
  public record RawBody(String json) {}

  /** Copies the lists. */
  public TraktRequest {
    path = List.copyOf(path);
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Returns a request that carries nothing, and whose answer is kept as Trakt allows. */
  public static TraktRequest to(Host host, Method method, List<String> path) {
    return new TraktRequest(
        method,
        host,
        path,
        List.of(),
        null,
        Authorization.NONE,
        List.of(),
        Keeping.Rule.AS_ALLOWED,
        false);
  }

  /** Returns a read that carries the token of whoever is signed in. */
  public static TraktRequest get(String... path) {
    return to(Host.API, Method.GET, List.of(path)).authorized(Authorization.OPTIONAL);
  }

  /** Returns a write with a body; all writes need a token. */
  public static TraktRequest post(@Nullable Object body, String... path) {
    return write(Method.POST, path).bringing(body);
  }

  /** Returns a change with a body. */
  public static TraktRequest put(@Nullable Object body, String... path) {
    return write(Method.PUT, path).bringing(body);
  }

  /** Returns a removal. */
  public static TraktRequest delete(String... path) {
    return write(Method.DELETE, path);
  }

  /** Returns a request to the host that signs people in; it never carries a token. */
  public static TraktRequest oauth(Object body, String... path) {
    return to(Host.AUTH, Method.POST, List.of(path)).bringing(body);
  }

  private static TraktRequest write(Method method, String... path) {
    return to(Host.API, method, List.of(path)).authorized(Authorization.REQUIRED);
  }

  private TraktRequest bringing(@Nullable Object what) {
    return new TraktRequest(
        method, host, path, query, what, authorization, headers, keeping, inPieces);
  }

  /** Returns this request with another rule for the token. */
  public TraktRequest authorized(Authorization rule) {
    return new TraktRequest(method, host, path, query, body, rule, headers, keeping, inPieces);
  }

  /** Returns this request with one more query parameter; {@code null} and blank add nothing. */
  public TraktRequest with(String name, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      return this;
    }
    List<Parameter> longer = new ArrayList<>(query);
    longer.removeIf(parameter -> parameter.name().equals(name));
    longer.add(new Parameter(name, value.toString()));
    return new TraktRequest(
        method, host, path, longer, body, authorization, headers, keeping, inPieces);
  }

  /** Returns this request with further headers. */
  public TraktRequest headed(List<Parameter> more) {
    return new TraktRequest(
        method, host, path, query, body, authorization, more, keeping, inPieces);
  }

  /** Returns this request with another rule for its answer. */
  public TraktRequest kept(Keeping rule) {
    return new TraktRequest(
        method, host, path, query, body, authorization, headers, rule, inPieces);
  }

  /** Returns this request for an array, whose items are used while they come. */
  TraktRequest readInPieces() {
    return new TraktRequest(method, host, path, query, body, authorization, headers, keeping, true);
  }

  /** Tells whether it asks for those only that pass a filter. */
  boolean isFiltered() {
    return query.stream().anyMatch(parameter -> Filter.named(parameter.name()).isPresent());
  }

  /** Returns the path as it reads in an address, not encoded. */
  String address() {
    return "/" + String.join("/", path);
  }

  /** Tells whether sending it twice does no more than sending it once. */
  public boolean repeatable() {
    return method == Method.GET;
  }
}
