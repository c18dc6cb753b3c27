package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What only VIP members can do")
@OnAnyDay
class WithoutVipTests {

  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(false));
    trakt =
        Trakt.offline()
            .at(Today.now(), Today.zone())
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_AUTH_URL", sandbox.apiUrl().toString())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filters list",
        "filters add Short /movies/popular?runtimes=30-60",
        "filters remove 12",
        "filters remove Short",
        "users stats sean"
      })
  @DisplayName("is said to be so, with where to become one, in exit code 6")
  void explained(String line) {
    Result refused = trakt.run(line.split(" ", -1));
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(6);
    assertThat(refused.err()).contains("VIP", "https://app.trakt.tv/vip");
    assertThat(refused.out()).isEmpty();
  }

  @Test
  @DisplayName("is told in the help of the command")
  void told() {
    assertThat(trakt.run("filters", "--help").out()).contains("VIP");
  }

  @Test
  @DisplayName("is left out of pages that others can read")
  void pages() {
    Result page = trakt.onTerminal(80).run("users", "view", "sean");
    assertThat(page.exitCode()).as(page.err()).isZero();
    assertThat(page.out()).contains("Sean Marlow");
  }

  @Test
  @DisplayName("is no limit to lists until they are full, which is told with how full they are")
  void limits() {
    Result told = trakt.onTerminal(80).run("lists");
    assertThat(told.err() + told.out()).contains("of ", "lists; each may hold");
  }
}
