package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A list that is opened as a text")
class OpenedListTests {

  @TempDir private Path folder;
  private final Trakt trakt = Trakt.inSandbox();

  @BeforeEach
  void make() {
    trakt.done("lists", "create", "Mine");
    trakt.done("lists", "add", "mine", "movie/dune-2021", "--notes", "with Kim");
    trakt.done("lists", "add", "mine", "show/severance");
    trakt.done("lists", "add", "mine", "person/bryan-cranston");
  }

  private List<String> items() {
    return trakt.done("lists", "items", "mine", "-q").lines();
  }

  private String notes() {
    return trakt.done("lists", "items", "mine", "--jq", ".[].notes").out();
  }

  /** An editor that writes these lines over what it is given. */
  private Trakt writing(String... lines) throws IOException {
    Path text = folder.resolve("wanted.txt");
    Files.write(text, Arrays.asList(lines));
    return trakt.env("TRAKT_EDITOR", "cp '" + text + "'");
  }

  private Result edited(String... lines) throws IOException {
    Result result = writing(lines).run("lists", "edit", "mine", "--open", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  @Test
  @DisplayName("has a line for each entry with its title and its note, and says what to do with it")
  void text() throws IOException {
    Path seen = folder.resolve("seen.txt");
    Result same =
        trakt
            .env("TRAKT_EDITOR", "f() { cp \"$1\" '" + seen + "'; }; f")
            .run("lists", "edit", "mine", "--open", "--yes");
    assertThat(same.exitCode()).as(same.err()).isZero();
    assertThat(same.err()).contains("Nothing is changed.");
    assertThat(Files.readAllLines(seen))
        .startsWith(
            "movie/dune-2021 | Dune (2021) | with Kim",
            "show/severance | Severance (2022)",
            "person/bryan-cranston | Bryan Cranston")
        .contains("# Mine, 3 entries.");
  }

  @Test
  @DisplayName("becomes what the lines say: moved, deleted, noted, added")
  void becomes() throws IOException {
    Result result =
        edited(
            "tt0816692 | | for the score",
            "person/bryan-cranston | Bryan Cranston | Heisenberg\\nhimself",
            "# a comment",
            "movie/dune-2021 | Dune (2021)");
    assertThat(items())
        .containsExactly("movie/interstellar-2014", "person/bryan-cranston", "movie/dune-2021");
    assertThat(notes()).contains("for the score", "Heisenberg\nhimself").doesNotContain("Kim");
    assertThat(result.lines())
        .anyMatch(line -> line.startsWith("removed\tSeverance (2022)"))
        .anyMatch(line -> line.startsWith("added\t"))
        .anyMatch(line -> line.startsWith("reordered\t"));
  }

  @Test
  @DisplayName("is planned before it is changed, and asks")
  void asks() throws IOException {
    Trakt editor =
        writing("show/severance | Severance (2022)", "movie/dune-2021 | Dune (2021) | alone");
    Result refused = editor.onTerminal(80).typing("n\n").run("lists", "edit", "mine", "--open");
    assertThat(refused.err())
        .contains("- Bryan Cranston", "~ Dune (2021), noted: alone", "another order", "Do this?")
        .contains("Nothing was changed.", "What you wrote is kept in");
    assertThat(items()).hasSize(3);
    Result agreed = editor.onTerminal(80).typing("y\n").run("lists", "edit", "mine", "--open");
    assertThat(agreed.exitCode()).as(agreed.err()).isZero();
    assertThat(items()).containsExactly("show/severance", "movie/dune-2021");
  }

  @Test
  @DisplayName("comes back as it was, as one write whatever it took")
  void undone() throws IOException {
    Result agreed =
        writing(
                "show/severance | Severance (2022)",
                "movie/interstellar-2014",
                "movie/dune-2021 | Dune (2021) | alone")
            .onTerminal(100)
            .run("lists", "edit", "mine", "--open", "--yes");
    String undo =
        agreed.err().lines().filter(line -> line.startsWith("Undo: ")).findFirst().orElseThrow();
    assertThat(undo).matches("Undo: trakt undo \\d+");
    assertThat(trakt.done("undo", "--jq", ".[0] | .action, .title").lines())
        .containsExactly("edited", "Edit of the list Mine, 4 changes");
    trakt.done("undo", undo.replaceAll(".* ", ""), "--yes");
    assertThat(items())
        .containsExactly("movie/dune-2021", "show/severance", "person/bryan-cranston");
    assertThat(notes()).contains("with Kim");
  }

  @Test
  @DisplayName("is only planned in a dry run")
  void dryRun() throws IOException {
    Result planned =
        writing("movie/dune-2021 | Dune (2021) | with Kim")
            .run("lists", "edit", "mine", "--open", "-n");
    assertThat(planned.exitCode()).as(planned.err()).isZero();
    assertThat(planned.out()).contains("would_remove\tSeverance (2022)\tshow/severance");
    assertThat(items()).hasSize(3);
  }

  @Test
  @DisplayName("stays as it is where no line is left")
  void empty() throws IOException {
    Result aborted = writing("", "# nothing").run("lists", "edit", "mine", "--open", "--yes");
    assertThat(aborted.exitCode()).isEqualTo(1);
    assertThat(aborted.err()).contains("nothing was changed");
    Result emptied = writing("", "").run("lists", "edit", "mine", "--open", "--yes");
    assertThat(emptied.exitCode()).isEqualTo(1);
    assertThat(keptIn(emptied)).content().contains("movie/dune-2021 | Dune (2021)");
    assertThat(items()).hasSize(3);
  }

  private static Path keptIn(Result result) {
    return result
        .err()
        .lines()
        .filter(line -> line.contains(".md"))
        .map(line -> Path.of(line.replaceAll(".* (\\S+\\.md).*", "$1").replaceAll("\\.$", "")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("is kept in a file where the editor fails")
  void failing() {
    Result failed =
        trakt.env("TRAKT_EDITOR", "false").run("lists", "edit", "mine", "--open", "--yes");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(keptIn(failed)).content().contains("movie/dune-2021 | Dune (2021)");
    assertThat(items()).hasSize(3);
  }

  @Test
  @DisplayName(
      "is kept in a file where a line names nothing, or says too much, and nothing is sent")
  void bad() throws IOException {
    Result nothing =
        writing("movie/dune-2021", "no such film anywhere")
            .run("lists", "edit", "mine", "--open", "--yes");
    assertThat(nothing.exitCode()).isEqualTo(3);
    assertThat(keptIn(nothing)).content().contains("no such film anywhere");
    Result longer =
        writing("movie/dune-2021 | Dune (2021) | " + "x".repeat(501))
            .run("lists", "edit", "mine", "--open", "--yes");
    assertThat(longer.exitCode()).isEqualTo(2);
    assertThat(longer.err()).contains("500", "501");
    assertThat(keptIn(longer)).content().contains("xxx");
    assertThat(items()).hasSize(3);
    assertThat(notes()).contains("with Kim");
  }

  @Test
  @DisplayName("is not opened where nobody could be asked, nor beside other changes")
  void refused() {
    assertThat(trakt.run("lists", "edit", "mine", "--open").exitCode()).isEqualTo(2);
    assertThat(trakt.run("lists", "edit", "mine", "--open", "--name", "X", "--yes").exitCode())
        .isEqualTo(2);
    assertThat(trakt.run("lists", "edit", "55", "--open", "--yes").err()).contains("is not yours");
  }

  @Test
  @DisplayName("takes an entry that is named otherwise for the same, and names each once")
  void sameEntry() throws IOException {
    edited("Severance", "dune 2021 | | new", "show/severance", "person/bryan-cranston");
    assertThat(items())
        .containsExactly("show/severance", "movie/dune-2021", "person/bryan-cranston");
    assertThat(notes()).contains("new").doesNotContain("Kim");
  }

  @Test
  @DisplayName("keeps what Trakt does not name, and says so where its line was deleted")
  void orphans() throws IOException {
    try (MockWebServer server = PromptServer.make()) {
      server.start();
      Answers.of(server)
          .at("/users/me/lists", "[{\"name\":\"Old\",\"ids\":{\"trakt\":7,\"slug\":\"old\"}}]")
          .at(
              "/users/me/lists/7/items/all/rank/asc",
              """
              [{"rank":1,"id":41,"type":"movie","movie":null},
               {"rank":2,"id":42,"type":"movie",
                "movie":{"title":"Dune","year":2021,"ids":{"trakt":1,"slug":"dune-2021"}}}]\
              """);
      Result rested =
          Trakt.asking(server)
              .signedIn()
              .env("TRAKT_EDITOR", "sed -i /entry:41/d")
              .run("lists", "edit", "old", "--open", "--yes");
      assertThat(rested.err()).contains("entry:41 stays: Trakt does not say what it is");
      assertThat(rested.exitCode()).isZero();
    }
  }
}
