package io.github.traktcli.presentation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bare word")
class BareWordTests {

  private final Trakt trakt = Trakt.inSandbox();

  @Test
  @DisplayName("is the slug where there is one")
  void slug() {
    assertThat(trakt.run("shows", "view", "severance", "-q").out()).isEqualTo("show/severance\n");
  }

  @Test
  @DisplayName("is the title that is called just so where no slug is")
  void title() {
    Result page = trakt.run("movies", "view", "interstellar", "-q");
    assertThat(page.exitCode()).as(page.err()).isZero();
    assertThat(page.out()).isEqualTo("movie/interstellar-2014\n");
  }

  @Test
  @DisplayName("is offered, never guessed, where several titles are called so")
  void several() {
    Result refused = trakt.run("movies", "view", "dune");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("movie/dune-2021", "movie/dune-1984");
  }

  @Test
  @DisplayName("is somebody's last name, too")
  void person() {
    assertThat(trakt.run("people", "view", "cranston", "-q").out())
        .isEqualTo("person/bryan-cranston\n");
  }

  @Test
  @DisplayName("names a show in front of a place, and for what hangs on a title")
  void placesAndFacets() {
    assertThat(trakt.run("episodes", "view", "breaking bad/1/5", "-q").out())
        .isEqualTo("show/breaking-bad/1/5\n");
    assertThat(trakt.run("movies", "aliases", "interstellar", "--json").exitCode()).isZero();
    assertThat(trakt.run("seasons", "list", "thrones").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("that nothing is called ends as before, and says where to look")
  void nothing() {
    Result missing = trakt.run("movies", "view", "no-such-film-anywhere");
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.err()).contains("no-such-film-anywhere").contains("trakt search");
  }

  @Test
  @DisplayName("with its type in front is meant as it is written")
  void typed() {
    assertThat(trakt.run("movies", "view", "movie/interstellar").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("a number that a known show does not have is looked for in its seasons")
  void wrongNumber() {
    Result season = Trakt.inSandbox().run("seasons", "view", "severance/99");
    assertThat(season.exitCode()).isEqualTo(3);
    assertThat(season.err())
        .contains("See what it has with: trakt seasons list show/severance\n")
        .doesNotContain("trakt search");
    assertThat(Trakt.inSandbox().run("episodes", "view", "severance/1/99").err())
        .contains("trakt seasons list show/severance\n")
        .doesNotContain("trakt search");
    assertThat(Trakt.inSandbox().run("seasons", "view", "show/no-such-show/1").err())
        .contains("trakt search");
  }
}
