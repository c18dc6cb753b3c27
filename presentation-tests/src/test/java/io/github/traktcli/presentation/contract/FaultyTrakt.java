package io.github.traktcli.presentation.contract;

import io.github.traktcli.infrastructure.sandbox.Sandbox;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Passes requests on to a sandbox, but lets writes go wrong on their way as a test says. */
public final class FaultyTrakt extends Dispatcher {

  /** What becomes of a request that writes. */
  public enum Fault {
    /** The connection breaks, and nothing is done. */
    CUT_BEFORE,
    /** It is done, then the connection breaks. */
    CUT_AFTER,
    /** It is answered by 503, and not done. */
    DOWN_BEFORE,
    /** It is done, and answered by 503. */
    DOWN_AFTER,
    /** It is turned away by 429; the next one is done. */
    RATE_LIMIT,
    /** It is done, and answered by a web page. */
    PAGE_AFTER,
    /** It is done, and half of an answer comes. */
    HALF_AFTER,
    /** It is turned away by 420: the account is full. */
    FULL,
    /** It is turned away by 423: the account is locked. */
    LOCKED;

    /** Returns how often it is done where 429 alone may be followed by another request. */
    public int done() {
      return switch (this) {
        case CUT_BEFORE, DOWN_BEFORE, FULL, LOCKED -> 0;
        case CUT_AFTER, DOWN_AFTER, RATE_LIMIT, PAGE_AFTER, HALF_AFTER -> 1;
      };
    }
  }

  private final RecordedTrakt trakt;
  private final Deque<Fault> faults = new ArrayDeque<>();
  private int sent;

  /** Passes everything on at first. */
  public FaultyTrakt(Sandbox sandbox) {
    this.trakt = new RecordedTrakt(sandbox);
  }

  /** Lets the next writes go wrong; after them, all goes well. */
  public FaultyTrakt failing(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  /** Returns how many requests came that write. */
  public int sent() {
    return sent;
  }

  /** Returns how many of them were done. */
  public long done() {
    return trakt.exchanges().stream()
        .filter(exchange -> !exchange.method().equals("GET"))
        .filter(exchange -> exchange.status() / 100 == 2)
        .count();
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    if (request.getMethod().equals("GET")) {
      return trakt.dispatch(request);
    }
    sent++;
    Fault fault = faults.poll();
    return switch (fault) {
      case null -> trakt.dispatch(request);
      case CUT_BEFORE -> cut();
      case CUT_AFTER -> {
        var _ = trakt.dispatch(request);
        yield cut();
      }
      case DOWN_BEFORE -> down();
      case DOWN_AFTER -> {
        var _ = trakt.dispatch(request);
        yield down();
      }
      case RATE_LIMIT -> new MockResponse.Builder().code(429).addHeader("Retry-After", "0").build();
      case PAGE_AFTER -> {
        MockResponse done = trakt.dispatch(request);
        yield done.getCode() / 100 == 2 ? answer("text/html", "<html>Sorry</html>") : done;
      }
      case HALF_AFTER -> {
        MockResponse done = trakt.dispatch(request);
        yield done.getCode() / 100 == 2 ? answer("application/json", "{\"added\":{\"mov") : done;
      }
      case FULL -> new MockResponse.Builder().code(420).build();
      case LOCKED -> new MockResponse.Builder().code(423).build();
    };
  }

  private static MockResponse answer(String type, String body) {
    return new MockResponse.Builder().code(200).addHeader("Content-Type", type).body(body).build();
  }

  private static MockResponse cut() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  private static MockResponse down() {
    return new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();
  }
}
