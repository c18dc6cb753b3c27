package io.github.traktcli.presentation.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Answers by path, 404 where a test says nothing, and the requests that came. */
public final class Answers extends Dispatcher {

  private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();

  /** Returns the answers that a server gives. */
  public static Answers of(MockWebServer server) {
    Answers answers = new Answers();
    server.setDispatcher(answers);
    return answers;
  }

  /** Lets a path be answered with a document. */
  public Answers at(String path, String json) {
    return at(path, 200, json);
  }

  /** Lets a path be answered with a status. */
  public Answers at(String path, int status) {
    answers.put(path, new MockResponse.Builder().code(status).build());
    return this;
  }

  /** Lets a path be answered with a status and a document. */
  public Answers at(String path, int status, String json) {
    answers.put(
        path,
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(json)
            .build());
    return this;
  }

  /** Lets a path be answered with one page of several. */
  public Answers page(String path, String json, int total) {
    answers.put(
        path,
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .addHeader("X-Pagination-Item-Count", Integer.toString(total))
            .addHeader("X-Pagination-Page-Count", "9")
            .body(json)
            .build());
    return this;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    return answers.getOrDefault(
        request.getUrl().encodedPath(), new MockResponse.Builder().code(404).build());
  }

  /** Returns the paths and queries that were asked for since this was called last. */
  public static List<String> asked(MockWebServer server) {
    List<String> asked = new ArrayList<>();
    try {
      RecordedRequest request = server.takeRequest(0, TimeUnit.MILLISECONDS);
      while (request != null) {
        asked.add(request.getTarget());
        request = server.takeRequest(0, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return asked;
  }
}
