package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is hidden")
@OnAnyDay
class HiddenInSandboxTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
  }

  @ParameterizedTest
  @CsvSource({
    "calendar, show/breaking-bad, show",
    "calendar, movie/dune-2021, movies",
    "progress-watched, show/breaking-bad, shows",
    "progress_watched, show/breaking-bad/2, season",
    "progress-collected, show/breaking-bad/2, seasons",
    "recommendations, movie/dune-2021, movie",
    "dropped, show/breaking-bad, show",
  })
  @DisplayName("is hidden from one place of Trakt, listed there, and shown again")
  void inEachPlace(String place, String item, String type) {
    Result added = trakt.run("hidden", "add", place, item);
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.out()).startsWith("added\t");
    assertThat(trakt.run("hidden", "list", place, "--type", type, "-q").lines()).contains(item);
    assertThat(trakt.run("hidden", "add", place, item).out()).startsWith("already_there\t");
    assertThat(trakt.run("hidden", "remove", place, item).out()).startsWith("removed\t");
    assertThat(trakt.run("hidden", "list", place, "-q").lines()).doesNotContain(item);
  }

  @ParameterizedTest
  @CsvSource({
    "dropped, movie/dune-2021, shows",
    "calendar, show/breaking-bad/2, movies",
    "comments, show/dark, this takes users",
    "comments, Sean Rudford, That may be sean-rudford",
    "recommendations, user:sean, this takes movies and shows",
    "progress-watched-reset, show/dark, progress reset",
    "attic, show/dark, is one of",
  })
  @DisplayName("is refused before any request where it cannot be")
  void refused(String place, String item, String told) {
    Result refused = trakt.run("hidden", "add", place, item);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sean", "user:sean", "@Sean", "https://app.trakt.tv/profile/sean"})
  @DisplayName("from comments is a user, in every way in which users are named")
  void users(String named) {
    Result added = trakt.run("hidden", "add", "comments", named);
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.out()).startsWith("added\t");
    assertThat(trakt.run("hidden", "list", "comments", "-q").lines()).containsExactly("user:sean");
    assertThat(trakt.run("hidden", "list", "comments", "--json").out())
        .contains("\"hidden_at\"", "\"type\":\"user\"", "\"slug\":\"sean\"");
    assertThat(trakt.run("hidden", "add", "comments", named).out()).startsWith("already_there\t");
    assertThat(trakt.run("hidden", "remove", "comments", named).out()).startsWith("removed\t");
    assertThat(trakt.run("hidden", "remove", "comments", named).out()).startsWith("not_there\t");
    assertThat(trakt.run("hidden", "list", "comments", "-q").out()).isEmpty();
  }

  @Test
  @DisplayName("from comments is told by names, and nobody who is not there")
  void usersToAPerson() {
    Trakt person = trakt.onTerminal(80).env("NO_COLOR", "1");
    assertThat(person.run("hidden", "add", "comments", "sean").out())
        .contains("Added sean to those whose comments you hide.");
    assertThat(person.run("hidden", "list", "comments").out())
        .contains("Sean", "user", "user:sean");
    Result nobody = trakt.run("hidden", "add", "comments", "nobody-at-all");
    assertThat(nobody.exitCode()).isEqualTo(3);
    assertThat(nobody.out()).startsWith("not_found\t");
  }

  @ParameterizedTest
  @CsvSource({
    "comments, user:sean",
    "dropped, show/game-of-thrones",
    "calendar, movie/dune-2021",
    "progress-watched, show/breaking-bad/2",
  })
  @DisplayName("is as before when hiding, or showing, is taken back")
  void takenBack(String place, String item) {
    trakt.run("hidden", "add", place, item);
    trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--yes");
    assertThat(trakt.run("hidden", "list", place, "-q").lines()).doesNotContain(item);
    trakt.run("hidden", "add", place, item);
    trakt.run("hidden", "remove", place, item);
    Result undone = trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(trakt.run("hidden", "list", place, "-q").lines()).contains(item);
  }

  @Test
  @DisplayName("and could not be found, goes to a file that is read again by the same command")
  void rejects(@TempDir Path folder) throws IOException {
    String file = folder.resolve("left.csv").toString();
    for (String[] line :
        List.of(
            new String[] {"hidden", "add", "dropped", "show/no-such-show", "--rejects", file},
            new String[] {"progress", "drop", "show/no-such-show", "--rejects", file})) {
      Result left = trakt.run(line);
      assertThat(left.exitCode()).isEqualTo(3);
      assertThat(left.err()).contains("trakt hidden add dropped - < " + file);
    }
    assertThat(Files.readString(folder.resolve("left.csv"))).contains("show/no-such-show");
  }

  @Test
  @DisplayName("can be a show that is given up in one word, and no longer comes next")
  void dropped() {
    assertThat(trakt.run("next", "--all", "-q").out()).contains("show/game-of-thrones/");
    assertThat(trakt.run("progress", "drop", "game of thrones", "--dry-run").out())
        .startsWith("would_add\t");
    assertThat(
            trakt
                .onTerminal(80)
                .env("NO_COLOR", "1")
                .run("progress", "drop", "game of thrones")
                .out())
        .contains("Added Game of Thrones (2011) to what you dropped.");
    assertThat(trakt.run("next", "--all", "-q").out()).doesNotContain("show/game-of-thrones/");
    assertThat(trakt.run("hidden", "list", "dropped", "-q").lines())
        .contains("show/game-of-thrones");
    trakt.run("hidden", "remove", "dropped", "game of thrones");
    assertThat(trakt.run("next", "--all", "-q").out()).contains("show/game-of-thrones/");
  }
}
