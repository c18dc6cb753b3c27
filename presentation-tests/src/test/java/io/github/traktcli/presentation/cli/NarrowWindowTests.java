package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a window of 40 columns")
@OnAnyDay
class NarrowWindowTests {

  private static final Trakt TRAKT =
      Trakt.inSandbox().env("NO_COLOR", "1").onTerminal(40).typing("");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ratings list                               | TITLE RATING
          watchlist                                  | TITLE ADDED
          favorites                                  | TITLE ADDED
          collection list                            | TITLE COLLECTED
          movies trending --limit 9                  | TITLE WATCHING
          movies boxoffice                           | TITLE REVENUE
          shows played --limit 9                     | TITLE PLAYS
          recommendations movies --limit 9           | TITLE
          search dune                                | TITLE TYPE
          searches movies                            | TITLE PICKED
          movies people movie/tron-legacy-2010       | NAME ROLE
          people movies person/bryan-cranston        | NAME ROLE
          seasons list show/breaking-bad             | SEASON TITLE
          seasons episodes show/breaking-bad/1       | EPISODE TITLE
          movies releases movie/tron-legacy-2010     | DATE COUNTRY
          movies aliases movie/tron-legacy-2010      | COUNTRY TITLE
          movies lists movie/tron-legacy-2010        | LIST ITEMS
          movies translations movie/tron-legacy-2010 | LANGUAGE TITLE
          movies studios movie/tron-legacy-2010      | STUDIO
          movies related movie/tron-legacy-2010      | TITLE
          where movie/tron-legacy-2010               | SERVICE PRICE
          shows certifications show/breaking-bad     | COUNTRY CERTIFICATION
          config list                                | KEY VALUE SOURCE
          """)
  @DisplayName("a table keeps what its command is about")
  void tablesKeepTheirPoint(String line, String headings) {
    Result result = TRAKT.run(line.split(" +", -1));
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines().getFirst().split(" +")).contains(headings.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  @DisplayName("topics of help keep a row for each thing, and every row within the window")
  void topicsFit(int columns) {
    for (HelpTopic topic : HelpTopic.values()) {
      Result result = TRAKT.onTerminal(columns).run("help", topic.word());
      assertThat(result.lines())
          .filteredOn(line -> line.indexOf('/') < 0)
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns))
          .noneSatisfy(line -> assertThat(line).matches(" {0,3}\\S.*\\S {1,2}trakt sandbox --.*"));
    }
    assertThat(TRAKT.onTerminal(columns).run("help", "sandbox").lines())
        .anyMatch(line -> line.startsWith("  trakt sandbox --reset"))
        .anyMatch(line -> line.startsWith("  trakt sandbox --port 8080"));
    assertThat(TRAKT.onTerminal(columns).run("help", "formatting").lines())
        .anyMatch(line -> line.startsWith("  -q "))
        .anyMatch(line -> line.startsWith("  -o table "));
  }

  @Test
  @DisplayName("what a setting or an alias stands for is beside its name")
  void namesStandFirst(@TempDir Path home) {
    Trakt settled = TRAKT.in(home).env("TRAKT_PAGER", "less -RFX");
    settled.run(
        "alias", "set", "long", "history list --start-at mon --genre horror --sort-by rank");
    assertThat(settled.run("alias", "list").lines().get(1))
        .startsWith("long  history list --start");
    assertThat(settled.run("config", "list").lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(40))
        .anyMatch(line -> line.startsWith("pager          less -RFX"));
  }

  @Test
  @DisplayName("what the doctor finds stands below its name, and no path leaves the window")
  void doctorFits(@TempDir Path home) {
    Trakt far = TRAKT.in(home.resolve("a-rather-long-name-of-a-folder").resolve("another"));
    Result result = far.run("doctor");
    assertThat(result.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(40))
        .contains("✓ configuration folder");
  }

  @Test
  @DisplayName("a question is wrapped, and answered behind its last word")
  void questionsFit() {
    Result result = TRAKT.typing("n\n").run("report", "comment:417", "--reason", "spoilers");
    assertThat(result.err())
        .startsWith("Report comment 417 to Trakt's\nmoderators, under your name? [y/N] ");
  }
}
