package io.github.traktcli.infrastructure.sandbox.server;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers.
 *
 * @param body JSON in the terms of {@link JsonText}; null for an answer without a body
 */
public record Reply(int status, Map<String, String> headers, @Nullable Object body) {

  public static Reply of(int status) {
    return new Reply(status, Map.of(), null);
  }

  public static Reply json(Object body) {
    return new Reply(200, Map.of(), body);
  }

  public static Reply json(int status, Object body) {
    return new Reply(status, Map.of(), body);
  }

  /** An error body of the OAuth kind. */
  public static Reply error(int status, String error, String description) {
    return json(
        status, new JsonObject().with("error", error).with("error_description", description));
  }

  /** A validation error: one message for one field. */
  public static Reply invalid(String field, String message) {
    return json(
        422, new JsonObject().with("errors", new JsonObject().with(field, List.of(message))));
  }

  public Reply header(String name, @Nullable Object value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, String.valueOf(value));
    return new Reply(status, more, body);
  }
}
