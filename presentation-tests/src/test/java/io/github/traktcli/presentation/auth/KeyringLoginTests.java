package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A login with a keyring")
@DisabledOnOs({OS.MAC, OS.WINDOWS})
class KeyringLoginTests {

  private static final Instant NOW = Instant.ofEpochSecond(4_000_000_000L + 86_400);
  private static final String WORKING =
      """
      case $1 in
        store) cat >"$DIR/kept" ;;
        lookup) [ -f "$DIR/kept" ] || exit 1; cat "$DIR/kept" ;;
        clear) rm "$DIR/kept" ;;
      esac
      """;
  private static final String LOCKED =
      "echo 'secret-tool: Cannot create an item in a locked collection' >&2; exit 1";

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  @BeforeEach
  void serve() throws IOException {
    server.setDispatcher(new OAuthServer(0));
    Files.createDirectories(home.resolve("bin"));
    secretTool(WORKING);
  }

  private void secretTool(String script) throws IOException {
    Path file = home.resolve("bin/secret-tool");
    Files.writeString(file, "#!/bin/sh\nDIR='" + home + "'\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Trakt trakt() {
    return Trakt.asking(server)
        .at(NOW)
        .in(home)
        .env("PATH", home.resolve("bin") + ":/usr/bin:/bin");
  }

  private String file() throws IOException {
    return Files.readString(home.resolve("state/credentials-default.json"));
  }

  @Test
  void keepsNoTokenInTheFileAndSaysWhereTheyAre() throws IOException {
    Result login = trakt().onTerminal(80).run("auth", "login", "--store", "keyring");

    assertThat(login.exitCode()).isZero();
    assertThat(login.err()).contains("The tokens are in the keyring.");
    assertThat(file()).doesNotContain("token-1");
    assertThat(trakt().run("auth", "token").out()).isEqualTo("access-token-1\n");
    assertThat(trakt().run("auth", "status", "--jq", ".source, .file").out())
        .isEqualTo("keyring\nnull\n");
    assertThat(trakt().onTerminal(80).run("auth", "status").out()).contains("the keyring");
  }

  @Test
  void isWhatTheSettingSays() throws IOException {
    trakt().run("config", "set", "store", "keyring");
    trakt().run("auth", "login");

    assertThat(file()).doesNotContain("token-1");
  }

  @Test
  void failsBeforeAnythingIsAskedWhereItIsLocked() throws IOException {
    secretTool(LOCKED);
    Result login = trakt().run("auth", "login", "--store", "keyring");

    assertThat(login.exitCode()).isOne();
    assertThat(login.notes())
        .containsExactly(
            "trakt: Cannot use the keyring: secret-tool: Cannot create an item in a locked"
                + " collection.",
            "Unlock it, or keep the tokens in a file: trakt auth login --store file");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void endsEachCommandInASentenceWhereItIsGone() throws IOException {
    trakt().run("auth", "login", "--store", "keyring");
    Files.delete(home.resolve("bin/secret-tool"));
    Result result = trakt().env("PATH", home.resolve("bin").toString()).run("watchlist", "--json");

    assertThat(result.exitCode()).isOne();
    assertThat(result.err())
        .startsWith("trakt: Cannot use the keyring: secret-tool is not there;")
        .contains("trakt auth login --store file");
  }

  @Test
  void losesNoRefreshTokenWhereItIsLockedMeanwhile() throws IOException {
    trakt().run("auth", "login", "--store", "keyring");
    secretTool(
        "case $1 in lookup) cat \"$DIR/kept\" ;; *) echo 'it is locked' >&2; exit 1 ;; esac");
    Result refresh = trakt().run("auth", "refresh");

    assertThat(refresh.exitCode()).isZero();
    assertThat(refresh.err()).contains("The keyring did not take the tokens: it is locked.");
    assertThat(file()).contains("access-token-2", "refresh-token-2");
  }

  @Test
  void movesBackToAFile() throws IOException {
    trakt().run("auth", "login", "--store", "keyring");
    trakt().run("auth", "login", "--store", "file", "--force");

    assertThat(file()).contains("\"access_token\":");
    assertThat(home.resolve("kept")).doesNotExist();
  }

  @Test
  void isClearedByALogout() {
    trakt().run("auth", "login", "--store", "keyring");

    assertThat(trakt().run("auth", "logout").err()).startsWith("Signed out.");
    assertThat(home.resolve("kept")).doesNotExist();
    assertThat(trakt().run("auth", "status").exitCode()).isEqualTo(4);
  }

  @Test
  void refusesAnotherPlace() {
    Result login = trakt().run("auth", "login", "--store", "cloud");

    assertThat(login.exitCode()).isEqualTo(2);
    assertThat(login.err()).contains("--store is file or keyring, not \"cloud\".");
  }
}
