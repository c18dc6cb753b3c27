package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The keyring of the system")
class SystemKeyringTests {

  private static final String NAME = "/home/o'brien/it is/credentials-default.json";
  private static final String SECRET = "{\"access_token\":\"s3cret $HOME '\\\" \u00e9\"}\n";

  /** Keeps what it reads in a file, as secret-tool does in a keyring, and tells its arguments. */
  private static final String SECRET_TOOL =
      """
      echo "$@" >>"$DIR/arguments"
      case $1 in
        store) cat >"$DIR/kept" ;;
        lookup) [ -f "$DIR/kept" ] || exit 1; cat "$DIR/kept" ;;
        clear) [ -f "$DIR/kept" ] || exit 1; rm "$DIR/kept" ;;
      esac
      """;

  /** Reads commands as the real one does, with the quotes of a shell. */
  private static final String SECURITY =
      """
      echo "$@" >>"$DIR/arguments"
      case $1 in
        -i) read -r line; eval "set -- $line"; printf '%s' "$8" >"$DIR/kept" ;;
        find-generic-password)
          [ -f "$DIR/kept" ] || { echo "security: could not be found in the keychain." >&2; exit 44; }
          cat "$DIR/kept"; echo ;;
        delete-generic-password)
          [ -f "$DIR/kept" ] || { echo "security: could not be found in the keychain." >&2; exit 44; }
          rm "$DIR/kept" ;;
      esac
      """;

  @TempDir private Path folder;
  private Duration patience = Duration.ofSeconds(30);

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\nDIR='" + folder + "'\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private SystemKeyring on(String system) {
    String path = "bin:" + folder.resolve("bin");
    return new SystemKeyring(
        name -> name.equals("PATH") ? Optional.of(path) : Optional.empty(), system, patience);
  }

  private String failure(Runnable work) {
    try {
      work.run();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.KeyringUnusable(String detail)) {
        return detail;
      }
    }
    throw new AssertionError("it did not fail");
  }

  @ParameterizedTest
  @CsvSource({"Linux, secret-tool", "Mac OS X, security"})
  void keepsAndFindsAndForgets(String system, String tool) throws IOException {
    program(tool, system.equals("Linux") ? SECRET_TOOL : SECURITY);
    SystemKeyring keyring = on(system);

    assertThat(keyring.find(NAME)).isEmpty();
    keyring.keep(NAME, SECRET);
    assertThat(keyring.find(NAME)).contains(SECRET);
    keyring.forget(NAME);
    assertThat(keyring.find(NAME)).isEmpty();
    keyring.forget(NAME);
  }

  @ParameterizedTest
  @CsvSource({"Linux, secret-tool", "Mac OS X, security"})
  void showsNoSecretInTheArguments(String system, String tool) throws IOException {
    program(tool, system.equals("Linux") ? SECRET_TOOL : SECURITY);
    on(system).keep(NAME, SECRET);

    assertThat(Files.readString(folder.resolve("arguments")))
        .doesNotContain("s3cret")
        .doesNotContain(SecretTool.packed(SECRET));
  }

  @Test
  void saysWhichProgramIsMissing() {
    assertThat(failure(() -> on("Linux").find(NAME)))
        .isEqualTo("secret-tool is not there; install it (on Debian: libsecret-tools)");
  }

  @Test
  void saysWhatTheProgramSaysInALine() throws IOException {
    program("secret-tool", "printf 'Cannot \\033[31mautolaunch D-Bus\\nmore\\n' >&2; exit 1");

    assertThat(failure(() -> on("Linux").find(NAME))).isEqualTo("Cannot [31mautolaunch D-Bus");
    assertThat(failure(() -> on("Linux").keep(NAME, SECRET))).startsWith("Cannot");
    assertThat(failure(() -> on("Linux").forget(NAME))).startsWith("Cannot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sleep 600", "sleep 600 & wait", "cat >/dev/null; sleep 600"})
  void doesNotWaitForEver(String script) throws IOException {
    patience = Duration.ofMillis(1_500);
    program("secret-tool", script);

    assertThat(failure(() -> on("Linux").find(NAME)))
        .isEqualTo("secret-tool has not answered for 1 s");
  }

  @Test
  void believesNothingThatCannotBeReadAgain() throws IOException {
    program("secret-tool", "cat >/dev/null; exit 0");

    assertThat(failure(() -> on("Linux").keep(NAME, SECRET)))
        .isEqualTo("secret-tool did not keep what it was given");
  }

  @Test
  void saysThatWhatItHasIsDamaged() throws IOException {
    program("secret-tool", "echo '*** not ours ***'");

    assertThat(failure(() -> on("Linux").find(NAME))).contains("is damaged");
  }

  @Test
  void survivesAProgramThatDoesNotListen() throws IOException {
    program("secret-tool", "exec <&-; exit 3");

    assertThat(failure(() -> on("Linux").keep(NAME, SECRET.repeat(9_000))))
        .isEqualTo("secret-tool ended with 3");
  }

  @Test
  void survivesAProgramThatTalksForEver() throws IOException {
    program("secret-tool", "yes AAAA | head -c 3000000");

    assertThat(failure(() -> on("Linux").keep(NAME, SECRET))).isNotEmpty();
  }
}
