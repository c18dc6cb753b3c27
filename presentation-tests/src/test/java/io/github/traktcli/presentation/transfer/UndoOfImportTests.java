package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("trakt undo of an import")
class UndoOfImportTests {

  private static final String FILM =
      "\"type\":\"movie\",\"movie\":{\"title\":\"Dune\",\"year\":2021,"
          + "\"ids\":{\"slug\":\"dune-2021\"}}";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void signIn() {
    trakt = account.trakt();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private void imported(String... arguments) {
    Result result = trakt.run(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private Result undone() {
    return trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--yes");
  }

  @Test
  @DisplayName("deletes the list that it made")
  void list() throws IOException {
    String before = trakt.run("lists", "list", "--json").out();
    String films = file("films.csv", "type,title,year\nmovie,Dune,2021\nmovie,Inception,2010\n");
    imported("import", films, "--list", "From elsewhere", "--yes");
    assertThat(trakt.run("undo").out()).contains("3 changes");

    Result result = undone();

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(trakt.run("lists", "list", "--json").out()).isEqualTo(before);
    assertThat(trakt.run("undo", "-o", "jsonl").out()).contains("\"status\":\"undone\"");
  }

  @Test
  @DisplayName("leaves a list that something else was put on since")
  void listThatIsUsed() throws IOException {
    String films = file("films.csv", "type,title,year\nmovie,Dune,2021\n");
    imported("import", films, "--list", "From elsewhere", "--yes");
    String work = trakt.run("undo", "-q").lines().getFirst();
    imported("lists", "add", "From elsewhere", "movie/inception-2010");

    Result result = trakt.run("undo", work, "--yes");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.err()).contains("From elsewhere", "stays");
    assertThat(trakt.run("lists", "items", "From elsewhere", "-q").lines())
        .containsExactly("movie/inception-2010");
  }

  @Test
  @DisplayName("deletes the notes and reviews that it wrote, though it wrote nothing else")
  void texts() throws IOException {
    String notes = trakt.run("notes", "list", "--json").out();
    String comments = trakt.run("comments", "list", "--json").out();
    imported(
        "import",
        file("notes-movies.json", "[{" + FILM + ",\"note\":{\"id\":1,\"notes\":\"Sand.\"}}]"),
        "--only",
        "notes",
        "--yes");
    assertThat(trakt.run("notes", "list").out()).contains("Sand.");
    Result shown = trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--dry-run");
    assertThat(shown.err() + shown.out()).contains("Would delete the note to Dune (2021).");

    Result result = undone();

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(trakt.run("notes", "list", "--json").out()).isEqualTo(notes);
    imported(
        "import",
        file(
            "comments-movies.json",
            "[{"
                + FILM
                + ",\"comment\":{\"id\":1,\"comment\":\"More sand than I would have liked.\"}}]"),
        "--only",
        "reviews",
        "--yes");
    assertThat(undone().exitCode()).isZero();
    assertThat(trakt.run("comments", "list", "--json").out()).isEqualTo(comments);
  }

  @Test
  @DisplayName("leaves a note that was written anew since")
  void changedNote() throws IOException {
    imported(
        "import",
        file("notes-movies.json", "[{" + FILM + ",\"note\":{\"id\":1,\"notes\":\"Sand.\"}}]"),
        "--only",
        "notes",
        "--yes");
    String note = trakt.run("notes", "list", "-q").lines().getLast();
    imported("notes", "edit", note, "Spice.");

    Result result = undone();

    assertThat(result.exitCode()).isNotZero();
    assertThat(trakt.run("notes", "list").out()).contains("Spice.");
  }
}
