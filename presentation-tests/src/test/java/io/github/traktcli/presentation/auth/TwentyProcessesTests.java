package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import io.github.traktcli.presentation.run.Program;
import io.github.traktcli.presentation.run.PromptServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refresh token works once, so of many processes that need a new token only one may spend it. */
@OnAnyDay
class TwentyProcessesTests {

  private static final int PROCESSES = 20;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  @Test
  void renewAnEndedSessionOnce() throws IOException, InterruptedException {
    OAuthServer trakt = new OAuthServer(1);
    server.setDispatcher(trakt);
    Path credentials = home.resolve("credentials-default.json");
    PrivateFiles.write(
        credentials,
        """
        {"access_token":"access-token-1","refresh_token":"refresh-token-1",
         "created_at":1700000000,"expires_in":604800,"client_id":"client"}
        """);

    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(
          Program.asking(server, home)
              .line("auth", "status")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    List<String> errors = new ArrayList<>();
    List<Integer> exits = new ArrayList<>();
    for (Process process : processes) {
      errors.add(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
      exits.add(process.waitFor());
    }

    assertThat(errors)
        .flatMap(text -> text.lines().toList())
        .allSatisfy(line -> assertThat(line).startsWith("Waiting for another trakt"));
    assertThat(exits).hasSize(PROCESSES).containsOnly(0);
    assertThat(trakt.refreshes()).isEqualTo(1);
    assertThat(trakt.refusedRefreshes()).isZero();
    assertThat(Files.readString(credentials)).contains("\"access_token\":\"access-token-2\"");
  }
}
