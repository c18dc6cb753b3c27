package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTests {

  @Test
  void aloneItTellsWhatItCanDoInOneScreen() {
    Result result = Trakt.offline().run();
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Usage: trakt COMMAND [OPTIONS]", "calendar  ", "Examples:")
        .doesNotContain("--max-wait");
  }

  @Test
  void everyCommandStandsUnderAHeadingOfItsOwnKind() {
    assertThat(Trakt.offline().run("help").lines())
        .contains("In and out, and back:")
        .doesNotContain("More:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar --help",
        "calendar -h",
        "-h calendar",
        "--json calendar -h",
        "help calendar"
      })
  void helpIsAskedForAnywhere(String line) {
    Result result = Trakt.offline().run(line.replace("--json ", "").split(" ", -1));
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("Usage: trakt calendar [OPTIONS] [CALENDAR]");
  }

  @Test
  void optionsOfTheCommandComeBeforeThoseOfEveryCommand() {
    assertThat(Trakt.offline().run("help", "calendar").out())
        .containsSubsequence(
            "Examples:",
            "Arguments:",
            "Options:",
            "--days N",
            "Output:",
            "--json",
            "Filters",
            "--genres",
            "Global options:",
            "--profile NAME");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calender             | There is no command \"calender\". Did you mean calendar?",
        "login                | There is no command \"login\". Did you mean auth login?",
        "logout               | There is no command \"logout\". Did you mean auth logout?",
        "whoami               | There is no command \"whoami\". Did you mean auth status?",
        "auth logn            | There is no command \"auth logn\". Did you mean login?",
        "stats                | There is no command \"stats\". Did you mean history stats or users"
            + " stats?",
        "follow sean          | There is no command \"follow\". Did you mean users follow?",
        "comments add x       | There is no command \"comments add\". Did you mean post?",
        "notes create x y     | There is no command \"notes create\". Did you mean add?",
        "watchlist rm x       | There is no command \"watchlist rm\". Did you mean remove?",
        "lists rm x           | There is no command \"lists rm\". Did you mean remove or delete?",
        "users show sean      | There is no command \"users show\". Did you mean view?",
        "lists sean mia       | There is no command \"lists sean\".",
        "help comments add    | There is no command or topic \"comments add\". Did you mean post?",
        "xyzzy                | There is no command \"xyzzy\".",
        "cal                  | There is no command \"cal\". Did you mean calendar?",
        "calendar --jsn       | There is no option \"--jsn\". Did you mean --json?",
        "calendar --bogus=1   | There is no option \"--bogus\".",
        "calendar -Z          | There is no option \"-Z\".",
        "calendar --days x    | --days takes a number, not \"x\".",
        "watchlist --limit 99999999999 | --limit takes no number of that size: 99999999999.",
        "help login           | There is no command or topic \"login\". Did you mean auth login?",
        "calendar --days      | --days needs a value: N.",
        "calendar --json=1    | --json takes no value.",
        "watchlist --json=title | --json takes no value.",
        "--sandbox=x calendar | --sandbox takes no value.",
        "calendar --no-input=1 | --no-input takes no value.",
        "calendar shows x     | \"x\" is one argument too many.",
        "completion           | SHELL is missing.",
        "completion tcsh      | SHELL is bash, zsh, fish or powershell, not \"tcsh\".",
        "help calender        | There is no command or topic \"calender\". Did you mean calendar?",
        "calendar -o xml      | \"xml\" is no output format; it is one of table, json, jsonl, csv,"
            + " tsv, yaml.",
        "calendar --json -o csv | --json and -o csv contradict each other.",
        "calendar -q --json   | -q prints references only; leave out -o, --json, --fields and"
            + " --jq.",
        "calendar --jq .[     | --jq cannot be read: it ends too early, at column 3.",
        "calendar --jq .[]?//1 | --jq cannot be read: ?// is not expected at column 4. Put a blank"
            + " between ? and //.",
        "calendar --jq lenght | --jq cannot be read: lenght/0 is not defined. Did you mean"
            + " length/0?",
        "calendar --jq map    | --jq cannot be read: map/0 is not defined. Did you mean map/1 or"
            + " max/0?",
        "calendar --jq [limit(1)] | --jq cannot be read: limit/1 is not defined. Did you mean"
            + " limit/2?",
        "calendar --jq $x     | --jq cannot be read: $x is not defined.",
        "calendar --fields a..b | --fields takes names such as title,ids.imdb, not \"a..b\".",
        "calendar --color red | --color is auto, always or never, not \"red\".",
        "calendar --timezone Mars | There is no time zone \"Mars\". Write it like Europe/Berlin,"
            + " America/New_York, UTC or +02:00.",
        "calendar --timeout soon | --timeout takes seconds, or a time such as 20s or 1m30s, not"
            + " \"soon\".",
        "--json calender      | There is no command \"calender\". Did you mean calendar?",
        "--json auth          | There is no option \"--json\".",
        "calendar today 7d x  | \"x\" is one argument too many.",
      })
  void wrongUsageIsASentenceAndAShortReminder(String line, String sentence) {
    Result result = Trakt.offline().run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.notes()).hasSize(3).first().isEqualTo("trakt: " + sentence);
    assertThat(result.notes().get(1)).startsWith("Usage: trakt ").hasSizeLessThan(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--json watchlist",
        "watchlist --json",
        "watchlist --json list",
        "-o json watchlist list",
        "-ojson watchlist",
        "--output=json -L 20 watchlist",
        "-v --json watchlist list",
        "--json --color never watchlist",
      })
  void optionsOfOutputStandBeforeOrAfterTheCommand(String line) {
    Trakt trakt = Trakt.inSandbox();
    Result after = trakt.run("watchlist", "list", "--json");
    Result early = trakt.run(line.split(" ", -1));
    assertThat(early.exitCode()).isZero();
    assertThat(early.out()).startsWith("[").isEqualTo(after.out());
  }

  @Test
  void anOptionBetweenANounAndItsCommandBelongsToTheCommand() {
    Trakt trakt = Trakt.inSandbox();
    assertThat(trakt.run("movies", "-q", "-L1", "trending").lines()).hasSize(1);
    assertThat(trakt.run("watchlist", "--type", "movies", "list", "--json").out())
        .isEqualTo(trakt.run("watchlist", "list", "--type", "movies", "--json").out());
    assertThat(trakt.run("watchlist", "--page", "2", "add", "severance").err())
        .startsWith("trakt: There is no option \"--page\".");
  }

  @Test
  void aValueIsNoCommand() {
    assertThat(Trakt.offline().run("--profile", "auth", "auth", "status", "--json").err())
        .doesNotContain("There is no");
    assertThat(Trakt.offline().run("api", "-X", "GET", "--", "spec").exitCode()).isNotEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "20s", "1m30s", "1h"})
  void timesHaveUnits(String time) {
    Result result =
        Trakt.inSandbox().run("genres", "movies", "-q", "--timeout", time, "--max-wait", time);
    assertThat(result.exitCode()).isZero();
    assertThat(
            Trakt.inSandbox()
                .env("TRAKT_TIMEOUT", time)
                .env("TRAKT_MAX_WAIT", time)
                .run("genres", "movies", "-q")
                .exitCode())
        .isZero();
  }

  @Test
  void verboseIsShort() {
    assertThat(Trakt.inSandbox().run("genres", "movies", "-q", "-v").err()).contains("GET ");
  }

  @Test
  void theVersionIsOneLineWithItsDay() {
    for (List<String> line : List.of(List.of("--version"), List.of("-V"), List.of("version"))) {
      Result result = Trakt.offline().run(line.toArray(String[]::new));
      assertThat(result.lines())
          .singleElement()
          .asString()
          .matches("trakt [0-9]+\\.[0-9]+\\.[0-9]+ \\(20[0-9]{2}-[0-9]{2}-[0-9]{2}\\)");
      assertThat(result.exitCode()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"auth", "references", "formatting", "environment", "exit-codes"})
  void topicsAreExplained(String topic) {
    Result result = Trakt.offline().run("help", topic);
    assertThat(result.exitCode()).isZero();
    assertThat(result.lines()).hasSizeGreaterThan(8).allSatisfy(this::fitsAPage);
  }

  private void fitsAPage(String line) {
    assertThat(line).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void whatAVariableIsRunsIntoNoOther() {
    assertThat(Trakt.offline().onTerminal(80).run("help", "environment").lines())
        .contains("      which terminal it is", "      what it can show")
        .noneMatch(line -> line.matches(" {6,}.* (TRAKT_)?PAGER.*"));
  }

  @Test
  void everyExitCodeIsExplained() {
    assertThat(Trakt.offline().run("help", "exit-codes").lines())
        .filteredOn(line -> line.matches(" +[0-9]+  .*"))
        .hasSize(ExitCode.values().length);
  }

  @Test
  void completionKnowsEveryCommand() {
    for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
      Result result = Trakt.offline().run("completion", shell);
      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).contains("calendar", "login", "status", "profile", "genres");
    }
  }

  @Test
  void aReaderThatLeavesEndsTheProgramSilently() {
    Result result = Trakt.offline().runInto(failing("Broken pipe"), "help", "calendar");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAFailure() {
    Result result = Trakt.offline().runInto(failing("No space left on device"), "help", "calendar");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("trakt: The output cannot be written: No space left on device.\n");
  }

  private static OutputStream failing(String complaint) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(complaint);
      }
    };
  }
}
