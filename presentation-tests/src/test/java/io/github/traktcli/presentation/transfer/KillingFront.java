package io.github.traktcli.presentation.transfer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** Hands requests on to a sandbox, and has trouble at one of them: a process is killed, say. */
final class KillingFront extends Dispatcher {

  private static final Set<String> NOT_HANDED_ON =
      Set.of("host", "connection", "content-length", "accept-encoding", "transfer-encoding");

  private final HttpClient client = HttpClient.newHttpClient();
  private URI target = URI.create("http://127.0.0.1:1");
  private int count;
  private int writes;
  private int killAt;
  private boolean answered;
  private String counted = "";
  private CompletableFuture<Runnable> kill = new CompletableFuture<>();
  private String merged = "";
  private String into = "";

  synchronized void to(URI sandbox) {
    target = sandbox;
  }

  /** Counts anew, and kills nothing. */
  synchronized void forget() {
    count = 0;
    writes = 0;
    killAt = 0;
    counted = "";
    kill = new CompletableFuture<>();
  }

  /** Kills at that request, before or after it was handed on. */
  synchronized void killAt(int request, boolean after) {
    killAt = request;
    answered = after;
    counted = "";
  }

  /** Kills at that request of those with a method, before or after it was handed on. */
  synchronized void killAt(String method, int request, boolean after) {
    killAt(request, after);
    counted = method;
  }

  /** Knows one id as another. */
  synchronized void merge(String id, String other) {
    merged = id;
    into = other;
  }

  private synchronized String target(String asked) {
    return merged.isEmpty() ? asked : asked.replace(merged, into);
  }

  synchronized void onKill(Runnable how) {
    kill.complete(how);
  }

  synchronized int count() {
    return count;
  }

  /** Returns how many requests could have changed something. */
  synchronized int writes() {
    return writes;
  }

  private synchronized boolean isToKill(String method) {
    if (!counted.isEmpty() && !counted.equals(method)) {
      return false;
    }
    count++;
    if (!method.equals("GET")) {
      writes++;
    }
    return count == killAt;
  }

  private synchronized CompletableFuture<Runnable> killing() {
    return kill;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    boolean kills = isToKill(request.getMethod());
    if (kills && !answered) {
      killing().join().run();
      return new MockResponse.Builder().code(503).build();
    }
    MockResponse answer = handedOn(request);
    if (kills) {
      killing().join().run();
    }
    return answer;
  }

  private MockResponse handedOn(RecordedRequest request) throws InterruptedException {
    HttpRequest.Builder on = HttpRequest.newBuilder(target.resolve(target(request.getTarget())));
    request
        .getHeaders()
        .forEach(
            header -> {
              if (!NOT_HANDED_ON.contains(header.getFirst().toLowerCase(java.util.Locale.ROOT))) {
                on.header(header.getFirst(), header.getSecond());
              }
            });
    byte[] body = request.getBody() == null ? new byte[0] : request.getBody().toByteArray();
    on.method(
        request.getMethod(),
        body.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body));
    try {
      HttpResponse<byte[]> answer =
          client.send(on.build(), HttpResponse.BodyHandlers.ofByteArray());
      MockResponse.Builder back =
          new MockResponse.Builder()
              .code(answer.statusCode())
              .body(new Buffer().write(answer.body()));
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!NOT_HANDED_ON.contains(name) && !name.startsWith(":")) {
                  values.forEach(value -> back.addHeader(name, value));
                }
              });
      return back.build();
    } catch (IOException e) {
      return new MockResponse.Builder().code(502).build();
    }
  }
}
