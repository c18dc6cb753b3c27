package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Program;
import io.github.traktcli.presentation.run.PromptServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops waiting for a login finds everything as it was. */
@OnAnyDay
class InterruptedLoginTests {

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesNothingBehind() throws IOException, InterruptedException {
    server.setDispatcher(new OAuthServer(0));
    Path state = home.resolve("state");
    Process login =
        Program.asking(server, state)
            .line("auth", "login")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader notes =
        new BufferedReader(new InputStreamReader(login.getErrorStream(), StandardCharsets.UTF_8))) {
      assertThat(notes.readLine()).contains("5055CC52");
    }
    login.destroy();
    assertThat(login.waitFor()).isEqualTo(143);
    assertThat(state).doesNotExist();
  }
}
