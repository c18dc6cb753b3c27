package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The last activities")
class ActivitiesTests {

  private static final String FIRST =
      """
      {"all":"2026-07-14T20:00:00.000Z","movies":{"watched_at":"2026-07-14T20:00:00.000Z",\
      "rated_at":"2026-01-01T00:00:00.000Z"},"later":{"odd_at":null,"deep":{"a":"b"},"n":1},"x":[]}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private Answers answers;
  private Trakt trakt;
  private Path file;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server).at("/sync/last_activities", FIRST);
    trakt = Trakt.asking(server).signedIn();
    file = folder.resolve("seen.json");
  }

  private Result since() {
    return trakt.run("activities", "--since", file.toString());
  }

  @Test
  @DisplayName("are rows, words to people, and Trakt's own document in JSON")
  void whole() {
    assertThat(trakt.run("activities").lines())
        .containsExactly(
            "all\t2026-07-14T20:00:00.000Z",
            "movies.watched_at\t2026-07-14T20:00:00.000Z",
            "movies.rated_at\t2026-01-01T00:00:00.000Z");
    assertThat(trakt.onTerminal(80).run("activities").out()).contains("yesterday 20:00");
    assertThat(trakt.onTerminal(40).run("activities").out())
        .contains("movies.watched_at", "yesterday 20:00");
    assertThat(trakt.run("activities", "--json").out()).isEqualTo(FIRST + "\n");
  }

  @Test
  @DisplayName("since a file are those that moved, and the file is what Trakt sent last")
  void moved() throws IOException {
    assertThat(since().lines()).hasSize(3);
    assertThat(file).hasContent(FIRST);
    Result nothing = since();
    assertThat(nothing.exitCode()).isZero();
    assertThat(nothing.out()).isEmpty();
    String second = FIRST.replace("2026-01-01T00:00:00.000Z", "2026-07-15T09:00:00.000Z");
    answers.at("/sync/last_activities", second);
    assertThat(trakt.run("activities", "--json", "--since", file.toString()).out())
        .isEqualTo("{\"movies\":{\"rated_at\":\"2026-07-15T09:00:00.000Z\"}}\n");
    assertThat(Files.readString(file)).isEqualTo(second + "\n");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisplayName("are told again where they could not be printed")
  void notPrinted() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(trakt.runInto(full, "activities", "--since", file.toString()).exitCode())
        .isNotZero();
    assertThat(file).doesNotExist();
    assertThat(since().lines()).hasSize(3);
  }

  @Test
  @DisplayName("leave a file alone that holds something else, or where Trakt does not answer")
  void otherFiles() throws IOException {
    for (String text : new String[] {"", "[1]", "{}", "{\"all\":", "shopping list"}) {
      Files.writeString(file, text);
      Result refused = since();
      assertThat(refused.exitCode()).as(text).isEqualTo(1);
      assertThat(refused.err()).contains("seen.json").doesNotContain("Exception");
      assertThat(Files.readString(file)).isEqualTo(text);
    }
    Files.writeString(file, FIRST);
    answers.at("/sync/last_activities", 500);
    assertThat(since().exitCode()).isEqualTo(7);
    assertThat(file).hasContent(FIRST);
    assertThat(trakt.run("activities", "--since", folder.toString()).exitCode()).isEqualTo(1);
    assertThat(trakt.run("activities", "--since", "").exitCode()).isEqualTo(2);
  }
}
