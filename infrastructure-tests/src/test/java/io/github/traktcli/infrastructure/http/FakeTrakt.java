package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A server and a client that talks to it, with time and tokens in the hand of the test. */
final class FakeTrakt {

  final FakeTime time = new FakeTime();
  final List<String> trace = new ArrayList<>();
  final MockWebServer server;
  FakeTokens tokens = new FakeTokens("token-1", "token-2");
  Duration timeout = Duration.ofSeconds(20);
  Duration maxWait = Duration.ofMinutes(10);
  String clientId = "client-id";
  Network network = Network.OPEN;
  @Nullable Endpoint endpoint;
  private @Nullable TraktHttp http;

  FakeTrakt(MockWebServer server) {
    this.server = server;
  }

  /** Returns the client; what is set up later has no effect on it. */
  TraktHttp http() {
    if (http == null) {
      URI address = server.url("/").uri();
      http =
          new TraktHttp(
              new HttpSettings(
                  endpoint == null ? new Endpoint(address, address) : endpoint,
                  clientId,
                  "trakt/0.1.0 (+https://example.org)",
                  timeout,
                  maxWait,
                  network),
              tokens,
              time,
              time,
              Optional.of(new Trace(trace::add, new Secrets())));
    }
    return http;
  }

  void close() {
    if (http != null) {
      http.close();
    }
  }

  /** Answers the next request with JSON and headers, given by name and value. */
  void answers(int status, String body, String... headers) {
    server.enqueue(answer(status, body, headers).build());
  }

  void answers(MockResponse.Builder answer) {
    server.enqueue(answer.build());
  }

  static MockResponse.Builder answer(int status, String body, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json; charset=utf-8")
            .body(body);
    for (int i = 0; i < headers.length; i += 2) {
      answer.setHeader(headers[i], headers[i + 1]);
    }
    return answer;
  }

  /** Returns the next request that came; there must be one. */
  RecordedRequest request() {
    try {
      return server.takeRequest();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  int requests() {
    return server.getRequestCount();
  }

  /** Returns why the request fails, which it must. */
  TraktFailure failure(TraktRequest request) {
    return failure(() -> http().send(request));
  }

  static TraktFailure failure(Runnable action) {
    try {
      action.run();
    } catch (TraktException e) {
      return e.failure();
    }
    throw new AssertionError("it did not fail");
  }
}
