package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("trakt restore of likes, follows and saved filters")
class RestoreTiesTests {

  private static final String ALL = "likes,follows,filters";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;
  private String capture;

  @BeforeEach
  void capture() {
    trakt = account.trakt();
    capture = folder.resolve("before.zip").toString();
    trakt.done("export", "--out", capture);
  }

  private void lose() {
    trakt.done("lists", "unlike", "55");
    trakt.done("comments", "unlike", "431");
    trakt.done("users", "unfollow", "mia");
    trakt.done("filters", "remove", "12");
  }

  private List<String> now() {
    return List.of(
        trakt.run("users", "likes", "me", "--type", "lists", "-q").out()
            + trakt.run("users", "likes", "me", "--type", "comments", "-q").out(),
        trakt.run("users", "following", "me", "-q").out(),
        trakt.run("filters", "list", "-o", "tsv").out().replaceAll("\\d{4}-.*|(?m)^\\d+\t", ""));
  }

  private static List<List<String>> sorted(List<String> texts) {
    return texts.stream().map(text -> text.lines().sorted().toList()).toList();
  }

  private String work() {
    return trakt.run("undo", "-q").lines().getFirst();
  }

  @Test
  @DisplayName("tells nobody by itself: filters come back, likes and follows only by name")
  void byName() {
    List<String> before = now();
    lose();
    Result all = trakt.done("restore", capture, "--yes");
    assertThat(all.err())
        .contains(
            "Restored 1 saved filter.",
            "likes, unless --only names them",
            "followed users, unless --only names follows")
        .doesNotContain("Restored 2 likes");
    assertThat(sorted(now()).getLast()).isEqualTo(sorted(before).getLast());
    assertThat(now().getFirst()).doesNotContain("list:55");
    assertThat(now().get(1)).doesNotContain("mia");
  }

  @Test
  @DisplayName("shows each before it is sent, brings it back once, and undo takes all of it back")
  void andBack() {
    List<String> before = now();
    lose();
    List<String> since = now();
    Result shown = trakt.done("restore", capture, "--only", ALL, "--dry-run", "-o", "jsonl");
    assertThat(shown.out().lines().filter(row -> row.contains("\"status\":\"ready\"")))
        .hasSize(4)
        .anyMatch(row -> row.contains("\"kind\":\"liked\"") && row.contains("machete"))
        .anyMatch(row -> row.contains("\"name\":\"comment 431 of Sean Marlow\""))
        .anyMatch(row -> row.contains("\"kind\":\"follow\"") && row.contains("mia"))
        .anyMatch(row -> row.contains("\"kind\":\"filter\"") && row.contains("Well rated"));
    assertThat(now()).isEqualTo(since);

    Result result = trakt.done("restore", capture, "--only", ALL, "--yes");
    assertThat(result.err())
        .contains("Restored 2 likes.", "Restored 1 follow.", "Restored 1 saved filter.");
    assertThat(sorted(now())).isEqualTo(sorted(before));
    assertThat(trakt.done("restore", capture, "--only", ALL, "--exact", "--yes").err())
        .doesNotContain("Restored", "Took out");

    Result planned = trakt.done("undo", work(), "--dry-run");
    assertThat(planned.err())
        .contains(
            "Would take back the like of list \"Star Wars in machete order\".",
            "Would take back the like of comment 431 of Sean Marlow.",
            "Would take back the follow of mia.",
            "Would delete the saved filter \"Well rated and short\".");
    trakt.done("undo", work(), "--yes");
    assertThat(sorted(now())).isEqualTo(sorted(since));
  }

  @Test
  @DisplayName("exactly also takes back what was liked, followed and saved since")
  void exactly() {
    List<String> before = now();
    lose();
    trakt.done("comments", "like", "417");
    trakt.done("users", "follow", "sean");
    trakt.done("filters", "add", "Since then", "/movies/popular?genres=drama");
    List<String> since = now();
    assertThat(trakt.done("restore", capture, "--only", ALL, "--yes").err())
        .doesNotContain("Took out");
    assertThat(now().get(1)).contains("sean");
    String added = work();

    Result result = trakt.done("restore", capture, "--only", ALL, "--exact", "--yes");
    assertThat(result.err()).contains("Took out 3.");
    assertThat(sorted(now())).isEqualTo(sorted(before));

    trakt.done("undo", work(), "--yes");
    trakt.done("undo", added, "--yes");
    assertThat(sorted(now())).isEqualTo(sorted(since));
  }

  @Test
  @DisplayName("takes nothing back by a copy that has nothing to say of it")
  void silent() throws IOException {
    Path ratings = folder.resolve("ratings.zip");
    trakt.done("export", "--only", "ratings", "--out", ratings.toString());
    List<String> before = now();
    trakt.done("restore", ratings.toString(), "--only", ALL, "--exact", "--yes");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  @DisplayName("names what is gone at Trakt and does the rest")
  void gone() throws IOException {
    Path copy = folder.resolve("gone.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      out.putNextEntry(new ZipEntry("network-following.json"));
      out.write(
          """
          [{"followed_at":"2024-07-02T14:55:00.000Z","user":{"username":"left","ids":{"slug":"left"}}},
           {"followed_at":"2024-07-02T14:55:00.000Z","user":{"username":"sean","ids":{"slug":"sean"}}},
           {"followed_at":"2024-07-02T14:55:00.000Z","user":null}]
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    Path rejects = folder.resolve("rejects.csv");
    Result result =
        trakt.run(
            "restore",
            copy.toString(),
            "--only",
            "follows",
            "--yes",
            "--rejects",
            rejects.toString());
    assertThat(rejects).isEmptyFile();
    assertThat(result.exitCode()).as(result.err()).isEqualTo(8);
    assertThat(result.out()).contains("not_found\tfollow\tleft\t\tunknown_to_trakt");
    assertThat(now().get(1)).contains("sean");
  }

  @Test
  @DisplayName("says of what nobody can bring back why that is")
  void impossible() {
    Result result = trakt.run("restore", capture, "--only", "playback,settings", "--yes");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Trakt takes saved positions from a player alone");
  }

  @Test
  @DisplayName("leaves saved filters alone where Trakt wants a VIP member for them")
  void withoutVip() throws IOException {
    try (Sandbox free = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(false))) {
      Trakt other =
          Trakt.offline()
              .env("TRAKT_API_URL", free.apiUrl().toString())
              .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
      Result result = other.run("restore", capture, "--exact", "--yes");
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(result.out()).contains("unsupported\tfilter\tAnime only\t\tvip_only");
    }
  }
}
