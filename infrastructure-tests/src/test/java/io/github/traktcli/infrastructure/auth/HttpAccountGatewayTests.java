package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class HttpAccountGatewayTests {

  private static final ApiApp APP = new ApiApp("client", null);

  @StartStop private final MockWebServer server = PromptServer.make();

  @Test
  void readsTheAccountFromItsSettings() throws InterruptedException {
    answer(
        200,
        """
        {"user":{"username":"sean","private":true,"name":"Sean Marlow","vip":true,
         "ids":{"slug":"sean"}},"account":{"timezone":"America/Los_Angeles"}}
        """);
    assertThat(gateway().accountOf(APP, "token"))
        .isEqualTo(new User("sean", "Sean Marlow", "sean", true, true));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/users/settings");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token");
    assertThat(request.getHeaders().get("trakt-api-key")).isEqualTo("client");
    assertThat(request.getHeaders().get("trakt-api-version")).isEqualTo("2");
  }

  @Test
  void saysThatTheTokenIsRefused() {
    answer(401, "");
    assertThat(failure()).isEqualTo(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotTakeAnythingForAnAccount() {
    answer(200, "{}");
    assertThat(failure()).isInstanceOf(TraktFailure.Unreadable.class);
  }

  private TraktFailure failure() {
    return catchThrowableOfType(TraktException.class, () -> gateway().accountOf(APP, "token"))
        .failure();
  }

  private HttpAccountGateway gateway() {
    URI address = server.url("/").uri();
    return new HttpAccountGateway(
        (clientId, tokens) ->
            new TraktHttp(
                new HttpSettings(
                    new Endpoint(address, address),
                    clientId,
                    "trakt/test",
                    Duration.ofSeconds(5),
                    Duration.ZERO),
                tokens,
                (reason, length) -> {},
                Today.clock(),
                Optional.empty()),
        new Secrets());
  }

  private void answer(int status, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }
}
