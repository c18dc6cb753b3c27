package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.output.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help that was written when the program was built, beside that of the commands themselves. */
class KeptHelpTests {

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException, IllegalAccessException {
    WriteHelp.main(folder.toString());
  }

  @ParameterizedTest
  @CsvSource({"40, ''", "60, ''", "80, 1", "100, ''", "200, 1"})
  void everyPageIsWhatItsCommandSays(int columns, String noColour) {
    Map<String, String> environment = Map.of("NO_COLOR", noColour);
    Map<String, String> live = live(columns, environment).cli().manual();
    assertThat(live).hasSizeGreaterThan(200);
    live.forEach(
        (words, page) ->
            assertThat(kept(columns, environment, (words + " --help").strip()))
                .as(words)
                .isEqualTo(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "help auth",
        "help watchlist add",
        "help references",
        "help environment",
        "movie --help",
        "movie view -h",
        "movies view -h",
        "help person",
        "watchlist --json --help",
        "--help --color always"
      })
  void everyWayToAskGivesTheSame(String line) {
    Session live = live(80, Map.of());
    assertThat(live.run(line)).isZero();
    assertThat(kept(80, Map.of(), line)).isEqualTo(live.printed()).isNotEmpty();
  }

  @Test
  void whoIsSignedInIsToldOfTheirDashboardFirst() throws IOException {
    Map<String, String> nobody = folders("nobody");
    Map<String, String> token = new HashMap<>(folders("token"));
    token.put("TRAKT_ACCESS_TOKEN", "token");
    Map<String, String> stored = folders("stored");
    Path state = Path.of(stored.get("TRAKT_STATE_DIR"));
    Files.createDirectories(state);
    Files.writeString(
        state.resolve("credentials-default.json"),
        """
        {"access_token":"a","refresh_token":"r","token_type":"bearer","expires_in":604800,\
        "created_at":%d,"api_url":"https://api.trakt.tv","auth_url":"https://auth.trakt.tv"}\
        """
            .formatted(Today.now().getEpochSecond()));
    assertThat(kept(80, nobody, "")).contains("Examples:\n  trakt --sandbox calendar ");
    for (Map<String, String> environment : List.of(Map.copyOf(token), stored)) {
      Session live = live(80, environment);
      assertThat(live.run("")).isZero();
      assertThat(kept(80, environment, ""))
          .isEqualTo(live.printed())
          .contains("Examples:\n  trakt status ");
      assertThat(kept(80, environment, "--help")).isEqualTo(kept(80, nobody, "--help"));
    }
  }

  private static Map<String, String> folders(String name) {
    Path home = folder.resolve("homes").resolve(name);
    return Map.of(
        "NO_COLOR", "1",
        "HOME", home.toString(),
        "TRAKT_CONFIG_DIR", home.resolve("config").toString(),
        "TRAKT_STATE_DIR", home.resolve("state").toString(),
        "TRAKT_CACHE_DIR", home.resolve("cache").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../topics/auth", "pages/watchlist", "watchlist_add", "Watchlist", "-"})
  void whatIsNoNameIsNoFile(String word) {
    Session session = session(80, Map.of(), KeptHelp.in(folder));
    assertThat(session.run("help " + word)).isEqualTo(2);
    assertThat(session.printed()).isEmpty();
  }

  @Test
  void pagesOfCommandsThatAreGoneAreNotKept() throws IOException, IllegalAccessException {
    Path stale = folder.resolve("pages/once-there.txt");
    Files.writeString(stale, "PIt was.\n");
    WriteHelp.main(folder.toString());
    assertThat(stale).doesNotExist();
  }

  @Test
  void partsAreReadAsTheyWereWritten() {
    List<HelpPart> parts =
        List.of(
            new HelpPart.Paragraph("What it does."),
            new HelpPart.Paragraph(""),
            new HelpPart.Usage("trakt x [OPTIONS]"),
            new HelpPart.Names("Arguments", List.of(new HelpPart.Row("ITEM...", "What."))),
            new HelpPart.Lines(List.of("", "Examples:", "  trakt x")),
            new HelpPart.Options(
                "Output",
                List.of(new HelpPart.Row("-q, --quiet", "Less."), new HelpPart.Row("    --y", ""))),
            new HelpPart.Topic("How:\n\n  a  b\n"));
    assertThat(HelpText.read(HelpText.of(parts))).isEqualTo(parts);
  }

  private static String kept(int columns, Map<String, String> environment, String line) {
    Session session = session(columns, environment, KeptHelp.in(folder));
    assertThat(session.run(line)).as(line).isZero();
    return session.printed();
  }

  private static Session live(int columns, Map<String, String> environment) {
    return session(columns, environment, KeptHelp.NONE);
  }

  private static Session session(int columns, Map<String, String> environment, KeptHelp help) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Session(
        new Cli(
            new Surroundings(
                InputStream.nullInputStream(),
                out,
                OutputStream.nullOutputStream(),
                Terminals.all(columns),
                environment,
                InstantSource.fixed(Today.now()),
                Today::zone,
                _ -> {},
                _ -> {}),
            help,
            KeptOptions.NONE),
        out);
  }

  private record Session(Cli cli, ByteArrayOutputStream out) {

    int run(String line) {
      return cli.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    String printed() {
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
