package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What Trakt refuses among people")
class ModerationTests {

  private static final String TEXT = "five words are enough here";
  private static final String SETTINGS =
      """
      {"user":{"username":"Ana","ids":{"slug":"ana"}},
       "permissions":{"commenting":%s,"liking":true,"following":true}}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;
  private Trakt trakt;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server).at("/users/settings", SETTINGS.formatted(true));
    trakt = Trakt.asking(server).signedIn();
  }

  private void refusal(Result result, int exitCode, String sentence, String next) {
    assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(sentence).contains(next);
    assertThat(Answers.asked(server).stream().filter(path -> !path.startsWith("/users/settings")))
        .as("the write is sent once")
        .hasSize(1);
  }

  @Test
  @DisplayName("is told from a token that is not good")
  void banned() {
    answers.at("/comments/417/replies", 401);
    refusal(
        trakt.run("comments", "reply", "417", TEXT), 4, "lets this account do nothing", "support@");
  }

  @Test
  @DisplayName("stays a matter of the token where the token is not good")
  void token() {
    answers.at("/comments/417/replies", 401).at("/users/settings", 401);
    refusal(
        trakt.run("comments", "reply", "417", TEXT), 4, "does not take your token", "auth login");
  }

  @Test
  @DisplayName("may be so for a while, as protection from spam")
  void spam() {
    answers.at("/comments/417/replies", 401).at("/users/settings", SETTINGS.formatted(false));
    refusal(trakt.run("comments", "reply", "417", TEXT), 4, "for a while", "users settings");
  }

  @ParameterizedTest
  @CsvSource({
    "401, edit, 1, nobody but its writer, comments reply 417",
    "404, reply, 3, no comment 417 that can be answered, comments view 417",
    "409, delete, 1, has replies, comments edit 417",
    "422, reply, 1, did not take the text, five words or more"
  })
  @DisplayName("is told in words, with what to do")
  void words(int status, String command, int exitCode, String sentence, String next) {
    answers.at("/comments/417", status).at("/comments/417/replies", status);
    List<String> line =
        command.equals("delete")
            ? List.of("comments", "delete", "417", "--yes")
            : List.of("comments", command, "417", TEXT);
    refusal(trakt.run(line.toArray(String[]::new)), exitCode, sentence, next);
  }

  @Test
  @DisplayName("is a film that nobody may comment on, or that is not there")
  void closed() {
    answers.at("/comments", 404);
    refusal(
        trakt.run("comments", "post", "movie/no-such-film", TEXT),
        3,
        "lets nobody comment on it",
        "trakt search");
  }

  @ParameterizedTest
  @CsvSource({"follow", "block"})
  @DisplayName("is to follow or to block oneself")
  void oneself(String act) {
    answers.at("/users/ana/" + act, 409);
    String[] line =
        act.equals("block")
            ? new String[] {"users", act, "ana", "--yes"}
            : new String[] {"users", act, "ana"};
    refusal(trakt.run(line), 1, "That is you", "");
    assertThat(trakt.run("users", act, "me").exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("leaves whom one follows already as they are")
  void follows() {
    answers.at("/users/sean/follow", 409);
    Result result = trakt.run("users", "follow", "sean");
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  @Test
  @DisplayName("suggests a reaction and a reason that there is")
  void suggestions() {
    assertThat(trakt.run("comments", "react", "417", "laughs").err())
        .contains("Did you mean laugh?");
    assertThat(trakt.run("report", "comment:417", "--reason", "spoiler", "--yes").err())
        .contains("Did you mean spoilers?");
    assertThat(Answers.asked(server)).isEmpty();
  }

  @Test
  @DisplayName("is no text in Japanese, Thai or their like, whose words Trakt counts itself")
  void otherScripts() {
    answers.at("/comments/417/replies", 201, "{\"id\":9,\"comment\":\"x\"}");
    assertThat(trakt.run("comments", "reply", "417", "これは 最高 だ").exitCode()).isZero();
    assertThat(trakt.run("comments", "reply", "417", "ดี มาก").exitCode()).isZero();
    assertThat(trakt.run("comments", "reply", "417", "هذا فيلم جميل").exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("tells before it is sent that a long text becomes a review")
  void review() {
    Trakt person = trakt.onTerminal(80);
    String text = "word ".repeat(200).strip();
    assertThat(person.run("comments", "reply", "417", text, "--dry-run").err())
        .contains("200 words")
        .contains("a review");
    assertThat(person.run("comments", "reply", "417", text.substring(5), "--dry-run").err())
        .doesNotContain("review");
  }
}
