package io.github.traktcli.presentation.contract;

import io.github.traktcli.infrastructure.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Passes every request on to a sandbox and keeps what was asked and answered. Each object that it
 * passes back has a member that no DTO knows.
 */
final class RecordedTrakt extends Dispatcher {

  /** A request with its answer. */
  record Exchange(String method, URI target, String requestBody, int status, String answer) {

    Set<String> queryNames() {
      String query = target.getRawQuery();
      return query == null
          ? Set.of()
          : Set.copyOf(
              List.of(query.split("&", -1)).stream()
                  .map(pair -> pair.split("=", 2)[0])
                  .distinct()
                  .toList());
    }
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> KEPT_TO_THE_CONNECTION =
      Set.of("host", "connection", "content-length", "accept-encoding", "transfer-encoding");

  private final Sandbox sandbox;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

  RecordedTrakt(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  List<Exchange> exchanges() {
    return exchanges;
  }

  void forget() {
    exchanges.clear();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    URI target = URI.create(request.getTarget());
    HttpRequest.Builder passed = HttpRequest.newBuilder(sandbox.apiUrl().resolve(target));
    for (String name : request.getHeaders().names()) {
      if (!KEPT_TO_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
        passed.header(name, String.valueOf(request.getHeaders().get(name)));
      }
    }
    ByteString body = request.getBody();
    passed.method(
        request.getMethod(),
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    HttpResponse<String> answer;
    try {
      answer = client.send(passed.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = withUnknownMembers(answer);
    exchanges.add(
        new Exchange(
            request.getMethod(),
            target,
            body == null ? "" : body.utf8(),
            answer.statusCode(),
            text));
    MockResponse.Builder back = new MockResponse.Builder().code(answer.statusCode());
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!KEPT_TO_THE_CONNECTION.contains(name)) {
                values.forEach(value -> back.addHeader(name, value));
              }
            });
    return answer.statusCode() == 204 ? back.build() : back.body(text).build();
  }

  private static String withUnknownMembers(HttpResponse<String> answer) {
    if (answer.body().isBlank() || answer.statusCode() != 200) {
      return answer.body();
    }
    JsonNode tree = JSON.readTree(answer.body());
    if (tree instanceof ObjectNode object && !object.has("access_token")) {
      add(object);
    }
    tree.forEach(
        item -> {
          if (tree.isArray() && item instanceof ObjectNode object) {
            add(object);
          }
        });
    return JSON.writeValueAsString(tree);
  }

  private static void add(ObjectNode object) {
    boolean keyedByData =
        object.propertyNames().stream().allMatch(name -> name.length() == 2) && !object.isEmpty();
    if (!keyedByData) {
      object.putObject("member_of_tomorrow").putArray("nested").add(1).add("\u202eünï");
    }
  }
}
