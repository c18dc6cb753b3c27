package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments, lists, follows, and everything else that people do to one another. */
@DisplayName("The people of the sandbox")
@OnAnyDay
final class SandboxSocialTests {

  private static final String TRON = "\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}}";

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
  @DisplayName("comment in five words or more")
  void comments() {
    assertThat(caller.post("/comments", "{" + TRON + ",\"comment\":\"Nice.\"}").status())
        .isEqualTo(422);
    Caller.Answer posted =
        caller.post("/comments", "{" + TRON + ",\"comment\":\"I liked it very much.\"}");
    assertThat(posted.status()).isEqualTo(201);
    String path = "/comments/" + posted.object().get("id");
    assertThat(caller.get("/movies/tron-legacy-2010/comments/newest").rows().getFirst())
        .containsEntry("comment", "I liked it very much.");
    assertThat(caller.put(path, "{\"comment\":\"I liked it a little.\"}").status()).isEqualTo(200);
    assertThat(caller.delete(path).status()).isEqualTo(204);
    assertThat(caller.get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/comments/461", "/lists/7002"})
  @DisplayName("are counted among those who like a thing, once, until they do no more")
  void countedLikes(String path) {
    long before = likes(path);
    assertThat(caller.post(path + "/like", "").status()).isEqualTo(204);
    assertThat(caller.post(path + "/like", "").status()).isEqualTo(204);
    assertThat(likes(path)).isEqualTo(before + 1);
    assertThat(caller.delete(path + "/like").status()).isEqualTo(204);
    assertThat(caller.delete(path + "/like").status()).isEqualTo(204);
    assertThat(likes(path)).isEqualTo(before);
  }

  private long likes(String path) {
    return Long.parseLong(String.valueOf(caller.get(path).object().get("likes")));
  }

  @Test
  @DisplayName("are asked for their own likes as clients of others do")
  void ownLikes() {
    assertThat(caller.get("/users/likes/lists").rows())
        .isEqualTo(caller.get("/users/me/likes/lists").rows())
        .isNotEmpty();
    assertThat(caller.get("/users/likes/comments").rows())
        .isEqualTo(caller.get("/users/me/likes/comments").rows())
        .isNotEmpty();
  }

  @Test
  @DisplayName("comment by a moving picture alone")
  void pictures() {
    String gif = "\"gif\":{\"url\":\"https://gifs.example/a.gif\"}";
    Caller.Answer posted = caller.post("/comments", "{" + TRON + "," + gif + "}");
    assertThat(posted.status()).isEqualTo(201);
    assertThat(posted.object("gif")).containsEntry("url", "https://gifs.example/a.gif");
    String path = "/comments/" + posted.object().get("id");
    assertThat(caller.put(path, "{\"gif\":null}").status()).isEqualTo(422);
    String text = "{\"comment\":\"I liked it a little.\",\"gif\":null}";
    assertThat(caller.put(path, text).object()).doesNotContainKey("gif");
    assertThat(caller.post("/comments", "{" + TRON + ",\"gif\":{}}").status()).isEqualTo(422);
  }

  @Test
  @DisplayName("see numbers of users only where they pay")
  void numbers() throws Exception {
    try (Sandbox free = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(false));
        Caller guest = Caller.signedIn(free)) {
      assertThat(guest.get("/users/sean/stats").status()).isEqualTo(426);
    }
  }

  @Test
  @DisplayName("touch their own comments only, and answer top-level ones only")
  void otherComments() {
    String text = "{\"comment\":\"These are five whole words.\"}";
    assertThat(caller.put("/comments/420", text).status()).isEqualTo(401);
    assertThat(caller.delete("/comments/420").status()).isEqualTo(401);
    assertThat(caller.post("/comments/417/replies", text).status()).isEqualTo(201);
    assertThat(caller.post("/comments/418/replies", text).status()).isEqualTo(404);
    assertThat(caller.get("/comments/417/replies").rows()).hasSize(2);
    assertThat(caller.get("/comments/417/item").object()).containsEntry("type", "movie");
  }

  @Test
  @DisplayName("like and react")
  void reactions() {
    assertThat(caller.post("/comments/433/reactions/bravo", "").status()).isEqualTo(201);
    assertThat(caller.get("/comments/433/reactions/summary").object("distribution"))
        .containsEntry("bravo", 1);
    assertThat(caller.post("/comments/433/reactions/envy", "").status()).isEqualTo(400);
    assertThat(caller.delete("/comments/433/reactions/bravo").status()).isEqualTo(204);
    assertThat(caller.get("/users/reactions/comments").rows()).hasSize(1);
    assertThat(caller.post("/comments/433/like", "").status()).isEqualTo(204);
    assertThat(caller.get("/users/me/likes/comments").body()).contains("433");
  }

  @Test
  @DisplayName("read one another's public lists")
  void publicLists() {
    assertThat(caller.get("/lists/55").object())
        .containsEntry("name", "Star Wars in machete order")
        .containsEntry("item_count", 5);
    assertThat(caller.get("/users/sean/lists/star-wars-in-machete-order/items/movie").rows())
        .hasSize(5);
    assertThat(caller.get("/lists/55/items").header("X-List-ID")).isEqualTo("55");
    assertThat(caller.get("/lists/2612438").object()).containsEntry("privacy", "friends");
    try (Caller nobody = Caller.signedOut(sandbox)) {
      assertThat(nobody.get("/lists/2612438").status()).isEqualTo(404);
      assertThat(nobody.get("/lists/55").status()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("fill the lists that they share, and leave what these say of themselves alone")
  void sharedLists() {
    String shared = "/users/sean/lists/our-favorite-movies";
    assertThat(
            caller
                .post(shared + "/items", "{\"movies\":[{\"ids\":{\"slug\":\"dune-2021\"}}]}")
                .object("added"))
        .containsEntry("movies", 1);
    assertThat(caller.get(shared + "/items").rows()).hasSize(3);
    assertThat(caller.delete(shared).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("keep lists of their own")
  void ownLists() {
    Caller.Answer made = caller.post("/users/me/lists", "{\"name\":\"Rainy Sundays\"}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(Caller.Answer.cast(made.object().get("ids")))
        .containsEntry("slug", "rainy-sundays-1");
    String path = "/users/me/lists/rainy-sundays-1";
    Caller.Answer added =
        caller.post(
            path + "/items",
            "{\"movies\":[{\"ids\":{\"trakt\":28}}],\"people\":[{\"ids\":{\"trakt\":142}}]}");
    assertThat(added.object("added")).containsEntry("movies", 1).containsEntry("people", 1);
    assertThat(caller.get(path + "/items").rows()).hasSize(2);
    assertThat(caller.put(path, "{\"name\":\"Dry Sundays\"}").object())
        .containsEntry("name", "Dry Sundays");
    assertThat(caller.delete(path).status()).isEqualTo(204);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(caller.post("/users/sean/lists", "{\"name\":\"Not mine\"}").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("follow the public at once and the private after a while")
  void follows() {
    assertThat(caller.post("/users/sean/follow", "").object().get("approved_at")).isNotNull();
    assertThat(caller.post("/users/sean/follow", "").status()).isEqualTo(409);
    assertThat(caller.delete("/users/erika/follow").status()).isEqualTo(204);
    Map<String, Object> waiting = caller.post("/users/erika/follow", "").object();
    assertThat(waiting).containsEntry("approved_at", null);
    assertThat(caller.get("/users/me/friends").rows()).hasSize(2);
  }

  @Test
  @DisplayName("decide on requests once")
  void requests() {
    assertThat(caller.get("/users/requests").rows().getFirst()).containsEntry("id", 123);
    assertThat(caller.post("/users/requests/123", "").status()).isEqualTo(200);
    assertThat(caller.delete("/users/requests/123").status()).isEqualTo(404);
    assertThat(caller.get("/users/me/followers").body()).contains("omar");
  }

  @Test
  @DisplayName("block, and are reported, once")
  void blocks() {
    assertThat(caller.post("/users/sean/block", "").status()).isEqualTo(201);
    assertThat(caller.post("/users/sean/block", "").status()).isEqualTo(409);
    assertThat(caller.get("/users/blocked").rows()).hasSize(1);
    String report = "{\"reason\":\"spam\"}";
    assertThat(caller.post("/users/sean/report", report).status()).isEqualTo(201);
    assertThat(caller.post("/users/sean/report", report).status()).isEqualTo(409);
    assertThat(caller.post("/users/mia/report", "{\"reason\":\"envy\"}").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("hide, note down and save searches")
  void rest() {
    String gotham = "{\"shows\":[{\"ids\":{\"slug\":\"gotham\"}}]}";
    assertThat(caller.post("/users/hidden/calendar", gotham).object("added"))
        .containsEntry("shows", 1);
    assertThat(caller.get("/users/hidden/calendar?type=show").rows()).hasSize(2);
    assertThat(caller.post("/users/hidden/calendar/remove", gotham).object("deleted"))
        .containsEntry("shows", 1);
    assertThat(caller.get("/notes/1245").object()).containsEntry("privacy", "private");
    assertThat(caller.post("/notes", "{" + TRON + ",\"notes\":\"Again.\"}").status())
        .isEqualTo(201);
    assertThat(caller.get("/users/me/notes/movies").rows()).hasSize(2);
    assertThat(caller.get("/users/saved_filters/movies").rows()).hasSize(1);
    assertThat(caller.delete("/users/saved_filters/12").status()).isEqualTo(204);
    assertThat(caller.get("/smart-lists/55/items/movies").rows()).isNotEmpty();
    assertThat(caller.get("/users/sean/smart-lists/fresh-and-short").object())
        .containsEntry("source", "popular");
  }

  @ParameterizedTest
  @DisplayName("take no word that Trakt does not know")
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /users/me/lists | {\"name\":\"Rainy\",\"privacy\":\"secret\"}",
        "POST | /users/me/lists | {\"name\":\"Rainy\",\"sort_by\":\"length\"}",
        "POST | /users/me/lists | {\"name\":\"Rainy\",\"sort_how\":\"up\"}",
        "PUT | /users/me/lists/823 | {\"privacy\":\"\"}",
        "PUT | /users/me/lists/823 | {\"privacy\":7}",
        "PUT | /users/me/lists/823 | {\"name\":\" \"}",
        "POST | /users/me/smart-lists |"
            + " {\"name\":\"Short\",\"source\":\"rumours\",\"media_type\":\"movies\"}",
        "POST | /users/me/smart-lists |"
            + " {\"name\":\"Short\",\"source\":\"popular\",\"media_type\":\"films\"}",
        "PUT | /users/me/smart-lists/55 | {\"privacy\":\"link\"}",
        "PUT | /notes/1245 | {\"privacy\":\"link\"}",
        "POST | /notes |"
            + " {\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}},\"notes\":\"a\",\"privacy\":\"all\"}",
        "POST | /notes |"
            + " {\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}},\"notes\":\"a\",\"attached_to\":{\"type\":\"list\"}}"
      })
  void unknownWords(String method, String path, String body) {
    Caller.Answer answer = method.equals("PUT") ? caller.put(path, body) : caller.post(path, body);
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  @DisplayName("keep notes to titles private, and change what is said of a note and no more")
  void privateNotes() {
    String said = ",\"notes\":\"Again.\",\"privacy\":\"public\",\"spoiler\":true}";
    assertThat(caller.post("/notes", "{" + TRON + said).object())
        .containsEntry("privacy", "private")
        .containsEntry("spoiler", false);
    String rated = ",\"attached_to\":{\"type\":\"rating\"}";
    Caller.Answer shared = caller.post("/notes", "{" + TRON + rated + said);
    assertThat(shared.object()).containsEntry("privacy", "public").containsEntry("spoiler", true);
    assertThat(
            caller.put("/notes/" + shared.object().get("id"), "{\"privacy\":\"friends\"}").object())
        .containsEntry("privacy", "friends")
        .containsEntry("notes", "Again.");
  }

  @Test
  @DisplayName("answer by the contract what the sandbox does not model")
  void examples() {
    assertThat(List.of(200, 404)).contains(caller.get("/users/sean/mir/2025/3").status());
    assertThat(caller.get("/users/sean/stats").object())
        .containsKeys("movies", "ratings", "progress", "lists", "total_minutes", "total_plays");
    assertThat(caller.get("/users/me/stats").status()).isEqualTo(204);
  }
}
