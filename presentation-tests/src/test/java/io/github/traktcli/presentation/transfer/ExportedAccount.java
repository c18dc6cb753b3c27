package io.github.traktcli.presentation.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Trakt that has one account, in pages, and tells of some of it wrongly where a test says so. */
final class ExportedAccount extends Dispatcher {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String HISTORY = "/sync/history";

  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();
  private final Set<String> empty = new HashSet<>();
  private final Map<String, Integer> overstated = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  /** Returns an account with nothing in it. */
  static ExportedAccount empty() {
    ExportedAccount account = new ExportedAccount();
    account.documents.put("/users/settings", "{}");
    account.documents.put("/users/me", "{\"username\":\"example\"}");
    account.documents.put("/sync/last_activities", "{\"all\":\"2026-07-15T11:00:00.000Z\"}");
    return account;
  }

  /** Returns the account from which the files beside the data set were made. */
  static ExportedAccount ofTheDataSet() throws IOException {
    ExportedAccount account = empty();
    JsonNode data = JSON.readTree(resource("dataset.json"));
    account.list(HISTORY, items(data.path("history")));
    for (String type : List.of("movie", "show", "season", "episode")) {
      account.list(
          "/sync/ratings/" + type + "s",
          items(data.path("ratings")).stream()
              .filter(rating -> rating.contains("\"type\":\"" + type + "\""))
              .toList());
    }
    account.list("/sync/watchlist/all/rank/asc", items(data.path("watchlist")));
    account.list("/sync/favorites/all/rank/asc", items(data.path("favorites")));
    account.list("/users/me/lists", List.of(data.path("list").path("meta").toString()));
    account.list("/users/me/lists/4242/items/all/rank/asc", items(data.path("list").path("items")));
    account.list("/users/me/comments/all/movies", items(data.path("comments")));
    account.list("/sync/collection/movies", items(data.path("collection_movies")));
    return account;
  }

  /** Returns a file that was made from the data set. */
  static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ExportedAccount.class.getResourceAsStream("exports/" + name))) {
      return in.readAllBytes();
    }
  }

  private static List<String> items(JsonNode array) {
    List<String> items = new ArrayList<>();
    array.forEach(item -> items.add(item.toString()));
    return items;
  }

  /** Has these documents below a path. */
  ExportedAccount list(String path, List<String> items) {
    lists.put(path, List.copyOf(items));
    return this;
  }

  /** Has this document at a path. */
  ExportedAccount document(String path, String json) {
    documents.put(path, json);
    return this;
  }

  /** Has so many plays, all of the same film, a minute apart. */
  ExportedAccount plays(int count) {
    List<String> plays = new ArrayList<>();
    for (int i = count; i > 0; i--) {
      plays.add(play(i, "Film", 1));
    }
    return list(HISTORY, plays);
  }

  /** Has so many plays, each of another film. */
  ExportedAccount films(int count, String title) {
    List<String> plays = new ArrayList<>();
    for (int i = count; i > 0; i--) {
      plays.add(play(i, title + " " + i, i));
    }
    return list(HISTORY, plays);
  }

  private static String play(int id, String title, int film) {
    String at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(60L * id).toString();
    return """
    {"id":%d,"watched_at":"%s","action":"watch","type":"movie","movie":{"title":"%s","year":1999,\
    "ids":{"trakt":%d,"slug":"film-%d","imdb":"tt%07d","tmdb":%d}}}"""
        .formatted(id, at.replace("Z", ".000Z"), title, film, film, film, film);
  }

  /** Answers a page with a status, each time. */
  ExportedAccount failing(String path, int page, int status) {
    failing.put(path + "#" + page, status);
    return this;
  }

  /** Answers a page with nothing on it, and tells the same counts. */
  ExportedAccount emptyPage(String path, int page) {
    empty.add(path + "#" + page);
    return this;
  }

  /** Tells of more than there is. */
  ExportedAccount overstating(String path, int by) {
    overstated.put(path, by);
    return this;
  }

  /** Returns the paths that were asked for since this was called last. */
  synchronized List<String> asked() {
    List<String> paths = List.copyOf(asked);
    asked.clear();
    return paths;
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    asked.add(path);
    MockResponse.Builder answer =
        new MockResponse.Builder().addHeader("Content-Type", "application/json");
    String document = documents.get(path);
    if (document != null) {
      return answer.body(document).build();
    }
    if (path.equals("/users/me/stats")) {
      return answer.code(204).build();
    }
    int page = number(request, "page", 1);
    int limit = number(request, "limit", 10);
    Integer status = failing.get(path + "#" + page);
    if (status != null) {
      return answer.code(status).body("{}").build();
    }
    List<String> all = lists.getOrDefault(path, List.of());
    int from = Math.min(all.size(), (page - 1) * limit);
    int count = all.size() + overstated.getOrDefault(path, 0);
    List<String> items =
        empty.contains(path + "#" + page)
            ? List.of()
            : all.subList(from, Math.min(all.size(), from + limit));
    return answer
        .addHeader("X-Pagination-Page", Integer.toString(page))
        .addHeader("X-Pagination-Limit", Integer.toString(limit))
        .addHeader("X-Pagination-Page-Count", Integer.toString(Math.ceilDiv(count, limit)))
        .addHeader("X-Pagination-Item-Count", Integer.toString(count))
        .body("[" + String.join(",", items) + "]")
        .build();
  }

  private static int number(RecordedRequest request, String name, int otherwise) {
    String value = request.getUrl().queryParameter(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
