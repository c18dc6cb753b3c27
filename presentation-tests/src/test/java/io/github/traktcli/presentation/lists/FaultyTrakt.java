package io.github.traktcli.presentation.lists;

import io.github.traktcli.infrastructure.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** A sandbox of which a write goes wrong as a test says; all other requests are passed on. */
final class FaultyTrakt extends Dispatcher {

  /** What happens to a write. */
  enum Fault {
    NONE,
    /** The connection breaks before anything is done. */
    CUT_BEFORE,
    /** The connection breaks after it was done. */
    CUT_AFTER,
    /** It is turned away by a rate limit. */
    RATE_LIMIT,
    /** It is not done, and answered by 503. */
    DOWN,
    /** The account is full; the answer says no more. */
    FULL
  }

  private static final Set<String> KEPT_TO_THE_CONNECTION =
      Set.of(
          "host",
          "connection",
          "content-length",
          "accept-encoding",
          "transfer-encoding",
          "http2-settings",
          "upgrade");

  private final Sandbox sandbox;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
  private final List<String> writes = new CopyOnWriteArrayList<>();

  FaultyTrakt(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Lets the next write go wrong. */
  void failing(Fault fault) {
    failingAt(0, fault);
  }

  /** Lets a later write go wrong, after so many that go well. */
  void failingAt(int well, Fault fault) {
    faults.clear();
    faults.addAll(Collections.nCopies(well, Fault.NONE));
    faults.add(fault);
  }

  /** Returns the writes that came, as method and path. */
  List<String> writes() {
    return List.copyOf(writes);
  }

  void forget() {
    writes.clear();
    faults.clear();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    if (request.getMethod().equals("GET")) {
      return passed(request);
    }
    writes.add(request.getMethod() + " " + request.getUrl().encodedPath());
    Fault fault = faults.pollFirst();
    return switch (fault == null ? Fault.NONE : fault) {
      case NONE -> passed(request);
      case CUT_BEFORE -> cut();
      case CUT_AFTER -> {
        MockResponse lost = passed(request);
        yield lost.getCode() >= 500 ? lost : cut();
      }
      case RATE_LIMIT -> new MockResponse.Builder().code(429).addHeader("Retry-After", "2").build();
      case DOWN -> new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();
      case FULL -> new MockResponse.Builder().code(420).build();
    };
  }

  private static MockResponse cut() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  private MockResponse passed(RecordedRequest request) throws InterruptedException {
    HttpRequest.Builder passed =
        HttpRequest.newBuilder(sandbox.apiUrl().resolve(URI.create(request.getTarget())));
    for (String name : request.getHeaders().names()) {
      if (!KEPT_TO_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
        passed.header(name, String.valueOf(request.getHeaders().get(name)));
      }
    }
    ByteString body = request.getBody();
    passed.method(
        request.getMethod(),
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    try {
      HttpResponse<String> answer =
          client.send(passed.build(), HttpResponse.BodyHandlers.ofString());
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
      return answer.statusCode() == 204 ? back.build() : back.body(answer.body()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
