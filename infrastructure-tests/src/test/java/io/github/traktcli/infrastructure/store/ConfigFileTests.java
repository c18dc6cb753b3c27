package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.BrokenConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(config().location()).isEqualTo(temporary.resolve("config.properties").toString());
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
  void keepsTheLineEndsOfWindowsAndALastLineWithoutOne() throws IOException {
    write("# mine\r\ncolor = never");
    config().set("color", "always");
    assertThat(text()).isEqualTo("# mine\r\ncolor = always\r\n");
    write("# mine\r\ncolor = never");
    config().set("country", "de");
    assertThat(text()).isEqualTo("# mine\r\ncolor = never\r\ncountry = de\r\n");
    write("# mine\r\ncolor = never\r\n");
    config().set("country", "de");
    assertThat(text()).isEqualTo("# mine\r\ncolor = never\r\ncountry = de\r\n");
  }

  @Test
  void readsPastAByteOrderMarkAndKeepsIt() throws IOException {
    write("\ufeffcolor = never\ncountry = de\n");
    assertThat(config().get("color")).contains("never");
    config().set("color", "always");
    assertThat(text()).isEqualTo("\ufeffcolor = always\ncountry = de\n");
    config().unset("color");
    assertThat(text()).isEqualTo("\ufeffcountry = de\n");
    config().unset("country");
    config().set("color", "never");
    assertThat(text()).isEqualTo("\ufeffcolor = never\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'nonsense\n',         2, 9",
    "'  no sense = 1\n',   2, 6",
    "'= 1\n',              2, 1",
    "' Color = never\n',   2, 2",
    "'cölor = never\n',    2, 2",
    "'a = 1\nnonsense',    3, 9",
  })
  void namesThePlaceThatIsBroken(String rest, int line, int column) throws IOException {
    write("client_id = abc\n" + rest.replace("\\n", "\n"));
    assertThat(fault()).satisfies(at -> assertThat(at.file()).endsWith("config.properties"));
    assertThat(fault().line()).isEqualTo(line);
    assertThat(fault().column()).isEqualTo(column);
  }

  @Test
  void namesTheFirstByteThatIsNoText() throws IOException {
    Files.write(
        temporary.resolve(ConfigFile.NAME),
        "a = 1\nb = ".getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE);
    Files.write(
        temporary.resolve(ConfigFile.NAME), new byte[] {(byte) 0xff}, StandardOpenOption.APPEND);
    assertThat(fault().line()).isEqualTo(2);
    assertThat(fault().column()).isEqualTo(5);
    assertThat(config().lines()).isEmpty();
    assertThat(config().faults()).hasSize(1);
    assertThatThrownBy(() -> config().set("a", "2")).isInstanceOf(TraktException.class);
    assertThat(Files.readAllBytes(temporary.resolve(ConfigFile.NAME))).hasSize(11);
  }

  @Test
  void losesNoSettingOfAnotherProcess() throws IOException {
    ConfigFile one = config();
    assertThat(one.get("a")).isEmpty();
    config().set("b", "2");
    one.set("a", "1");
    assertThat(text()).isEqualTo("b = 2\na = 1\n");
  }

  @Test
  void takesAwayWhatAKilledProcessLeft() throws IOException {
    Path left = Files.writeString(temporary.resolve("config.properties.123-456.tmp"), "half of a");
    config().set("a", "1");
    assertThat(left).doesNotExist();
    assertThat(text()).isEqualTo("a = 1\n");
  }

  private BrokenConfiguration fault() {
    return (BrokenConfiguration)
        catchThrowableOfType(TraktException.class, () -> config().get("client_id")).failure();
  }

  private ConfigFile config() {
    return new ConfigFile(
        folders, new ExclusiveLock.Waits(Duration.ofSeconds(1), _ -> {}, _ -> {}));
  }

  private void write(String text) throws IOException {
    Files.writeString(temporary.resolve(ConfigFile.NAME), text);
  }

  private String text() throws IOException {
    return Files.readString(temporary.resolve(ConfigFile.NAME));
  }
}
