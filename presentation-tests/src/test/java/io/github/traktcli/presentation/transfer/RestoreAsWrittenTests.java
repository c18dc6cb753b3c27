package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What Trakt wrote goes back as it was written")
class RestoreAsWrittenTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void begin() {
    trakt = account.trakt();
  }

  private String exported(String name) {
    String file = folder.resolve(name).toString();
    trakt.done("export", "--out", file);
    return file;
  }

  private Map<String, List<String>> now() throws IOException {
    Path file = Files.createTempFile(folder, "now", ".zip");
    trakt.done("export", "--out", file.toString());
    return CanonicalAccount.of(file);
  }

  /** Returns the number of the play of 2020-03-01T20:00Z. */
  private String playOfMarch() {
    return trakt
        .done("history", "list", FILM, "-o", "jsonl")
        .out()
        .lines()
        .filter(line -> line.contains("2020-03-01T20:00"))
        .findFirst()
        .orElseThrow()
        .replaceAll(".*?\"id\":(\\d+).*", "$1");
  }

  private void removeNotes() {
    trakt
        .run("notes", "list", "-q")
        .lines()
        .forEach(note -> trakt.done("notes", "delete", note, "--yes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"restore", "import"})
  @DisplayName("words for a copy that nobody knows here")
  void words(String command) throws IOException {
    Path copy = folder.resolve("copy.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      out.putNextEntry(new ZipEntry("collection-movies.json"));
      out.write(
          """
          [{"collected_at":"2024-07-02T14:55:00.000Z","updated_at":"2024-07-02T14:55:00.000Z",
            "movie":{"title":"Dune","year":1984,"ids":{"slug":"dune-1984"}},
            "metadata":{"media_type":"holo_disc","resolution":"uhd_8k","hdr":"hdr11",
                        "audio":"dolby_new","audio_channels":"22.2","3d":0}}]
          """
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("watched-history.json"));
      out.write("[]".getBytes(StandardCharsets.UTF_8));
    }
    trakt.done(command, copy.toString(), "--only", "collection", "--yes");
    assertThat(trakt.done("collection", "list", "movies", "--json").out())
        .contains(
            "\"media_type\":\"holo_disc\"",
            "\"resolution\":\"uhd_8k\"",
            "\"hdr\":\"hdr11\"",
            "\"audio\":\"dolby_new\"",
            "\"audio_channels\":\"22.2\"");
    assertThat(trakt.done(command, copy.toString(), "--only", "collection", "--yes").err())
        .doesNotContain("Restored", "Imported");
  }

  @Test
  @DisplayName("notes on the title, the play, the copy and the rating, with who may read them")
  void notes() throws IOException {
    trakt.done("history", "add", FILM, "--at", "2020-03-01T20:00:00Z");
    String play = playOfMarch();
    trakt.done("rate", FILM, "7");
    trakt.done("collection", "add", FILM);
    trakt.done("notes", "add", FILM, "To the rating", "--attach", "rating", "--privacy", "friends");
    trakt.done(
        "notes", "add", FILM, "To the copy", "--attach", "collection", "--privacy", "public");
    trakt.done(
        "notes",
        "add",
        FILM,
        "To the play",
        "--attach",
        "history",
        "--play",
        play,
        "--privacy",
        "public",
        "--spoiler");
    Map<String, List<String>> before = now();
    String capture = exported("before.zip");
    removeNotes();

    Result result = trakt.done("restore", capture, "--yes");

    assertThat(result.err()).contains("Restored 5 notes.");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(trakt.done("restore", capture, "--yes").err()).doesNotContain("Restored");
    String work = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.done("undo").out()).contains("Restored trakt");
    assertThat(work).isNotEmpty();
  }

  @Test
  @DisplayName("a note to a play finds that play again, though its number is another")
  void noteOfNewPlay() throws IOException {
    trakt.done("history", "remove", FILM, "--yes");
    trakt.done("history", "add", FILM, "--at", "2020-03-01T20:00:00Z");
    trakt.done("history", "add", FILM, "--at", "2021-03-01T20:00:00Z");
    String play = playOfMarch();
    trakt.done("notes", "add", FILM, "To the play", "--attach", "history", "--play", play);
    String capture = exported("before.zip");
    removeNotes();
    trakt.done("history", "remove", FILM, "--yes");

    trakt.done("restore", capture, "--yes");

    String made = playOfMarch();
    assertThat(made).isNotEqualTo(play);
    assertThat(trakt.done("notes", "list", "--json").out())
        .contains("\"attached_to\":{\"type\":\"history\",\"id\":" + made + "}");
  }

  @Test
  @DisplayName("each of several comments on one title")
  void comments() throws IOException {
    String first = "This one has five words";
    String second = "And this one has even six";
    trakt.done("comments", "post", FILM, first);
    trakt.done("comments", "post", FILM, second, "--spoiler");
    String capture = exported("before.zip");
    List<String> mine = commentsOf(FILM);
    mine.forEach(id -> trakt.done("comments", "delete", id, "--yes"));
    trakt.done("comments", "post", FILM, first);

    trakt.done("restore", capture, "--only", "comments", "--yes");

    assertThat(commentsOf(FILM)).hasSameSizeAs(mine);
    assertThat(trakt.done("comments", "list", "--all-pages", "--json").out())
        .containsOnlyOnce(first)
        .containsOnlyOnce(second);
    assertThat(trakt.done("restore", capture, "--only", "comments", "--yes").err())
        .doesNotContain("Restored");
  }

  private List<String> commentsOf(String film) {
    return trakt
        .done("comments", "list", "--all-pages", "-o", "jsonl")
        .out()
        .lines()
        .filter(line -> line.contains(film.substring("movie/".length())))
        .map(line -> line.replaceAll(".*\"comment\":\\{\"id\":(\\d+).*", "$1"))
        .toList();
  }

  @Test
  @DisplayName(
      "comments on lists do not, are counted, and are no comments on an episode of that id")
  void commentsOnLists() {
    trakt.done("comments", "post", "list:55", "The order of the films is right");
    String capture = exported("before.zip");
    Result result = trakt.done("restore", capture, "--only", "comments", "--dry-run");
    assertThat(result.err()).contains("comments on lists: 1");
    assertThat(result.out()).contains("unsupported").doesNotContain("not_found", "ready");
  }
}
