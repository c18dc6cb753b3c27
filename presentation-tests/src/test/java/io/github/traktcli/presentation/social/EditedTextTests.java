package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that is written in the editor")
class EditedTextTests {

  @TempDir private Path folder;
  private final Trakt trakt = Trakt.inSandbox();

  /** Runs a command at a terminal with an editor that writes this. */
  private Result writing(String text, String... line) throws IOException {
    Path wanted = Files.writeString(folder.resolve("wanted.txt"), text);
    return trakt.onTerminal(200).env("TRAKT_EDITOR", "cp '" + wanted + "'").run(line);
  }

  private static Path keptIn(Result result) {
    return result
        .err()
        .lines()
        .filter(line -> line.contains("is kept in"))
        .map(line -> Path.of(line.replaceAll(".* is kept in ", "").strip()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(result.err()));
  }

  @Test
  @DisplayName("is sent, and no file is left of it")
  void sent() throws IOException {
    Result posted =
        writing(
            "Five words are enough here.\n\n二行目 🎬", "comments", "post", "movie/dune-2021", "-q");
    assertThat(posted.exitCode()).as(posted.err()).isZero();
    assertThat(trakt.run("comments", "view", posted.out().strip(), "--jq", ".comment").out())
        .isEqualTo("Five words are enough here.\n\n二行目 🎬\n");
    assertThat(posted.err()).doesNotContain("kept in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n"})
  @DisplayName("sends nothing where it is empty, with exit code 1")
  void empty(String text) throws IOException {
    for (List<String> line :
        List.of(
            List.of("comments", "post", "movie/dune-2021"),
            List.of("comments", "edit", "417"),
            List.of("notes", "add", "movie/heat-1995"),
            List.of("lists", "create"))) {
      Result aborted = writing(text, line.toArray(String[]::new));
      assertThat(aborted.exitCode()).as(line.toString()).isEqualTo(1);
      assertThat(aborted.err()).contains("Nothing was written, so nothing was sent.");
    }
  }

  @Test
  @DisplayName("is kept in a file where it is too short or too long to be sent")
  void unfit() throws IOException {
    Result few = writing("only four words here", "comments", "post", "movie/dune-2021");
    assertThat(few.exitCode()).isEqualTo(2);
    assertThat(few.err()).contains("5 words or more");
    assertThat(keptIn(few)).hasContent("only four words here");
    Result longer = writing("x".repeat(501), "notes", "add", "movie/dune-2021");
    assertThat(longer.exitCode()).isEqualTo(2);
    assertThat(longer.err()).contains("500", "501");
    assertThat(keptIn(longer)).hasContent("x".repeat(501));
  }

  @Test
  @DisplayName("is kept in a file where Trakt refuses it")
  void refused() throws IOException {
    Result refused = writing("Five words are enough here.", "comments", "reply", "999999");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(keptIn(refused)).hasContent("Five words are enough here.");
  }

  @Test
  @DisplayName("is kept in a file where it was only planned")
  void planned() throws IOException {
    Result planned =
        writing("Five words are enough here.", "comments", "post", "movie/dune-2021", "-n");
    assertThat(planned.exitCode()).as(planned.err()).isZero();
    assertThat(keptIn(planned)).hasContent("Five words are enough here.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n"})
  @DisplayName("that was there before is kept in a file where nothing is left of it")
  void emptied(String text) throws IOException {
    String there = trakt.run("comments", "view", "417", "--jq", ".comment").out().strip();
    Result aborted = writing(text, "comments", "edit", "417");
    assertThat(aborted.exitCode()).isEqualTo(1);
    assertThat(keptIn(aborted)).hasContent(there);
    assertThat(trakt.run("comments", "view", "417", "--jq", ".comment").out()).contains(there);
    assertThat(writing(text, "notes", "add", "movie/heat-1995").err()).doesNotContain("kept in");
  }

  @Test
  @DisplayName("is not sent where it is as it was before, and no file is left of it")
  void unchanged() {
    String before = trakt.run("notes", "view", "1245").out();
    Result rested = trakt.onTerminal(200).env("TRAKT_EDITOR", "true").run("notes", "edit", "1245");
    assertThat(rested.exitCode()).isZero();
    assertThat(rested.err())
        .contains("Nothing was changed, so nothing was sent.")
        .doesNotContain("kept in");
    assertThat(trakt.run("notes", "view", "1245").out()).isEqualTo(before);
  }
}
