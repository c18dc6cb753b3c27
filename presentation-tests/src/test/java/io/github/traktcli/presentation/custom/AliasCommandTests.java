package io.github.traktcli.presentation.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("trakt alias")
class AliasCommandTests {

  @TempDir private Path home;

  private Trakt trakt() {
    return Trakt.offline().in(home);
  }

  private Trakt sandbox() {
    return Trakt.inSandbox().in(home);
  }

  private Path file() {
    return home.resolve("config/config.properties");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  @Test
  void setIsKeptBesideTheSettingsAndTheirComments() throws IOException {
    write("# mine\ncolor = never\n");
    assertThat(trakt().run("alias", "set", "wl", "watchlist list --type movie").out())
        .isEqualTo("✓ trakt wl now stands for watchlist list --type movie\n");
    assertThat(Files.readString(file()))
        .isEqualTo("# mine\ncolor = never\nalias.wl = watchlist list --type movie\n");
    assertThat(trakt().run("alias").lines()).containsExactly("wl\twatchlist list --type movie");
    assertThat(trakt().run("alias", "list", "--json").out())
        .contains("\"name\":\"wl\"", "\"shell\":false", "\"hidden\":false");
    assertThat(trakt().run("config").err()).isEmpty();
  }

  @Test
  void runsWhatItStandsForBehindOptionsOfAllCommands() {
    assertThat(trakt().run("alias", "set", "find", "search \"$1\" --limit 1").exitCode()).isZero();
    Result result = sandbox().run("find", "the simpsons", "-q");
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).containsExactly("show/the-simpsons");
  }

  @Test
  void leadsOverOthersToACommand() throws IOException {
    write("alias.one = two --limit 1\nalias.two = movies trending\n");
    assertThat(sandbox().run("one", "-q").lines()).hasSize(1);
  }

  @Test
  void thatLeadsBackToItselfEnds() throws IOException {
    write("alias.one = two\nalias.two = one\n");
    Result result = trakt().run("one");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("The alias \"one\" leads back to itself: one, two, one.");
  }

  @Test
  void saysHowManyArgumentsAreMissing() throws IOException {
    write("alias.seen = history add $1 --at $2\n");
    Result result = trakt().run("seen", "x");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("The alias \"seen\" takes 2 arguments");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "watchlist; calendar;       \"watchlist\" is a command of trakt, and an alias cannot",
        "movie;     calendar;       \"movie\" is a command of trakt",
        "wl;        watclist;       \"watclist\" begins with no command of trakt. Did you mean"
            + " watchlist?",
        "wl;        wl --json;      The alias \"wl\" stands for itself.",
        "wl;        search 'a;      has a ' without its end",
        "W L;       calendar;       small letters, digits and hyphens",
        "wl;        '';             stands for nothing",
      })
  void setRefusesWithTheReason(String name, String expansion, String sentence) {
    Result result = trakt().run("alias", "set", name, "''".equals(expansion) ? "" : expansion);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(sentence);
    assertThat(file()).doesNotExist();
  }

  @Test
  void isReplacedOnlyWhereThatIsSaid() {
    assertThat(trakt().run("alias", "set", "wl", "watchlist").exitCode()).isZero();
    Result again = trakt().run("alias", "set", "wl", "calendar");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err())
        .contains("There is an alias \"wl\" already, for watchlist. Say --clobber to replace it.");
    assertThat(trakt().run("alias", "set", "wl", "calendar", "--clobber").exitCode()).isZero();
    assertThat(trakt().run("alias").lines()).containsExactly("wl\tcalendar");
  }

  @Test
  void neverRunsInThePlaceOfACommand() throws IOException {
    write("alias.version = calendar\n");
    assertThat(trakt().run("version").out()).startsWith("trakt ");
    assertThat(trakt().run("alias").err())
        .contains("trakt version is a command, so that the alias of that name never runs.");
  }

  @Test
  void isForgotten() {
    assertThat(trakt().run("alias", "set", "wl", "watchlist").exitCode()).isZero();
    assertThat(trakt().run("alias", "delete", "wk").err()).contains("Did you mean wl?");
    assertThat(trakt().run("alias", "delete", "wl").out())
        .isEqualTo("✓ trakt wl stands no more for watchlist\n");
    assertThat(trakt().run("alias").out()).isEmpty();
    assertThat(trakt().run("alias", "delete").exitCode()).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isRunByTheShellWithArgumentsThatStayWhatTheyAre() throws IOException {
    Path out = home.resolve("out");
    assertThat(
            trakt()
                .run(
                    "alias",
                    "set",
                    "--shell",
                    "save",
                    "printf '%s\\n' \"$#\" \"$1\" \"$2\" >'" + out + "'; exit 7")
                .exitCode())
        .isZero();
    assertThat(trakt().env("PATH", "/usr/bin:/bin").run("save", "a b", "$(touch x)").exitCode())
        .isEqualTo(7);
    assertThat(Files.readString(out)).isEqualTo("2\na b\n$(touch x)\n");
  }

  @Test
  void ofTheShellIsNoPartOfTheSandbox() {
    assertThat(trakt().run("alias", "set", "x", "!true").exitCode()).isZero();
    Result result = sandbox().run("x");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--sandbox is of no meaning to \"x\"");
  }

  @Test
  void importTakesWhatOthersExport() throws IOException {
    write("alias.co = watchlist\n");
    String yaml =
        """
        bugs: movies trending --limit 3
        igrep: '!trakt watchlist -q | grep "$1"'
        features: |-
            movies trending
            --limit 3
        co: calendar
        help: calendar
        """;
    Result result = trakt().typing(yaml).run("alias", "import", "-");
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.err()).contains("There is an alias \"co\"", "\"help\" is a command");
    assertThat(trakt().run("alias").lines())
        .containsExactly(
            "bugs\tmovies trending --limit 3",
            "co\twatchlist",
            "features\tmovies trending --limit 3",
            "igrep\t!trakt watchlist -q | grep \"$1\"");
    assertThat(trakt().typing("co: calendar\n").run("alias", "import", "--clobber").exitCode())
        .isZero();
    assertThat(trakt().run("alias").lines()).contains("co\tcalendar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void importTakesWhatTheListPrints(String format) throws IOException {
    write("alias.co = watchlist\nalias.igrep = !trakt watchlist -q | grep \"$1\"\n");
    String listed = trakt().run("alias", "list", "-o", format).out();
    write("");
    assertThat(trakt().typing(listed).run("alias", "import").exitCode()).isZero();
    assertThat(trakt().run("alias").lines())
        .containsExactly("co\twatchlist", "igrep\t!trakt watchlist -q | grep \"$1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- a\n- b\n", "- name: a\n", "a: 1\n", "a: [b]\n", "a: 'b\n", "just text"})
  void importRefusesWhatHoldsNoAliases(String yaml) {
    Result result = trakt().typing(yaml).run("alias", "import");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(file()).doesNotExist();
  }

  @Test
  void isSeenBesideTheCommandsAndMeantByNearWords() {
    assertThat(trakt().run("alias", "set", "zebra", "watchlist add $1").exitCode()).isZero();
    assertThat(trakt().run("help").out()).contains("--sandbox").doesNotContain("zebra");
    assertThat(trakt().run("--help").out()).doesNotContain("zebra");
    assertThat(trakt().run().out()).contains("Your aliases:\n  zebra");
    assertThat(trakt().run("help", "zebra").out())
        .isEqualTo("zebra is an alias of yours for: trakt watchlist add $1\n");
    assertThat(trakt().run("zebar").err()).contains("Did you mean zebra?");
    assertThat(trakt().run("help", "zebar").err()).contains("Did you mean zebra?");
    assertThat(trakt().run("zebra", "x", "--help").out()).contains("trakt watchlist add");
  }

  @Test
  void isToldWithWhatItStandsForWhereRequestsAreTold() throws IOException {
    write("alias.wl = watchlist -q\n");
    assertThat(sandbox().env("TRAKT_DEBUG", "1").run("wl").err())
        .startsWith("trakt: \"wl\" is: --sandbox watchlist -q\n");
  }

  @Test
  void hindersNothingWhereTheFileIsBroken() throws IOException {
    write("nonsense\nalias.wl = watchlist\n");
    assertThat(trakt().run("help").exitCode()).isZero();
    assertThat(trakt().run("wl").err()).contains("The configuration is broken");
    assertThat(trakt().run("alias", "list").lines()).containsExactly("wl\twatchlist");
  }
}
