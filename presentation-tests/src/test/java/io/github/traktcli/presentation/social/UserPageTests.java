package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody on Trakt")
class UserPageTests {

  private static final String SEAN =
      """
      {"username":"Sean","name":"ショーン 🎬","private":false,"vip":true,"ids":{"slug":"sean"},
       "about":"هنا","location":"Bremen","joined_at":"2011-03-02T17:49:25.000Z"}\
      """;
  private static final String STATISTICS =
      """
      {"movies":{"watched":1,"minutes":120},"shows":{"watched":2},
       "episodes":{"watched":1400,"minutes":60},"network":{"followers":1,"following":12},
       "ratings":{"total":0,"distribution":{}}}\
      """;
  private static final String NOW =
      "{\"action\":\"checkin\",\"movie\":{\"title\":\"Dune\",\"year\":2021,\"ids\":{\"slug\":\"dune-2021\"}}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;
  private Trakt trakt;

  @BeforeEach
  void answer() {
    answers = Answers.of(server).at("/users/sean", SEAN);
    trakt = Trakt.asking(server).signedIn().env("NO_COLOR", "1");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  @DisplayName("has a page with what is on now and what was watched")
  void page(int columns) {
    answers.at("/users/sean/watching", NOW).at("/users/sean/stats", STATISTICS);
    Result result = trakt.onTerminal(columns).run("users", "view", "sean");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines())
        .filteredOn(line -> !line.contains("https://"))
        .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("ショーン 🎬 VIP", "هنا", "on now Dune (2021)")
        .contains("watched 1 film, 2 shows, 1,400 episodes in 3h")
        .contains("network 1 follower, follows 12")
        .contains("reference user:sean");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 403, 426, 500})
  @DisplayName("has a page also where Trakt tells nothing more")
  void profileOnly(int status) {
    answers.at("/users/sean/watching", status).at("/users/sean/stats", status);
    Result result = trakt.onTerminal(80).run("users", "view", "sean");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("Bremen").doesNotContain("on now", "watched");
  }

  @Test
  @DisplayName("is one document to scripts, for which nothing else is asked")
  void scripts() {
    assertThat(trakt.run("users", "view", "sean", "--json").out())
        .isEqualTo(SEAN.replace("\n", " ") + "\n");
    assertThat(Answers.asked(server)).containsExactly("/users/sean?extended=full");
  }

  @Test
  @DisplayName("says to scripts by name what people read beside the name")
  void namedValues() {
    answers.at("/users/sean/watching", NOW);
    assertThat(trakt.run("users", "view", "sean").lines())
        .contains("vip\tyes", "private\t", "deleted\t", "reference\tuser:sean");
    assertThat(trakt.run("users", "watching", "sean").lines())
        .contains("action\tcheckin", "reference\tmovie/dune-2021");
  }

  @Test
  @DisplayName("has statistics of one's own by one's name, where Trakt has none by \"me\"")
  void myStatistics() {
    answers.at("/users/me/stats", 204).at("/users/me", SEAN).at("/users/sean/stats", STATISTICS);
    assertThat(trakt.run("users", "stats", "me", "--jq", ".episodes.watched").out())
        .isEqualTo("1400\n");
    answers.at("/users/sean/stats", 204);
    Result none = trakt.run("users", "stats");
    assertThat(none.exitCode()).isZero();
    assertThat(none.err()).contains("not worked out any statistics");
  }

  @ParameterizedTest
  @CsvSource({
    "Séan Marlow, se, sean-marlow",
    "'  Dr. Who? ', dr, dr-who",
    "小林, no name that, the name"
  })
  @DisplayName("is not named by what is shown of them, but that leads to their name")
  void displayNames(String shown, String some, String likely) {
    Result result = trakt.run("users", "view", shown);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("address of the profile", some);
    if (likely.contains("-")) {
      assertThat(result.err()).contains("That may be " + likely + ".");
    }
    assertThat(Answers.asked(server)).isEmpty();
  }

  @Test
  @DisplayName("is looked for under the name of their address")
  void unknown() {
    Result result = trakt.run("users", "followers", "nobody");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("no user \"nobody\"; what counts is the name in the address");
  }

  private static final String SECTIONS =
      "watchlist list|favorites list|collection list movies|ratings list|history list|history stats"
          + "|watched movies|watchlist comments|favorites comments|lists list|lists collaborations"
          + "|comments list|notes list|smart-lists list";

  private static Stream<String> sections() {
    return Stream.of(SECTIONS.split("\\|", -1));
  }

  @ParameterizedTest
  @MethodSource("sections")
  @DisplayName("is not named by what is shown of them where --user says whose things are meant")
  void displayNamesOfOwners(String command) {
    Result result = trakt.run((command + " --user=Séan&Marlow").replace('&', '_').split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("address of the profile", "That may be sean_marlow.");
    assertThat(Answers.asked(server)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sections")
  @DisplayName("is named by the address of the profile, also where --user says whose")
  void addressesOfOwners(String command) {
    for (String name :
        List.of(
            "@sean",
            "user:sean",
            "SEAN",
            "https://app.trakt.tv/profile/sean",
            "https://trakt.tv/users/sean/watchlist")) {
      trakt.run((command + " --user " + name).split(" ", -1));
      assertThat(Answers.asked(server))
          .as(name)
          .isNotEmpty()
          .allMatch(path -> path.startsWith("/users/sean/"));
    }
  }
}
