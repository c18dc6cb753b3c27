package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.Test;

class ApiSpecTests {

  @Test
  void listsAllOperations() {
    Result result = Trakt.offline().run("api", "spec");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines())
        .hasSize(274)
        .contains("GET\t/movies/{id}\tGet a movie\tnone\ttrakt movies view tron-legacy-2010");
  }

  @Test
  void showsOneOperationOnATerminal() {
    Result result =
        Trakt.offline()
            .env("NO_COLOR", "1")
            .onTerminal(80)
            .run("api", "spec", "GET", "/movies/7/releases/us");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines().getFirst())
        .isEqualTo("GET /movies/{id}/releases/{country}  List releases of a movie");
    assertThat(result.lines())
        .anySatisfy(
            line -> assertThat(line).startsWith("command").contains("trakt movies releases"))
        .anySatisfy(
            line -> assertThat(line).startsWith("path country").contains("string, optional."))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void findsOperationsByCommandAndByWords() {
    assertThat(Trakt.offline().run("api", "spec", "-q", "watchlist", "add").lines())
        .containsExactly("POST /sync/watchlist");
    assertThat(Trakt.offline().run("api", "spec", "-q", "box", "office").lines())
        .containsExactly("GET /movies/boxoffice");
  }

  @Test
  void aPathMayMeanSeveralOperations() {
    assertThat(Trakt.offline().run("api", "spec", "-q", "/sync/history").lines())
        .containsExactly("GET /sync/history/{type}/{id}", "POST /sync/history");
  }

  @Test
  void printsOperationsAsJson() {
    Result result =
        Trakt.offline()
            .run("api", "spec", "POST /sync/ratings", "--jq", ".inputs[-2] | [.in, .name]");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out().replaceAll("\\s", "")).isEqualTo("[\"item\",\"rating\"]");
  }

  @Test
  void whatIsNotThereIsSaid() {
    Result result = Trakt.offline().run("api", "spec", "/no/such/thing");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("No operation fits \"/no/such/thing\"");
  }
}
