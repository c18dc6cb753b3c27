package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A comment and its replies")
class CommentThreadTests {

  private static final String ROOT = comment(417, 0, "Ana 🎬", "素晴らしい映画でした。", false);
  private static final String REPLIES =
      "["
          + String.join(
              ",",
              comment(
                  418, 417, "عمر", "Agreed, and [spoiler]she lives[/spoiler] after all.", false),
              comment(419, 417, "Sean", "He is the father of the twins.", true),
              comment(420, 418, "Ana 🎬", "No spoilers, please!", false))
          + "]";

  @StartStop private final MockWebServer server = PromptServer.make();

  private Trakt trakt;

  @BeforeEach
  void answer() {
    Answers.of(server).at("/comments/417", ROOT).page("/comments/417/replies", REPLIES, 3);
    trakt = Trakt.asking(server).env("NO_COLOR", "1");
  }

  private static String comment(int id, int parent, String user, String text, boolean spoiler) {
    return """
    {"id":%d,"parent_id":%d,"created_at":"2026-07-14T12:00:00.000Z","comment":"%s",\
    "spoiler":%s,"review":false,"replies":0,"likes":0,\
    "user":{"username":"u%1$d","name":"%s","ids":{"slug":"u%1$d"}}}\
    """
        .formatted(id, parent, text, spoiler, user);
  }

  @ParameterizedTest
  @ValueSource(strings = {"comments replies 417", "comments view 417 --replies"})
  @DisplayName("are drawn as a tree, without what gives something away")
  void tree(String line) {
    Result result = trakt.onTerminal(80).run(line.split(" ", -1));
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            Ana 🎬 yesterday, Tue 14 Jul · comment:417
            素晴らしい映画でした。

            ├─ عمر yesterday, Tue 14 Jul · comment:418
            │  Agreed, and [spoiler hidden] after all.
            │  └─ Ana 🎬 yesterday, Tue 14 Jul · comment:420
            │     No spoilers, please!
            └─ Sean yesterday, Tue 14 Jul · comment:419
               This comment gives something away. Show it with --spoilers.
            """);
  }

  @Test
  @DisplayName("are shown whole with --spoilers")
  void spoilers() {
    assertThat(trakt.onTerminal(80).run("comments", "replies", "417", "--spoilers").out())
        .contains("Agreed, and she lives after all.", "He is the father of the twins.");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  @DisplayName("fit the window")
  void windows(int columns) {
    assertThat(trakt.onTerminal(columns).run("comments", "view", "417", "--replies").lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
  }

  @Test
  @DisplayName("are rows and documents to scripts, which get all that was written")
  void scripts() {
    assertThat(trakt.run("comments", "view", "417", "--replies", "--jq", ".[].id").lines())
        .containsExactly("417", "418", "419", "420");
    assertThat(trakt.run("comments", "replies", "417").out()).contains("[spoiler]she lives");
    assertThat(trakt.run("comments", "view", "417", "--replies", "-q").lines())
        .containsExactly("comment:417", "comment:418", "comment:419", "comment:420");
  }

  @Test
  @DisplayName("say to scripts by name what stands beside the writer, and who the comment is")
  void namedValues() {
    assertThat(trakt.run("comments", "view", "417").lines())
        .containsExactly(
            "title\tAna 🎬",
            "comment\t素晴らしい映画でした。",
            "written\t2026-07-14T12:00:00Z",
            "rating\t",
            "likes\t0",
            "replies\t0",
            "review\t",
            "spoiler\t",
            "reference\tcomment:417");
    assertThat(trakt.onTerminal(80).run("comments", "view", "417").lines())
        .containsExactly("Ana 🎬  yesterday, Tue 14 Jul · comment:417", "", "素晴らしい映画でした。");
  }

  @Test
  @DisplayName("are drawn to their end though they answer each other in a circle")
  void circle() {
    Answers.of(server)
        .at("/comments/417", comment(417, 419, "Ana", "one", false))
        .page("/comments/417/replies", "[" + comment(419, 417, "Sean", "two", false) + "]", 1);
    assertThat(trakt.onTerminal(80).run("comments", "replies", "417").lines())
        .filteredOn(line -> line.contains("comment:"))
        .hasSize(2);
  }
}
