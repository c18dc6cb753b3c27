package io.github.traktcli.infrastructure.sandbox.server;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.json.MalformedJsonException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request as the handlers see it.
 *
 * @param path still encoded, without the query
 * @param query decoded
 * @param header header values by name, null where there is none
 * @param parameters what the route's template took out of the path, decoded
 * @param user the slug of the user whose token was sent, null without one
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Function<String, @Nullable String> header,
    String content,
    Map<String, String> parameters,
    @Nullable String user) {

  public static Request of(
      String method,
      String path,
      @Nullable String query,
      Function<String, @Nullable String> header,
      String content) {
    return new Request(method, path, queryOf(query), header, content, Map.of(), null);
  }

  private static Map<String, String> queryOf(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        query.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reply.of(400), e);
    }
  }

  Request routed(Map<String, String> found, @Nullable String caller) {
    return new Request(method, path, query, header, content, found, caller);
  }

  /** A part of the path that the template always has. */
  public String part(String name) {
    String value = parameters.get(name);
    if (value == null) {
      throw new IllegalStateException("the route has no {" + name + "}");
    }
    return value;
  }

  /** A part of the path that may have been left out. */
  public Optional<String> optionalPart(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** A part of the path as a number; anything else in its place is a title nobody knows. */
  public long numberPart(String name) {
    String value = part(name);
    if (!value.matches("\\d{1,18}")) {
      throw Refusal.notFound();
    }
    return Long.parseLong(value);
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
  }

  /** True where the parameter is sent and says so. */
  public boolean asks(String name) {
    return parameter(name).filter(value -> value.equals("true") || value.equals("1")).isPresent();
  }

  public boolean extended(String level) {
    return Arrays.asList(query.getOrDefault("extended", "").split(",", -1)).contains(level);
  }

  public boolean full() {
    return extended("full");
  }

  /** The slug of the user whose token was sent; only for routes that require one. */
  public String owner() {
    if (user == null) {
      throw new Refusal(Reply.of(401));
    }
    return user;
  }

  /** The body as an object, empty when none was sent. */
  public JsonObject body() {
    if (content.isBlank()) {
      return new JsonObject();
    }
    if (isForm()) {
      JsonObject form = new JsonObject();
      queryOf(content).forEach(form::with);
      return form;
    }
    if (json() instanceof JsonObject object) {
      return object;
    }
    throw new Refusal(Reply.error(400, "invalid_request", "The body must be an object."));
  }

  /** Libraries for OAuth send forms, as its standard wants it. */
  private boolean isForm() {
    String type = header.apply("Content-Type");
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /** The elements of a body that is a list. */
  public List<?> list() {
    return !content.isBlank() && json() instanceof List<?> list ? list : List.of();
  }

  private @Nullable Object json() {
    try {
      return JsonText.read(content);
    } catch (MalformedJsonException e) {
      throw new Refusal(Reply.error(400, "invalid_request", "The body is not valid JSON."), e);
    }
  }
}
