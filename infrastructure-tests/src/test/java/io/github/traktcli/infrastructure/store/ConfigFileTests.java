package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.LocalState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTests {

  @TempDir private Path temporary;
  private Folders folders = new Folders(Path.of(""), Path.of(""), Path.of(""));

  @BeforeEach
  void findFolders() {
    folders = new Folders(temporary, temporary, temporary);
  }

  @Test
  void hasNoSettingsBeforeItExists() {
    assertThat(config().get("client_id")).isEmpty();
    assertThat(config().path()).isEqualTo(temporary.resolve("config.properties"));
  }

  @Test
  void readsSettingsBetweenComments() throws IOException {
    write(
        """
        # my settings

        client_id = abc
          timezone=Europe/Berlin
        empty =
        path = C:\\trakt = x # no comment
        """);
    assertThat(config().get("client_id")).contains("abc");
    assertThat(config().get("timezone")).contains("Europe/Berlin");
    assertThat(config().get("empty")).isEmpty();
    assertThat(config().get("path")).contains("C:\\trakt = x # no comment");
  }

  @Test
  void changesOneLineAndKeepsTheRest() throws IOException {
    write("# mine\nclient_id = old\n\n# end\n");
    config().set("client_id", "new");
    assertThat(text()).isEqualTo("# mine\nclient_id = new\n\n# end\n");
    config().set("timezone", "UTC");
    assertThat(text()).isEqualTo("# mine\nclient_id = new\n\n# end\ntimezone = UTC\n");
    config().unset("client_id");
    assertThat(text()).isEqualTo("# mine\n\n# end\ntimezone = UTC\n");
  }

  @Test
  void seesItsOwnChanges() {
    ConfigFile config = config();
    assertThat(config.get("a")).isEmpty();
    config.set("a", "1");
    assertThat(config.get("a")).contains("1");
  }

  @Test
  void namesTheLineThatIsBroken() throws IOException {
    write("client_id = abc\nnonsense\n");
    LocalState failure =
        (LocalState)
            catchThrowableOfType(TraktException.class, () -> config().get("client_id")).failure();
    assertThat(failure.file()).endsWith("config.properties:2");
  }

  private ConfigFile config() {
    return new ConfigFile(folders);
  }

  private void write(String text) throws IOException {
    Files.writeString(temporary.resolve(ConfigFile.NAME), text);
  }

  private String text() throws IOException {
    return Files.readString(temporary.resolve(ConfigFile.NAME));
  }
}
