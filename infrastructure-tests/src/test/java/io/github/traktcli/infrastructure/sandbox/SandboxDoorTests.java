package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every call has to bring along, and what every answer tells. */
@DisplayName("The door of the sandbox")
@OnAnyDay
final class SandboxDoorTests {

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @Test
  @DisplayName("answers 403 without an API key")
  void wantsAKey() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + "/movies/inception-2010"))
            .header("trakt-api-version", "2")
            .build();
    assertThat(caller.send(request).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("answers 412 without the version of the API")
  void wantsAVersion() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + "/movies/inception-2010"))
            .header("trakt-api-key", "any")
            .build();
    assertThat(caller.send(request).status()).isEqualTo(412);
  }

  @Test
  @DisplayName("answers 401 where a user is needed and none, or an unknown one, calls")
  void wantsAToken() {
    try (Caller nobody = Caller.signedOut(sandbox);
        Caller stranger = Caller.withToken(sandbox, "stolen")) {
      assertThat(nobody.get("/sync/watchlist").status()).isEqualTo(401);
      assertThat(nobody.get("/users/me/watchlist").status()).isEqualTo(401);
      assertThat(stranger.get("/sync/watchlist").status()).isEqualTo(401);
      assertThat(stranger.get("/movies/inception-2010").status()).isEqualTo(401);
      assertThat(nobody.get("/movies/inception-2010").status()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("answers 404 to what is no path of the API")
  void knowsItsPaths() {
    assertThat(caller.get("/nowhere/at/all").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("counts the calls in X-Ratelimit")
  void countsCalls() {
    assertThat(caller.get("/movies/inception-2010").header("X-Ratelimit"))
        .contains("\"name\":\"AUTHED_API_GET_LIMIT\"", "\"limit\":500", "\"remaining\":499");
    assertThat(caller.get("/movies/inception-2010").header("X-Ratelimit"))
        .contains("\"remaining\":498");
  }

  @Test
  @DisplayName("refuses a second write in the same second only where asked to")
  void countsWrites() throws Exception {
    String body = "{\"movies\":[{\"ids\":{\"trakt\":28}}]}";
    try (Sandbox strict =
            Sandbox.start(SandboxOptions.inMemory(Today.clock()).withWritesPerSecond(1));
        Caller hasty = Caller.signedIn(strict)) {
      assertThat(hasty.post("/sync/watchlist", body).status()).isEqualTo(201);
      Caller.Answer second = hasty.post("/sync/watchlist", body);
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.header("Retry-After")).isEqualTo("1");
    }
    assertThat(caller.post("/sync/watchlist", body).status()).isEqualTo(201);
    assertThat(caller.post("/sync/watchlist", body).status()).isEqualTo(201);
  }

  @Test
  @DisplayName("shows a private user by name only, and nothing of what is theirs")
  void guardsThePrivate() {
    assertThat(caller.get("/users/erika").object())
        .containsOnlyKeys("username", "private", "ids")
        .containsEntry("private", true);
    Caller.Answer watchlist = caller.get("/users/erika/watchlist");
    assertThat(watchlist.status()).isEqualTo(401);
    assertThat(watchlist.header("X-Private-User")).isEqualTo("true");
  }

  @Test
  @DisplayName("answers 400 to a body that is no JSON")
  void readsJson() {
    assertThat(caller.post("/sync/watchlist", "{\"movies\":[").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("answers 421 to a page of the web that has its own name point here")
  void isCalledByItsOwnNames() throws Exception {
    assertThat(raw("GET /movies/trending HTTP/1.1", "Host: evil.example"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /movies/trending HTTP/1.1", "Host: 127.0.0.1.evil.example:80"))
        .startsWith("HTTP/1.1 421");
    assertThat(
            raw("GET /movies/trending HTTP/1.1", "Host: localhost:" + sandbox.apiUrl().getPort()))
        .startsWith("HTTP/1.1 403"); // it has no API key
  }

  @Test
  @DisplayName("answers 413 to a body that is longer than 8 MB, before it came")
  void limitsBodies() throws Exception {
    assertThat(
            raw(
                "POST /sync/watchlist HTTP/1.1",
                "Host: 127.0.0.1:" + sandbox.apiUrl().getPort(),
                "Content-Length: 99999999999"))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  @DisplayName("redirects to this machine only")
  void redirectsHome() {
    String authorize = "/oauth/authorize?response_type=code&client_id=a&redirect_uri=";
    assertThat(caller.get(authorize + "https://evil.example/").status()).isEqualTo(400);
    assertThat(caller.get(authorize + "http://127.0.0.1.evil.example/").status()).isEqualTo(400);
    assertThat(caller.get(authorize + "http://127.0.0.1:9%3A@evil.example/").status())
        .isEqualTo(400);
    assertThat(caller.get(authorize + "http://127.0.0.1:9/callback").status()).isEqualTo(302);
  }

  private static final String ARRIVAL = "{\"movies\":[{\"ids\":{\"imdb\":\"tt2543164\"}}]}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/movies/arrival-2016/",
        "/movies/arrival-2016?",
        "/movies/arrival-2016?extended=full%2Cimages",
        "/movies/arrival-2016?extended=full,images,unheard_of&nobody=knows",
        "/movies/tt2543164",
        "/movies/trending?limit=3",
        "/movies/trending?page=2",
        "/movies/trending?page=0&limit=0",
        "/movies/trending?page=one&limit=-5",
        "/sync/watchlist/movies/",
        "/sync/watchlist/movies?limit=2",
        "/users/me/watchlist/movies/added/desc"
      })
  @DisplayName("takes addresses as other clients write them")
  void addresses(String path) {
    assertThat(caller.get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "application/vnd.api+json",
        "text/plain"
      })
  @DisplayName("takes bodies under other names, and with more in them than it knows")
  void bodies(String type) {
    String more =
        ARRIVAL.replace("{\"movies\":[{", "{\"x\":{},\"shows\":null,\"movies\":[{\"y\":[],");
    assertThat(caller.send(written(type, more)).status()).isEqualTo(201);
    assertThat(caller.send(written(type, "")).status()).isIn(201, 400, 422);
  }

  private HttpRequest written(String type, String body) {
    return HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + "/sync/watchlist"))
        .version(HttpClient.Version.HTTP_1_1)
        .header("content-type", type)
        .header("TRAKT-API-KEY", "any")
        .header("Trakt-Api-Version", "2")
        .header("authorization", "bearer " + Sandbox.token())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Test
  @DisplayName("takes forms where tokens are given out")
  void forms() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.authUrl() + "/oauth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=authorization_code&code=fd0847dbb559752d&client_id=a"
                        + "&client_secret=b&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob"))
            .build();
    Caller.Answer answer = caller.send(request);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.object()).containsKey("access_token");
  }

  @Test
  @DisplayName("answers HEAD as GET, without the body")
  void heads() {
    Caller.Answer answer = caller.send("/movies/trending?limit=3", "HEAD", null);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("X-Pagination-Limit")).isEqualTo("3");
  }

  @Test
  @DisplayName("tells by OPTIONS and 405 what a path is for, and opens itself to no web page")
  void methods() {
    Caller.Answer options = caller.send("/sync/watchlist", "OPTIONS", null);
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("GET, HEAD, POST, PUT, OPTIONS");
    assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
    Caller.Answer patched = caller.send("/sync/watchlist", "PATCH", "{}");
    assertThat(patched.status()).isEqualTo(405);
    assertThat(patched.header("Allow")).contains("POST");
    assertThat(caller.send("/nowhere/at/all", "OPTIONS", null).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("answers many requests over one connection")
  void keepsAlive() throws IOException {
    String host = "127.0.0.1:" + sandbox.apiUrl().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.apiUrl().getPort())) {
      BufferedReader answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String path : List.of("/checkin", "/movies/arrival-2016", "/nowhere", "/checkin")) {
        String request =
            "%s %s HTTP/1.1\r\nhost: %s\r\ntrakt-api-key: a\r\ntrakt-api-version: 2\r\n"
                    .formatted(path.equals("/checkin") ? "DELETE" : "GET", path, host)
                + "authorization: Bearer "
                + Sandbox.token()
                + "\r\nconnection: keep-alive\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(answers.readLine()).startsWith("HTTP/1.1 ");
        int length = 0;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
          if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(line.substring(15).strip());
          }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-06",
        "2024-05-06T07:08Z",
        "2024-05-06T07:08:09Z",
        "2024-05-06T07:08:09.123456Z",
        "2024-05-06T07:08:09+02:00",
        "2024-05-06T07:08:09+0200",
        "2024-05-06T07:08:09",
        "2024-05-06 07:08:09"
      })
  @DisplayName("takes moments as the languages of clients write them")
  void moments(String at) {
    String play = ARRIVAL.replace("{\"ids", "{\"watched_at\":\"" + at + "\",\"ids");
    assertThat(caller.post("/sync/history", play).status()).isEqualTo(201);
  }

  /** Sends a head as it stands and returns the first line of the answer. */
  private String raw(String... head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.apiUrl().getPort())) {
      String request = String.join("\r\n", head) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return String.valueOf(answer.readLine());
    }
  }
}
