package io.github.traktcli.infrastructure.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/** A plain HTTP client of one sandbox, signed in unless told otherwise. */
final class Caller implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Sandbox sandbox;
  private final @Nullable String token;

  private Caller(Sandbox sandbox, @Nullable String token) {
    this.sandbox = sandbox;
    this.token = token;
  }

  static Caller signedIn(Sandbox sandbox) {
    return new Caller(sandbox, Sandbox.token());
  }

  static Caller withToken(Sandbox sandbox, String token) {
    return new Caller(sandbox, token);
  }

  static Caller signedOut(Sandbox sandbox) {
    return new Caller(sandbox, null);
  }

  /** An answer, with its body read as JSON where it has one. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    List<Map<String, Object>> rows() {
      return ((List<?>) JSON.std.anyFrom(body())).stream().map(Answer::cast).toList();
    }

    Map<String, Object> object() {
      return JSON.std.mapFrom(body());
    }

    /** The object under that name in the body. */
    Map<String, Object> object(String name) {
      return cast(object().get(name));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(@Nullable Object value) {
      return value == null ? Map.of() : (Map<String, Object>) value;
    }
  }

  Answer get(String path) {
    return send(path, "GET", null);
  }

  Answer post(String path, String body) {
    return send(path, "POST", body);
  }

  Answer put(String path, String body) {
    return send(path, "PUT", body);
  }

  Answer delete(String path) {
    return send(path, "DELETE", null);
  }

  Answer send(String path, String method, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + path))
            .header("Content-Type", "application/json")
            .header("trakt-api-key", "a-client-id")
            .header("trakt-api-version", "2")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  Answer send(HttpRequest request) {
    try {
      return new Answer(client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
