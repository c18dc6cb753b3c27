package io.github.traktcli.presentation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("trakt config")
class ConfigTests {

  @TempDir private Path home;

  private Trakt trakt() {
    return Trakt.offline().in(home).without("TRAKT_CLIENT_ID");
  }

  private Path file() {
    return home.resolve("config/config.properties");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  private String value(Trakt trakt, String key) {
    return trakt.run("config", "get", key).out().strip();
  }

  @Test
  void changesOneLineOfTheFileAndKeepsItsComments() throws IOException {
    write("# mine\n\ncolor = always\n# end\n");
    assertThat(trakt().run("config", "set", "color", "NEVER").out())
        .isEqualTo("✓ color is now never.\n");
    assertThat(trakt().run("config", "set", "timezone", "europe/berlin").exitCode()).isZero();
    assertThat(Files.readString(file()))
        .isEqualTo("# mine\n\ncolor = never\n# end\ntimezone = Europe/Berlin\n");
    assertThat(trakt().run("config", "unset", "color", "output").out())
        .isEqualTo("✓ color is auto again.\noutput was not set.\n");
    assertThat(Files.readString(file())).isEqualTo("# mine\n\n# end\ntimezone = Europe/Berlin\n");
  }

  @ParameterizedTest
  @CsvSource({
    "color,       purple,  'color is one of auto, always, never, not \"purple\".'",
    "color,       alwys,   'Did you mean always?'",
    "timezone,    Mars/X,  'There is no time zone \"Mars/X\".'",
    "page_size,   0,       'page_size is a number from 1 to 1000, not \"0\".'",
    "page_size,   many,    'page_size is a number from 1 to 1000, not \"many\".'",
    "country,     Germany, 'A country is written in two letters'",
    "profile,     ../x,    'A profile name consists of'",
    "editor,      ' ',     'A setting cannot be empty'",
    "timezon,     UTC,     'There is no setting \"timezon\". Did you mean timezone?'",
  })
  void refusesWhatCannotBeMeant(String key, String value, String sentence) {
    Result result = trakt().run("config", "set", key, value);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(sentence);
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "unset"})
  void namesTheNearestSettings(String command) {
    Result result = trakt().run("config", command, "pagesize");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean page_size?");
  }

  @Test
  void saysWhoSaysWhatCounts() throws IOException {
    write("timezone = Europe/Berlin\ncolor = always\nprofile = work\n");
    Trakt trakt = trakt();
    assertThat(value(trakt, "timezone")).isEqualTo("Europe/Berlin");
    assertThat(value(trakt.env("TZ", "Asia/Tokyo"), "timezone")).isEqualTo("Asia/Tokyo");
    assertThat(
            trakt
                .env("TZ", "Asia/Tokyo")
                .run("config", "get", "timezone", "--timezone", "UTC")
                .out())
        .isEqualTo("UTC\n");
    assertThat(value(trakt, "date_format")).isEqualTo("words");
    assertThat(trakt.env("TRAKT_PROFILE", "home").env("NO_COLOR", "1").run("config").lines())
        .contains(
            "profile\thome\tenvironment TRAKT_PROFILE\tthe account that is used",
            "timezone\tEurope/Berlin\tfile\tthe zone in which times are shown",
            "date_format\twords\tdefault\thow days are written",
            "color\tnever\tenvironment NO_COLOR\twhen to use colour");
    assertThat(
            trakt
                .run(
                    "config",
                    "--jq",
                    ".[] | select(.key == \"color\") | [.source, .origin, .value]")
                .out())
        .contains("file", file() + ":2", "always");
  }

  @Test
  void putsWhatIsSaidToAllProgramsBehindTheFile() throws IOException {
    Trakt trakt = trakt().env("VISUAL", "ed").env("EDITOR", "vi");
    assertThat(value(trakt, "editor")).isEqualTo("ed");
    write("editor = code --wait\n");
    assertThat(value(trakt, "editor")).isEqualTo("code --wait");
    assertThat(value(trakt.env("TRAKT_EDITOR", "nano"), "editor")).isEqualTo("nano");
  }

  @Test
  void saysWhenTheEnvironmentGoesAbove() {
    assertThat(trakt().env("TZ", "UTC").run("config", "set", "timezone", "Asia/Tokyo").err())
        .isEqualTo("TZ goes above the file and says UTC.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'# mine\nnonsense\n',          2, 9,  'a line looks like'",
    "'color = never\n color=red\n', 2, 8,  'color is one of'",
    "'page_size =  a\n',            1, 14, 'page_size is a number'",
  })
  void aBrokenFileIsNamedWithLineAndColumn(String text, int line, int column, String detail)
      throws IOException {
    write(text);
    Result result = trakt().run("movies", "trending");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith(
            "trakt: The configuration is broken at %s:%d:%d: %s"
                .formatted(file(), line, column, detail))
        .endsWith("Mend it with: trakt config edit\n");
  }

  @Test
  void aBrokenFileHindersNoHelpAndNoConfig() throws IOException {
    write("nonsense\ncolor = red\ntimezone = UTC\n");
    for (List<String> line :
        List.of(
            List.of("--help"),
            List.of("help", "calendar"),
            List.of("calendar", "--help"),
            List.of("help", "environment"),
            List.of("--version"),
            List.of("version"),
            List.of("completion", "bash"))) {
      Result result = trakt().run(line.toArray(String[]::new));
      assertThat(result.exitCode()).as(line.toString()).isZero();
      assertThat(result.err()).as(line.toString()).isEmpty();
    }
    assertThat(value(trakt(), "timezone")).isEqualTo("UTC");
    assertThat(value(trakt(), "color")).isEqualTo("auto");
    assertThat(trakt().run("config", "path").out()).isEqualTo(file() + "\n");
    assertThat(trakt().run("config", "list").err()).contains(":1:9: ", ":2:9: ");
    assertThat(trakt().run("config", "set", "color", "never").exitCode()).isZero();
    assertThat(Files.readString(file())).isEqualTo("nonsense\ncolor = never\ntimezone = UTC\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsNoTextIsNamedAndCanBeMended() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {'a', '=', (byte) 0xff});
    assertThat(trakt().run("calendar").exitCode()).isEqualTo(1);
    assertThat(value(trakt(), "color")).isEqualTo("auto");
    Result list = trakt().run("config", "list");
    assertThat(list.exitCode()).isZero();
    assertThat(list.err()).contains(file() + ":1:3: it is not UTF-8");
    assertThat(trakt().run("config", "set", "color", "never").exitCode()).isEqualTo(1);
    assertThat(Files.readAllBytes(file())).hasSize(3);
    assertThat(trakt().env("TRAKT_EDITOR", "printf '# ok\\n' >").run("config", "edit").exitCode())
        .isZero();
    assertThat(Files.readString(file())).isEqualTo("# ok\n");
  }

  @Test
  void helpDoesNotEvenLookForAFile() throws IOException {
    Files.createDirectories(file()); // a folder, which cannot be read as a file
    assertThat(trakt().run("help", "calendar").exitCode()).isZero();
    assertThat(trakt().run("calendar").exitCode()).isEqualTo(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void opensTheFileInTheEditorAndTellsWhatIsWrong() throws IOException {
    Trakt trakt = trakt();
    assertThat(trakt.env("TRAKT_EDITOR", "printf 'color = never\\n' >").run("config", "edit"))
        .satisfies(result -> assertThat(result.exitCode()).isZero());
    assertThat(Files.readString(file())).isEqualTo("color = never\n");
    Result broken = trakt.env("TRAKT_EDITOR", "printf 'color = x\\n' >").run("config", "edit");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err()).contains(file() + ":1:9: color is one of");
  }

  @Test
  void tellsOfSettingsThatNobodyKnows() throws IOException {
    write("colour = never\n");
    assertThat(trakt().run("config").notes())
        .containsExactly(
            "Line 1 of the file has a setting that is not known: colour. Did you mean color?");
    assertThat(trakt().run("config", "unset", "colour").exitCode()).isZero();
    assertThat(Files.readString(file())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void everySettingIsTold(Setting setting) {
    assertThat(trakt().run("config", "--jq", ".[].key").lines()).contains(setting.key());
  }
}
