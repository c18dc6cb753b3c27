package io.github.traktcli.presentation.library;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account with films in its sections, whose writes go wrong as a test says. It keeps what it was
 * sent, so that what became of a write can be told from what was said of it.
 */
final class AccountServer extends Dispatcher {

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
    DOWN_BEFORE,
    /** It is done, and answered by 503. */
    DOWN_AFTER,
    /** A half of it is done, then the account is full. */
    FULL,
    /** The account is locked, and stays so for all requests until it is unlocked. */
    LOCKED,
    /** The connection breaks, and the account is locked from then on. */
    CUT_AND_LOCKED,
    /** Something is done to whoever sent it, before it is done. */
    KILL_BEFORE,
    /** Something is done to whoever sent it, after it was done. */
    KILL_AFTER
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String HISTORY = "history";
  private static final String ADDED_NOTHING_UNKNOWN = ",\"not_found\":{\"movies\":[]}}";

  private final Map<String, Map<Long, ObjectNode>> sections = new TreeMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final CompletableFuture<Runnable> kill = new CompletableFuture<>();
  private boolean locked;
  private int requestsWhileLocked;
  private long nextPlay = 9_000_000_001L;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** Lets the next writes go wrong; after them, all goes well. */
  AccountServer failing(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  /** Says what to do to the process whose write is to be killed. */
  void onKill(Runnable action) {
    kill.complete(action);
  }

  /** Answers again. */
  synchronized void unlock() {
    locked = false;
  }

  /** Returns how many requests came after the account was locked. */
  synchronized int requestsWhileLocked() {
    return requestsWhileLocked;
  }

  /** Returns the requests that came, as method and path. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Returns the writes that came, as method and path. */
  List<String> writes() {
    return requests().stream().filter(request -> !request.startsWith("GET ")).toList();
  }

  /** Forgets which requests came. */
  void forget() {
    requests.clear();
  }

  /** Returns the Trakt ids of what is in a section, upwards, as often as it is there. */
  synchronized List<Long> ids(String section) {
    return section(section).values().stream().map(AccountServer::film).sorted().toList();
  }

  private static long film(ObjectNode entry) {
    return entry.path("movie").path("ids").path("trakt").asLong();
  }

  /** Returns one member of an entry. */
  synchronized JsonNode member(String section, long id, String name) {
    return Objects.requireNonNull(section(section).get(id)).path(name);
  }

  /** Returns the number of times that films of a section were put in, all together. */
  synchronized long additions(String section) {
    return section(section).values().stream().mapToLong(entry -> entry.path("puts").asLong()).sum();
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    HttpUrl url = request.getUrl();
    requests.add(request.getMethod() + " " + url.encodedPath());
    if (locked) {
      requestsWhileLocked++;
      return lockedOut();
    }
    List<String> path = url.pathSegments();
    if (path.equals(List.of("users", "settings"))) {
      return json("{\"browsing\":{\"watch_only_once\":false}}", "1", "1", "1");
    }
    if (path.size() == 2 && path.get(0).equals("movies")) {
      return json(entry(Long.parseLong(path.get(1)), 0).get("movie").toString(), "1", "1", "1");
    }
    if (path.size() < 2 || !path.get(0).equals("sync")) {
      return new MockResponse.Builder().code(404).build();
    }
    Map<Long, ObjectNode> section = section(path.get(1));
    if (request.getMethod().equals("GET")) {
      return page(url, section, path.get(1).equals(HISTORY));
    }
    JsonNode body = body(request);
    boolean removes = path.getLast().equals("remove");
    Fault fault = faults.isEmpty() ? Fault.NONE : faults.removeFirst();
    if (fault == Fault.KILL_BEFORE) {
      kill.join().run();
      return silent();
    }
    boolean plays = path.get(1).equals(HISTORY);
    int most = fault == Fault.FULL ? body.path("movies").size() / 2 : Integer.MAX_VALUE;
    Supplier<MockResponse> answer =
        () -> plays ? played(section, body, removes, most) : answered(section, body, removes, most);
    return switch (fault) {
      case NONE -> answer.get();
      case KILL_BEFORE -> silent();
      case KILL_AFTER -> {
        var _ = answer.get();
        kill.join().run();
        yield silent();
      }
      case CUT_BEFORE -> cut();
      case CUT_AFTER -> {
        var _ = answer.get();
        yield cut();
      }
      case RATE_LIMIT -> new MockResponse.Builder().code(429).addHeader("Retry-After", "2").build();
      case DOWN_BEFORE -> down();
      case DOWN_AFTER -> {
        var _ = answer.get();
        yield down();
      }
      case FULL -> {
        var _ = answer.get();
        yield new MockResponse.Builder().code(420).addHeader("X-Account-Limit", "150").build();
      }
      case LOCKED -> {
        locked = true;
        yield lockedOut();
      }
      case CUT_AND_LOCKED -> {
        locked = true;
        yield cut();
      }
    };
  }

  private static MockResponse lockedOut() {
    return new MockResponse.Builder().code(423).addHeader("X-Account-Locked", "true").build();
  }

  private static JsonNode body(RecordedRequest request) {
    return JSON.readTree(request.getBody() == null ? "{}" : request.getBody().utf8());
  }

  /** Whoever was sent a signal has all the time to act on it. */
  private static MockResponse silent() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
  }

  private static MockResponse cut() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  private static MockResponse down() {
    return new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();
  }

  private MockResponse answered(
      Map<Long, ObjectNode> section, JsonNode body, boolean removes, int most) {
    int changed = 0;
    int existing = 0;
    for (JsonNode film : body.path("movies")) {
      if (changed >= most) {
        break;
      }
      long id = film.path("ids").path("trakt").asLong();
      if (removes) {
        changed += section.remove(id) == null ? 0 : 1;
      } else {
        ObjectNode known = section.get(id);
        ObjectNode entry = known == null ? entry(id, section.size()) : known;
        film.properties().forEach(member -> put(entry, member.getKey(), member.getValue()));
        entry.put("puts", entry.path("puts").asLong() + 1);
        section.put(id, entry);
        changed++;
      }
    }
    return json(
        "{\"%s\":{\"movies\":%d},\"existing\":{\"movies\":%d}"
                .formatted(removes ? "deleted" : "added", changed, existing)
            + ADDED_NOTHING_UNKNOWN,
        "1",
        "1",
        "1");
  }

  /** Every play counts, whatever was played before. */
  private MockResponse played(
      Map<Long, ObjectNode> plays, JsonNode body, boolean removes, int most) {
    int before = plays.size();
    if (removes) {
      for (JsonNode film : body.path("movies")) {
        long id = film.path("ids").path("trakt").asLong();
        plays.values().removeIf(play -> film(play) == id);
      }
      body.path("ids").forEach(id -> plays.remove(id.asLong()));
    } else {
      for (JsonNode film : body.path("movies")) {
        if (plays.size() - before >= most) {
          break;
        }
        ObjectNode play = entry(film.path("ids").path("trakt").asLong(), 0);
        play.put("id", nextPlay).put("puts", 1).put("action", "watch");
        play.set("watched_at", film.path("watched_at"));
        plays.put(nextPlay++, play);
      }
    }
    return json(
        "{\"%s\":{\"movies\":%d}"
                .formatted(removes ? "deleted" : "added", Math.abs(plays.size() - before))
            + ADDED_NOTHING_UNKNOWN,
        "1",
        "1",
        "1");
  }

  private static boolean isAsked(ObjectNode play, HttpUrl url) {
    Instant at = Instant.parse(play.path("watched_at").asString());
    String from = url.queryParameter("start_at");
    String until = url.queryParameter("end_at");
    List<String> path = url.pathSegments();
    boolean ofTitle = path.size() < 4 || path.get(3).equals(Long.toString(film(play)));
    return ofTitle
        && (from == null || !at.isBefore(Instant.parse(from)))
        && (until == null || !at.isAfter(Instant.parse(until)));
  }

  private static void put(ObjectNode entry, String name, JsonNode value) {
    switch (name) {
      case "ids" -> {}
      case "media_type", "resolution", "hdr", "audio", "audio_channels", "3d" ->
          ((ObjectNode) entry.get("metadata")).set(name, value);
      default -> entry.set(name, value);
    }
  }

  private static ObjectNode entry(long id, int rank) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("id", 5_000 + id).put("rank", rank + 1).put("type", "movie");
    for (String time : List.of("listed_at", "rated_at", "collected_at")) {
      entry.put(time, Instant.parse("2026-07-15T12:00:00Z").toString());
    }
    entry.putObject("metadata");
    ObjectNode film = entry.putObject("movie");
    film.put("title", "Film " + id).put("year", 2000);
    film.putObject("ids").put("trakt", id).put("slug", "film-" + id);
    return entry;
  }

  private static MockResponse page(HttpUrl url, Map<Long, ObjectNode> section, boolean plays) {
    int limit = number(url, "limit", 100);
    int page = number(url, "page", 1);
    List<ObjectNode> all =
        section.values().stream().filter(entry -> !plays || isAsked(entry, url)).toList();
    ArrayNode items = JSON.createArrayNode();
    all.stream().skip((long) (page - 1) * limit).limit(limit).forEach(items::add);
    return json(
        items.toString(),
        Integer.toString(page),
        Integer.toString(Math.max(1, Math.ceilDiv(all.size(), limit))),
        Integer.toString(all.size()));
  }

  private static MockResponse json(String body, String page, String pages, String items) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .addHeader("X-Pagination-Page", page)
        .addHeader("X-Pagination-Page-Count", pages)
        .addHeader("X-Pagination-Item-Count", items)
        .body(body)
        .build();
  }

  private static int number(HttpUrl url, String name, int otherwise) {
    String text = url.queryParameter(name);
    return text == null ? otherwise : Integer.parseInt(text);
  }

  private Map<Long, ObjectNode> section(String name) {
    return sections.computeIfAbsent(name, key -> new TreeMap<>());
  }
}
