package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watchlist and the favorites. */
@DisplayName("The lists of the sandbox's user")
@OnAnyDay
final class SandboxWatchlistTests {

  private static final String TWO_AND_A_STRANGER =
      """
      {"movies": [{"ids": {"imdb": "tt0816692"}, "notes": "In the dark."},
                  {"ids": {"imdb": "tt0000111"}}],
       "shows": [{"ids": {"trakt": 154997}}]}
      """;

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @Test
  @DisplayName("tell what was added, what was there, and what nobody knows")
  void adds() {
    Caller.Answer first = caller.post("/sync/watchlist", TWO_AND_A_STRANGER);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.object("added")).containsEntry("movies", 1).containsEntry("shows", 1);
    assertThat(first.object("not_found").get("movies"))
        .isEqualTo(List.of(Map.of("ids", Map.of("imdb", "tt0000111"))));
    Caller.Answer second = caller.post("/sync/watchlist", TWO_AND_A_STRANGER);
    assertThat(second.object("added")).containsEntry("movies", 0).containsEntry("shows", 0);
    assertThat(second.object("existing")).containsEntry("movies", 1).containsEntry("shows", 1);
    assertThat(slugs("/sync/watchlist")).endsWith("interstellar-2014", "severance");
  }

  @Test
  @DisplayName("take seasons and episodes by number below their show")
  void addsBelowAShow() {
    Caller.Answer answer =
        caller.post(
            "/sync/watchlist",
            """
            {"shows": [{"ids": {"slug": "game-of-thrones"}, "seasons": [
                {"number": 2}, {"number": 3, "episodes": [{"number": 9}, {"number": 10}]}]}]}
            """);
    assertThat(answer.object("added"))
        .containsEntry("shows", 0)
        .containsEntry("seasons", 1)
        .containsEntry("episodes", 2);
  }

  @Test
  @DisplayName("forget what is removed")
  void removes() {
    caller.post("/sync/watchlist", TWO_AND_A_STRANGER);
    Caller.Answer answer = caller.post("/sync/watchlist/remove", TWO_AND_A_STRANGER);
    assertThat(answer.object("deleted")).containsEntry("movies", 1).containsEntry("shows", 1);
    assertThat(slugs("/sync/watchlist")).doesNotContain("interstellar-2014", "severance");
  }

  @Test
  @DisplayName("can be put into another order, and name the ids that are not on them")
  void reorders() {
    Caller.Answer answer = caller.post("/sync/watchlist/reorder", "{\"rank\":[98768,7,923]}");
    assertThat(answer.object()).containsEntry("updated", 2);
    assertThat(answer.object()).containsEntry("skipped_ids", List.of(7));
    assertThat(caller.get("/sync/watchlist").rows().stream().map(row -> row.get("id")).limit(2))
        .containsExactly(98768, 923);
  }

  @Test
  @DisplayName("keep a note with an entry")
  void notes() {
    assertThat(caller.put("/sync/watchlist/923", "{\"notes\":\"Soon.\"}").status()).isEqualTo(204);
    assertThat(caller.get("/sync/watchlist").rows().getFirst()).containsEntry("notes", "Soon.");
    assertThat(caller.put("/sync/watchlist/5", "{\"notes\":\"?\"}").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("remember their description and order")
  void settings() {
    Caller.Answer answer =
        caller.put(
            "/sync/favorites",
            "{\"description\":\"Best.\",\"sort_by\":\"title\",\"sort_how\":\"desc\"}");
    assertThat(answer.object())
        .containsEntry("type", "favorites")
        .containsEntry("description", "Best.")
        .containsEntry("item_count", 4);
    assertThat(caller.get("/sync/favorites").header("X-Applied-Sort-By")).isEqualTo("title");
    assertThat(slugs("/sync/favorites").getFirst()).isEqualTo("spirited-away-2001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"movies", "shows", "seasons", "episodes"})
  @DisplayName("show one kind only when asked for it")
  void types(String type) {
    assertThat(caller.get("/sync/watchlist/" + type).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("type") + "s").isEqualTo(type));
  }

  @Test
  @DisplayName("are cut into pages that the headers name")
  void pages() {
    Caller.Answer page = caller.get("/sync/watchlist?page=2&limit=4");
    assertThat(page.rows()).hasSize(4);
    assertThat(page.header("X-Pagination-Page")).isEqualTo("2");
    assertThat(page.header("X-Pagination-Limit")).isEqualTo("4");
    assertThat(page.header("X-Pagination-Item-Count")).isEqualTo("11");
    assertThat(page.header("X-Pagination-Page-Count")).isEqualTo("3");
    assertThat(caller.get("/sync/watchlist?page=9&limit=4").rows()).isEmpty();
    assertThat(caller.get("/sync/watchlist?limit=9999").header("X-Pagination-Limit"))
        .isEqualTo("250");
  }

  @Test
  @DisplayName("fall back to rank for orders that only VIPs may use")
  void vipSorts() throws Exception {
    try (Sandbox free = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(false));
        Caller guest = Caller.signedIn(free)) {
      assertThat(guest.get("/sync/watchlist/all/imdb_rating/desc").header("X-Applied-Sort-By"))
          .isEqualTo("rank");
    }
    assertThat(caller.get("/sync/watchlist/all/imdb_rating/desc").header("X-Applied-Sort-By"))
        .isEqualTo("imdb_rating");
  }

  @Test
  @DisplayName("answer 420 with the limit when they are full, and add nothing")
  void limits() throws Exception {
    try (Sandbox small =
            Sandbox.start(SandboxOptions.inMemory(Today.clock()).withLimits(12, 4, 5));
        Caller guest = Caller.signedIn(small)) {
      Caller.Answer answer = guest.post("/sync/watchlist", TWO_AND_A_STRANGER);
      assertThat(answer.status()).isEqualTo(420);
      assertThat(answer.header("X-Account-Limit")).isEqualTo("12");
      assertThat(guest.get("/sync/watchlist").rows()).hasSize(11);
    }
  }

  @Test
  @DisplayName("survive in the state folder, also when two sandboxes write at once")
  void survives(@TempDir Path folder) throws Exception {
    SandboxOptions options = SandboxOptions.inMemory(Today.clock()).withStateFolder(folder);
    List<Integer> films = List.of(28, 120, 14701, 16662, 102156, 481, 482, 483, 677, 287071);
    try (Sandbox one = Sandbox.start(options);
        Sandbox two = Sandbox.start(options);
        Caller first = Caller.signedIn(one);
        Caller second = Caller.signedIn(two);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Caller.Answer>> answers = new ArrayList<>();
      for (int film : films) {
        Caller writer = film % 2 == 0 ? first : second;
        String body = "{\"movies\":[{\"ids\":{\"trakt\":" + film + "}}]}";
        answers.add(threads.submit(() -> writer.post("/sync/watchlist", body)));
      }
      for (Future<Caller.Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(201);
      }
    }
    try (Sandbox later = Sandbox.start(options);
        Caller reader = Caller.signedIn(later)) {
      assertThat(reader.get("/sync/watchlist").rows()).hasSize(11 + films.size());
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  private List<String> slugs(String path) {
    return caller.get(path).rows().stream()
        .map(row -> Caller.Answer.cast(row.get(String.valueOf(row.get("type")))))
        .map(title -> String.valueOf(Caller.Answer.cast(title.get("ids")).get("slug")))
        .toList();
  }
}
