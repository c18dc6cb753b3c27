package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every call has to bring along, and what every answer tells. */
@DisplayName("The door of the sandbox")
@OnAnyDay
final class SandboxDoorTest {

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
}
