package io.github.traktcli.infrastructure.library;

import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.TraktHttp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A Trakt on loopback that says what a test tells it to, and a client that talks to it. */
public final class LoopbackTrakt {

  private final MockWebServer server;

  /** Makes one over a server that is started. */
  public LoopbackTrakt(MockWebServer server) {
    this.server = server;
  }

  /** Returns a client that is signed in and never waits. */
  public TraktHttp client() {
    return client(server.url("/").uri(), "token");
  }

  /** Returns a client of any server on loopback that is signed in and never waits. */
  public static TraktHttp client(URI address, String token) {
    return new TraktHttp(
        new HttpSettings(
            new Endpoint(address, address),
            "client",
            "trakt-test",
            Duration.ofSeconds(5),
            Duration.ZERO),
        new SignedIn(token),
        (reason, length) -> {},
        InstantSource.fixed(Instant.parse("2026-10-31T12:00:00Z")),
        Optional.empty());
  }

  /** Queues an answer of JSON. */
  public void answers(String json, String... headers) {
    answers(200, json, headers);
  }

  /** Queues an answer of JSON with a status. */
  public void answers(int status, String json, String... headers) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json; charset=utf-8")
            .body(json);
    for (int i = 0; i < headers.length; i += 2) {
      response.addHeader(headers[i], headers[i + 1]);
    }
    server.enqueue(response.build());
  }

  /** Returns the next request as method, target and body. */
  public String request() throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    return (request.getMethod() + " " + request.getTarget() + " " + body).strip();
  }

  private record SignedIn(String token) implements AccessTokens {
    @Override
    public Optional<String> current() {
      return Optional.of(token);
    }

    @Override
    public Optional<String> renewed(String refused) {
      return Optional.empty();
    }
  }
}
