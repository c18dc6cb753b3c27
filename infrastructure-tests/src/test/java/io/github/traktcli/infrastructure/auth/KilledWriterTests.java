package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that does nothing but write credentials is killed, and the file is whole. */
class KilledWriterTests {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50})
  void leavesTheOldCredentialsOrTheNew(int writes) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    EndlessWriter.class.getName(),
                    temporary.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < writes; i++) {
        assertThat(lines.readLine()).isNotNull();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }

    FileCredentialStore store = Stores.in(temporary);
    Credentials found = store.read(ProfileName.DEFAULT).orElseThrow();
    assertThat(found.accessToken()).startsWith("access-");
    assertThat(found.refreshToken()).isEqualTo(found.accessToken().replace("access-", "refresh-"));
    assertThat(store.profiles()).containsExactly(ProfileName.DEFAULT);
    assertThat(store.exclusively(ProfileName.DEFAULT, () -> "free")).isEqualTo("free");
  }
}
