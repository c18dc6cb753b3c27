package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles are found by text and by every id that Trakt knows. */
@DisplayName("The catalogue of the sandbox")
@OnAnyDay
final class SandboxSearchTests {

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedOut(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @Test
  @DisplayName("has one Severance and several called Dune")
  void exact() {
    assertThat(slugs("/search/movie,show/exact?query=severance")).containsExactly("severance");
    assertThat(slugs("/search/movie,show/exact?query=dune"))
        .containsExactly("dune-2021", "dune-1984");
    assertThat(slugs("/search/movie,show/exact?query=battlestar%20galactica"))
        .containsExactly("battlestar-galactica", "battlestar-galactica-1978");
    assertThat(slugs("/search/show/exact?query=nothing%20of%20that%20name")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tron, tron-legacy-2010",
    "amelie, amelie-2001",
    "Amélie, amelie-2001",
    "千と千尋の神隠し, spirited-away-2001",
    "juego de tronos, game-of-thrones",
    "bluey 🐶, bluey",
    "wall e, wall-e-2008",
  })
  @DisplayName("finds a title by its name, original name, alias and translation")
  void text(String query, String slug) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(slugs("/search/movie,show?query=" + encoded)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "imdb/tt0848228, the-avengers-2012",
    "imdb/tt0903747, breaking-bad",
    "tmdb/157336?type=movie, interstellar-2014",
    "tmdb/1396?type=show, breaking-bad",
    "tvdb/81189?type=show, breaking-bad",
    "trakt/28?type=movie, guardians-of-the-galaxy-2014",
    "trakt/142?type=person, bryan-cranston",
  })
  @DisplayName("looks ids up")
  void ids(String path, String slug) {
    assertThat(slugs("/search/" + path)).containsExactly(slug);
  }

  @Test
  @DisplayName("takes digits for a Trakt id, never for a slug")
  void digits() {
    assertThat(caller.get("/shows/24").status()).isEqualTo(404);
    assertThat(caller.get("/shows/1961").object()).containsEntry("title", "24");
    assertThat(caller.get("/movies/1917").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("writes titles briefly, and with everything on request")
  void shapes() {
    assertThat(caller.get("/movies/tron-legacy-2010").object())
        .containsOnlyKeys("title", "year", "ids");
    assertThat(caller.get("/movies/tron-legacy-2010?extended=full").object())
        .containsKeys("tagline", "overview", "released", "runtime", "genres", "images", "rating");
    assertThat(caller.get("/shows/game-of-thrones?extended=full").object())
        .containsEntry("aired_episodes", 73)
        .containsEntry("status", "ended")
        .containsKeys("airs", "network", "first_aired");
  }

  @Test
  @DisplayName("knows the ids that examples use")
  void examples() {
    assertThat(caller.get("/shows/game-of-thrones/seasons/1/info").body()).contains("3963");
    assertThat(caller.get("/shows/game-of-thrones/seasons/1/episodes/1").object())
        .containsEntry("title", "Winter Is Coming");
    assertThat(caller.get("/search/trakt/73640?type=episode").rows()).hasSize(1);
  }

  @Test
  @DisplayName("answers 204 where there is no next episode, and 404 where there is no title")
  void nothing() {
    assertThat(caller.get("/shows/game-of-thrones/next_episode").status()).isEqualTo(204);
    assertThat(caller.get("/shows/severance/next_episode").status()).isEqualTo(200);
    assertThat(caller.get("/shows/severance/last_episode").status()).isEqualTo(200);
    assertThat(caller.get("/movies/no-such-film").status()).isEqualTo(404);
    assertThat(caller.get("/shows/severance/seasons/9/info").status()).isEqualTo(404);
    assertThat(caller.get("/shows/severance/seasons/1/episodes/99").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("has seasons whose date nobody knows")
  void unknownDates() {
    List<Map<String, Object>> seasons =
        caller.get("/shows/shogun-2024/seasons?extended=full").rows();
    assertThat(seasons.getLast().get("first_aired")).isNull();
  }

  private List<String> slugs(String path) {
    return caller.get(path).rows().stream()
        .map(row -> Caller.Answer.cast(row.get(String.valueOf(row.get("type")))))
        .map(title -> String.valueOf(Caller.Answer.cast(title.get("ids")).get("slug")))
        .toList();
  }
}
