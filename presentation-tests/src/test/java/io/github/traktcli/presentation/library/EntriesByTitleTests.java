package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Entries of a section are named by what they are about")
class EntriesByTitleTests {

  private final Trakt trakt = Trakt.inSandbox();

  @BeforeEach
  void putOneDuneOn() {
    trakt.run("watchlist", "remove", "movie/dune-2021", "movie/dune-1984");
    trakt.run("watchlist", "add", "movie/dune-2021");
  }

  @Test
  @DisplayName("for a removal, though other titles of that name exist")
  void remove() {
    Result removed = trakt.run("watchlist", "remove", "dune");
    assertThat(removed.exitCode()).as(removed.err()).isZero();
    assertThat(removed.out()).isEqualTo("removed\tDune (2021)\tmovie/dune-2021\n");
  }

  @Test
  @DisplayName("for a removal, and two that fit are both told")
  void two() {
    trakt.run("watchlist", "add", "movie/dune-1984");
    Result refused = trakt.run("watchlist", "remove", "dune");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("movie/dune-2021", "movie/dune-1984");
    assertThat(trakt.run("watchlist", "remove", "Dune (1984)").exitCode()).isZero();
  }

  @Test
  @DisplayName("for a note")
  void note() {
    assertThat(trakt.run("watchlist", "note", "dune", "with Kim", "-n").exitCode()).isZero();
    assertThat(trakt.run("watchlist", "note", "movie/dune-2021", "with Kim", "-n").exitCode())
        .isZero();
    Result missing = trakt.run("watchlist", "note", "movie/dune-1984", "with Kim");
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.err()).contains("dune-1984").doesNotContain("trakt search");
  }

  @Test
  @DisplayName("for an order")
  void reorder() {
    Result reordered = trakt.run("watchlist", "reorder", "dune");
    assertThat(reordered.exitCode()).as(reordered.err()).isZero();
    assertThat(trakt.run("watchlist", "-q").lines().getFirst()).isEqualTo("movie/dune-2021");
  }

  @Test
  @DisplayName("and a dry run ends as the real run would")
  void dryRun() {
    assertThat(trakt.run("watchlist", "note", "999999", "x", "-n").exitCode()).isEqualTo(3);
    assertThat(trakt.run("watchlist", "reorder", "999999", "-n").exitCode()).isEqualTo(3);
  }
}
