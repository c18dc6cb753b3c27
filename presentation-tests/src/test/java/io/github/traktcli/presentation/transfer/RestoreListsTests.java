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

@DisplayName("trakt restore tells lists of one name apart")
class RestoreListsTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void begin() {
    trakt = account.trakt();
  }

  private String made(String name, String... items) {
    String id =
        trakt
            .done("lists", "create", name, "--json")
            .out()
            .replaceAll("(?s).*?\"ids\":\\{\"trakt\":(\\d+).*", "$1");
    for (String item : items) {
      trakt.done("lists", "add", id, item);
    }
    return id;
  }

  private List<String> ids() {
    return trakt.done("lists", "list", "-q").out().lines().toList();
  }

  private String items(String list) {
    return trakt.done("lists", "items", list, "-q").out();
  }

  private String exported() {
    String file = folder.resolve("before.zip").toString();
    trakt.done("export", "--out", file);
    return file;
  }

  private Map<String, List<String>> now() throws IOException {
    Path file = Files.createTempFile(folder, "now", ".zip");
    trakt.done("export", "--out", file.toString());
    return CanonicalAccount.of(file);
  }

  private String work() {
    return trakt.run("undo", "-q").lines().getFirst();
  }

  @Test
  @DisplayName("the one of the copy stays and the other goes, whichever comes first")
  void twins() {
    String old = made("Twins", "movie/dune-2021");
    String capture = exported();
    String since = made("Twins", "movie/dune-1984");
    trakt.done("lists", "reorder", "list:" + since);

    trakt.done("restore", capture, "--exact", "--yes");

    assertThat(ids()).contains("list:" + old).doesNotContain("list:" + since);
    assertThat(items(old)).contains("dune-2021").doesNotContain("dune-1984");
  }

  @Test
  @DisplayName("each of two gets its own entries, and a list that was renamed is still the same")
  void both() throws IOException {
    String one = made("Twins", "movie/dune-2021");
    String two = made("Twins", "movie/dune-1984");
    String capture = exported();
    Map<String, List<String>> before = now();
    trakt.done("lists", "remove", one, "movie/dune-2021");
    trakt.done("lists", "add", one, "movie/dune-1984");
    trakt.done("lists", "add", two, "movie/dune-2021");
    trakt.done("lists", "edit", two, "--name", "Other");

    trakt.done("restore", capture, "--exact", "--yes");

    assertThat(items(one)).contains("dune-2021").doesNotContain("dune-1984");
    assertThat(items(two)).contains("dune-1984").doesNotContain("dune-2021");
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(trakt.done("restore", capture, "--exact", "--yes").err())
        .doesNotContain("Restored", "Took out", "come back");
  }

  @Test
  @DisplayName("both come back where both are gone, each with its own entries")
  void bothGone() throws IOException {
    String one = made("Twins", "movie/dune-2021");
    String two = made("Twins", "movie/dune-1984");
    String capture = exported();
    Map<String, List<String>> before = now();
    trakt.done("lists", "delete", one, "--yes");
    trakt.done("lists", "delete", two, "--yes");

    trakt.done("restore", capture, "--yes");

    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
    assertThat(trakt.done("restore", capture, "--exact", "--yes").err())
        .doesNotContain("Restored", "Took out", "come back");
  }

  @Test
  @DisplayName("they stand in their old order again, and undo brings back the newer one")
  void order() {
    String one = made("One");
    String two = made("Two");
    List<String> before = ids();
    String capture = exported();
    trakt.done("lists", "reorder", "list:" + two, "list:" + one);
    List<String> since = ids();
    assertThat(since).isNotEqualTo(before);
    assertThat(trakt.done("restore", capture, "--yes").err()).doesNotContain("order");
    assertThat(ids()).isEqualTo(since);

    Result shown = trakt.done("restore", capture, "--exact", "--dry-run");
    assertThat(shown.err())
        .contains("The old order, and the notes, come back to: your lists among each other.");
    assertThat(ids()).isEqualTo(since);
    trakt.done("restore", capture, "--exact", "--yes");

    assertThat(ids()).isEqualTo(before);
    assertThat(trakt.done("restore", capture, "--exact", "--yes").err())
        .doesNotContain("come back");
    assertThat(trakt.done("undo", work(), "--dry-run").err())
        .contains("Would bring the order of your lists back.");
    trakt.done("undo", work(), "--yes");
    assertThat(ids()).isEqualTo(since);
  }

  @Test
  @DisplayName("a list that was deleted since comes back at its place")
  void place() {
    made("One");
    String two = made("Two", "movie/dune-2021");
    made("Three");
    List<String> names = names();
    String capture = exported();
    trakt.done("lists", "delete", two, "--yes");

    trakt.done("restore", capture, "--exact", "--yes");

    assertThat(names()).isEqualTo(names);
  }

  private List<String> names() {
    return trakt
        .done("lists", "list", "-o", "jsonl")
        .out()
        .lines()
        .map(line -> line.replaceAll("^\\{\"name\":\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
