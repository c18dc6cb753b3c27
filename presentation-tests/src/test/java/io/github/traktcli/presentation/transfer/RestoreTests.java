package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("trakt restore")
class RestoreTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;
  private String capture;

  @BeforeEach
  void capture() {
    trakt = account.trakt();
    assertThat(trakt.run("lists", "create", "Rainy days", "--privacy", "friends").exitCode())
        .isZero();
    trakt.run("lists", "add", "Rainy days", "movie/dune-2021", "movie/inception-2010", FILM);
    done("history", "add", FILM, "--at", "unknown");
    done("history", "add", FILM, "--at", "2020-03-01T20:00:00Z");
    done("history", "add", FILM, "--at", "2020-03-01T20:00:00Z", "--again");
    done("rate", FILM, "7", "--at", "2020-03-02T09:00:00Z");
    capture = exported("before.zip");
  }

  private void done(String... arguments) {
    Result result = trakt.run(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private String exported(String name) {
    Path file = folder.resolve(name);
    done("export", "--out", file.toString());
    return file.toString();
  }

  private Map<String, List<String>> now() throws IOException {
    Path file = Files.createTempFile(folder, "now", ".zip");
    done("export", "--out", file.toString());
    return CanonicalAccount.of(file);
  }

  private Result restore(String... options) {
    List<String> line = new java.util.ArrayList<>(List.of("restore", capture));
    line.addAll(List.of(options));
    return trakt.run(line.toArray(String[]::new));
  }

  private String emptied() throws IOException {
    Path empty = folder.resolve("empty.zip");
    try (var in = new java.util.zip.ZipFile(capture);
        var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(empty))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        if (!entry.getName().startsWith("lists-list-")) {
          out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
          out.write(
              entry.getName().startsWith("user-")
                  ? in.getInputStream(entry).readAllBytes()
                  : "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          out.closeEntry();
        }
      }
    }
    Result result = trakt.run("restore", empty.toString(), "--exact", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    trakt
        .run("lists", "list", "-q")
        .lines()
        .forEach(list -> trakt.run("lists", "delete", list, "--yes"));
    trakt
        .run("notes", "list", "-q")
        .lines()
        .forEach(note -> trakt.run("notes", "delete", note, "--yes"));
    return empty.toString();
  }

  @Test
  @DisplayName("writes nothing where nothing is missing")
  void nothing() throws IOException {
    Map<String, List<String>> before = now();
    Result result = restore("--exact", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).doesNotContain("Restored", "Took out", "order", "refused");
    assertThat(trakt.run("undo").out()).doesNotContain("Restored");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
  }

  @Test
  @DisplayName("brings everything back to an account that lost everything, and nothing twice")
  void fromNothing() throws IOException {
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    emptied();
    assertThat(now().get("watched-history")).isEmpty();
    Result result = restore("--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(restore("--yes").err()).doesNotContain("Restored");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
  }

  @Test
  @DisplayName("adds what is missing and leaves what came since")
  void adds() throws IOException {
    trakt.run("history", "remove", FILM, "--yes");
    done("history", "add", FILM, "--at", "2022-01-01T20:00:00Z");
    done("rate", FILM, "9");
    Result result = restore("--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(plays()).contains("2022-01-01T20:00:00.000Z").hasSizeGreaterThan(3);
    assertThat(trakt.run("ratings", "list", "--json").out()).contains("\"rating\":9");
  }

  @Test
  @DisplayName("exactly also takes out what came since, and undo brings that back")
  void exactly() throws IOException {
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    done("history", "add", FILM, "--at", "2022-01-01T20:00:00Z");
    trakt.run("history", "remove", "movie/dune-2021", "--yes");
    done("rate", FILM, "9");
    done("watchlist", "add", "movie/dune-1984");
    trakt.run("lists", "remove", "Rainy days", "movie/dune-2021");
    trakt.run("lists", "add", "Rainy days", "movie/dune-2021", "movie/dune-1984");
    Map<String, List<String>> since = now();

    Result shown = restore("--exact", "--dry-run");
    assertThat(shown.err()).contains("): a copy of an account at Trakt, in ", " files.");
    assertThat(shown.out()).contains("surplus\thistory\tTRON: Legacy (2010)\t2022-01-01T20:00:00Z");
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();
    Result result = restore("--exact", "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).contains("Took out");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    String work = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.run("undo").out())
        .contains("Restored trakt (" + Path.of(capture).getFileName() + ")");
    Result undone = trakt.run("undo", work, "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();
  }

  @Test
  @DisplayName("exactly also deletes lists that came since, and undo makes them again")
  void exactlyLists() throws IOException {
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    done("lists", "create", "Since then", "--privacy", "link", "--description", "New things");
    trakt.run("lists", "add", "Since then", "movie/dune-2021", FILM);
    Map<String, List<String>> since = now();

    Result shown = restore("--exact", "--dry-run");
    assertThat(shown.err()).contains("are deleted, with all that is on them: Since then.");
    assertThat(shown.out()).contains("surplus\tlist\tSince then\t\tlist_not_in_capture");
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();

    Result result = restore("--exact", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(restore("--exact", "--yes").err()).doesNotContain("deleted", "Took out");

    String work = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.run("undo").lines().getFirst()).contains("Restored trakt");
    Result planned = trakt.run("undo", work, "--dry-run");
    assertThat(planned.err()).contains("Would make the list \"Since then\" again.");
    Result undone = trakt.run("undo", work, "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();
    assertThat(trakt.run("undo", work, "--yes").exitCode()).isNotZero();
  }

  @Test
  @DisplayName("exactly also lets lists be seen by those, and described as, the copy says")
  void exactlyDetails() throws IOException {
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    done("lists", "edit", "Rainy days", "--privacy", "public", "--description", "Wet");
    done("lists", "edit", "Rainy days", "--sort-by", "title", "--display-numbers");
    Map<String, List<String>> since = now();
    assertThat(restore("--dry-run").err()).doesNotContain("Rainy days");
    assertThat(restore("--exact", "--dry-run").err())
        .contains("Who may see them, and what they are about, comes back to: Rainy days.");

    Result result = restore("--exact", "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    String work = trakt.run("undo", "-q").lines().getFirst();
    Result undone = trakt.run("undo", work, "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();
  }

  @Test
  @DisplayName("makes a list again that is sorted in its own way, and its order is no difference")
  void sorted() throws IOException {
    done("lists", "edit", "Rainy days", "--sort-by", "title", "--sort-how", "desc");
    capture = exported("sorted.zip");
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    assertThat(restore("--exact", "--yes").err()).doesNotContain("order", "Restored", "come back");
    done("lists", "delete", "Rainy days", "--yes");

    Result result = restore("--exact", "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(restore("--exact", "--yes").err()).doesNotContain("order", "Restored", "come back");
  }

  @Test
  @DisplayName("leaves, when it is undone, what somebody said of a list since")
  void describedSince() {
    done("lists", "edit", "Rainy days", "--description", "Wet");
    done("restore", capture, "--exact", "--yes");
    String work = trakt.run("undo", "-q").lines().getFirst();
    done("lists", "edit", "Rainy days", "--description", "Very wet");

    Result undone = trakt.run("undo", work, "--yes");

    assertThat(undone.exitCode()).isNotZero();
    assertThat(undone.err()).contains("is not as it was made, and stays");
    assertThat(trakt.run("lists", "view", "Rainy days", "--json").out()).contains("Very wet");
  }

  @Test
  @DisplayName("brings back lists that nothing is on")
  void emptyLists() throws IOException {
    done("lists", "create", "Some day", "--privacy", "private", "--description", "Not yet");
    done("lists", "edit", "Some day", "--sort-by", "title", "--sort-how", "desc");
    capture = exported("with-empty.zip");
    Map<String, List<String>> before = CanonicalAccount.of(Path.of(capture));
    done("lists", "delete", "Some day", "--yes");

    Result result = restore("--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).contains("These lists come back: Some day.");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    String work = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.run("undo", work, "--yes").exitCode()).isZero();
    assertThat(trakt.run("lists", "list").out()).doesNotContain("Some day");
  }

  @Test
  @DisplayName("touches no list where only other parts are named")
  void listsAlone() throws IOException {
    done("lists", "create", "Since then");
    done("lists", "edit", "Rainy days", "--description", "Wet");
    Map<String, List<String>> since = now();
    done("restore", capture, "--only", "ratings", "--exact", "--yes");
    assertThat(CanonicalAccount.differences(since, now())).isEmpty();
  }

  @Test
  @DisplayName("wants more than a letter before it deletes a list")
  void typedForLists() {
    done("lists", "create", "Since then");
    Result slip = trakt.onTerminal(100).typing("y\n").run("restore", capture, "--exact");
    assertThat(slip.err() + slip.out()).contains("for yes:", "Nothing was done.");
    assertThat(trakt.run("lists", "list").out()).contains("Since then");
    Result meant = trakt.onTerminal(100).typing("1\n").run("restore", capture, "--exact");
    assertThat(meant.exitCode()).as(meant.err()).isZero();
    assertThat(trakt.run("lists", "list").out()).doesNotContain("Since then");
  }

  @Test
  @DisplayName("says what it does not bring back, and how much that is")
  void untouched() {
    Result result = restore("--dry-run");
    assertThat(result.err()).contains("Not restored:", "saved positions", "likes");
  }

  @Test
  @DisplayName("restores only the parts that are named")
  void only() {
    trakt.run("history", "remove", FILM, "--yes");
    done("ratings", "remove", FILM);
    Result result = restore("--only", "ratings", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).contains("Restored 1 rating.").doesNotContain("play");
    assertThat(plays()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson"})
  @DisplayName("takes every form that loses no play, rating or entry")
  void forms(String form) throws IOException {
    Path file = folder.resolve("all." + form);
    done("export", form, "--out", file.toString());
    List<String> before = plays();
    assertThat(trakt.run("restore", file.toString(), "--exact", "--yes").err())
        .doesNotContain("Restored", "Took out");
    trakt.run("history", "remove", FILM, "--yes");
    done("ratings", "remove", FILM);

    Result result = trakt.run("restore", file.toString(), "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(plays()).isEqualTo(before);
    assertThat(trakt.run("ratings", "list", "--json").out())
        .contains("\"rated_at\":\"2020-03-02T09:00:00.000Z\"");
  }

  @Test
  @DisplayName("takes the newest capture of a folder")
  void newest() {
    Path captures = folder.resolve("captures");
    done("export", "--captures", captures.toString());
    done("ratings", "remove", FILM);
    assertThat(trakt.run("restore", captures.toString(), "--yes").err())
        .contains("Restored 1 rating.");
  }

  @Test
  @DisplayName("takes Trakt's older layout")
  void folders() {
    Path file = folder.resolve("old.zip");
    done("export", "--layout", "folders", "--out", file.toString());
    done("ratings", "remove", FILM);
    assertThat(trakt.run("restore", file.toString(), "--yes").err()).contains("Restored 1 rating.");
  }

  @Test
  @DisplayName("takes nothing out by a copy that is not whole")
  void incomplete() throws IOException {
    Path part = folder.resolve("part.zip");
    Files.copy(Path.of(capture), part);
    try (var files = java.nio.file.FileSystems.newFileSystem(part)) {
      Files.writeString(
          files.getPath("_errors.json"), "[{\"endpoint\":\"sync/history\",\"error\":\"x\"}]");
    }
    Result result = trakt.run("restore", part.toString(), "--exact", "--yes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("it is not whole");
  }

  @Test
  @DisplayName("leaves a part alone that the copy does not have")
  void partsOfTheCopy() throws IOException {
    Path ratings = folder.resolve("ratings.zip");
    done("export", "--only", "ratings", "--out", ratings.toString());
    List<String> before = plays();
    assertThat(trakt.run("restore", ratings.toString(), "--exact", "--yes").exitCode()).isZero();
    assertThat(plays()).isEqualTo(before);
  }

  @Test
  @DisplayName("wants more than a letter before it takes out much")
  void typed() throws IOException {
    Path empty = folder.resolve("none.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(empty))) {
      out.putNextEntry(new java.util.zip.ZipEntry("watched-history.json"));
      out.write("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    List<String> before = plays();
    Result slip = trakt.onTerminal(100).typing("y\n").run("restore", empty.toString(), "--exact");
    assertThat(slip.err() + slip.out()).contains("for yes:", "Nothing was done.");
    assertThat(plays()).isEqualTo(before);
  }

  @Test
  @DisplayName("refuses what is no copy, and what cannot be asked")
  void refused() throws IOException {
    Path diary = folder.resolve("diary.csv");
    Files.writeString(
        diary,
        """
        Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
        2024-01-05,Dune,2021,https://boxd.it/a1,,,,2024-01-04
        """);
    Result foreign = trakt.run("restore", diary.toString(), "--yes");
    assertThat(foreign.exitCode()).isEqualTo(2);
    assertThat(foreign.err()).contains("trakt import");
    assertThat(restore().exitCode()).isEqualTo(2);
    assertThat(trakt.run("restore", "missing.zip", "--yes").exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "text", "cut", "damaged", "folder"})
  @DisplayName(
      "speaks of a copy where the file cannot be read, whether somebody can be asked or not")
  void unreadable(String kind) throws IOException {
    String file = unusable(kind);
    for (Result result :
        List.of(
            trakt.run("restore", file),
            trakt.run("restore", file, "--yes"),
            trakt.onTerminal(100).typing("n\n").run("restore", file))) {
      assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
      assertThat(result.err())
          .contains("Cannot use", Path.of(file).getFileName().toString())
          .contains("\nCaptures are listed by: trakt captures list DIR\n")
          .doesNotContain("--from", "--map", "Cannot import", "Say --yes", "Restored");
    }
  }

  private String unusable(String kind) throws IOException {
    Path file = folder.resolve(kind + ".zip");
    byte[] whole = Files.readAllBytes(Path.of(capture));
    switch (kind) {
      case "text" -> Files.writeString(file, "Not an archive at all.\n");
      case "cut" -> Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
      case "damaged" -> {
        int middle =
            new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .indexOf("watched-history")
                + 40;
        for (int at = middle; at < middle + 40; at++) {
          whole[at] ^= 0x55;
        }
        Files.write(file, whole);
      }
      case "folder" -> Files.createDirectory(file);
      default -> assertThat(kind).isEqualTo("missing");
    }
    return file.toString();
  }

  private List<String> plays() {
    return trakt
        .run("history", "list", FILM, "--all-pages", "-o", "jsonl")
        .out()
        .lines()
        .map(line -> line.replaceAll(".*\"watched_at\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }
}
