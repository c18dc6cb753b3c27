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
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
