package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list is named")
class ListNamesTests {

  private final Trakt trakt = Trakt.inSandbox();

  private String made(String name) {
    Result made = trakt.run("lists", "create", name, "-q");
    assertThat(made.exitCode()).as(made.err()).isZero();
    return made.out().strip();
  }

  @BeforeEach
  void signIn() {
    trakt.run("sandbox", "--reset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Filme für Regentage",
        "filme  für regentage ",
        "FILME FÜR REGENTAGE",
        "list:Filme für Regentage"
      })
  @DisplayName("by its name among one's own, whatever its case and blanks")
  void name(String said) {
    String reference = made("Filme für Regentage");
    assertThat(trakt.run("lists", "add", said, "movie/dune-2021").exitCode()).isZero();
    assertThat(trakt.run("lists", "items", said, "-q").out()).isEqualTo("movie/dune-2021\n");
    assertThat(trakt.run("lists", "view", said, "-q").out().strip()).isEqualTo(reference);
  }

  @Test
  @DisplayName("by its name in any writing, and told by that name")
  void writing() {
    made("雨の日 ☔");
    Result added = trakt.run("lists", "add", "雨の日 ☔", "movie/dune-2021");
    assertThat(added.exitCode()).as(added.err()).isZero();
    Result again = trakt.onTerminal(80).run("lists", "remove", "雨の日 ☔", "movie/dune-2021");
    assertThat(again.out() + again.err()).contains("雨の日 ☔");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "55",
        "list:55",
        "sean/star-wars-in-machete-order",
        "https://trakt.tv/users/sean/lists/star-wars-in-machete-order",
        "https://app.trakt.tv/lists/55"
      })
  @DisplayName("by its id, its owner and slug, and its address")
  void others(String said) {
    Result view = trakt.run("lists", "view", said, "-q");
    assertThat(view.exitCode()).as(view.err()).isZero();
    assertThat(view.out()).isEqualTo("list:55\n");
  }

  @Test
  @DisplayName("and two that fit are both told, with exit code 3 and nothing done")
  void two() {
    String first = made("Horror");
    String second = made("horror");
    Result refused = trakt.run("lists", "add", "horror", "movie/dune-2021");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("fits 2 of your lists", first, second);
    assertThat(trakt.run("lists", "items", second, "-q").out()).isEmpty();
    assertThat(trakt.run("lists", "add", second, "movie/dune-2021").exitCode()).isZero();
    assertThat(trakt.run("lists", "view", "me/horror", "-q").out().strip()).isEqualTo(first);
  }

  @Test
  @DisplayName("and two that fit are told to scripts as documents")
  void documents() {
    made("Horror");
    made("horror");
    Result refused = trakt.run("lists", "view", "horror", "--json");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("\"reference\"", "\"slug\"");
  }

  @Test
  @DisplayName("and a person is asked which of two is meant")
  void asked() {
    made("Horror");
    String second = made("horror");
    Result picked =
        trakt
            .onTerminal(80)
            .env("TRAKT_ACCESSIBLE_PROMPTER", "1")
            .typing("2\n")
            .run("lists", "view", "horror", "-q");
    assertThat(picked.err()).contains("1. Horror", "2. horror", second);
    assertThat(picked.out().strip()).isEqualTo(second);
  }

  @Test
  @DisplayName("and one that is not there gives those that are called nearly so")
  void unknown() {
    String reference = made("Rainy Saturdays");
    Result near = trakt.run("lists", "items", "saturdays");
    assertThat(near.exitCode()).isEqualTo(3);
    assertThat(near.err()).contains("You have no list \"saturdays\"", reference);
    Result none = trakt.run("lists", "add", "no such list", "movie/dune-2021");
    assertThat(none.exitCode()).isEqualTo(3);
    assertThat(none.err()).contains("trakt lists").doesNotContain("trakt search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"55", "sean/star-wars-in-machete-order"})
  @DisplayName("and one of somebody else is not changed, which is no matter of signing in")
  void notMine(String said) {
    for (String verb : new String[] {"add", "remove", "reorder-items"}) {
      Result refused = trakt.run("lists", verb, said, "movie/dune-2021");
      assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
      assertThat(refused.err())
          .contains("is not yours", "sean")
          .doesNotContain("sign", "session", "token");
    }
    assertThat(trakt.run("lists", "edit", said, "--name", "Mine").exitCode()).isEqualTo(1);
    assertThat(trakt.run("lists", "delete", said, "--yes").exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2612438", "list:2612438", "sean/our-favorite-movies"})
  @DisplayName("and one that somebody else shares is changed, though not deleted")
  void shared(String said) {
    Result added = trakt.run("lists", "add", said, "movie/dune-2021");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(trakt.run("lists", "items", said, "-q").lines()).contains("movie/dune-2021");
    assertThat(trakt.run("lists", "remove", said, "movie/dune-2021").exitCode()).isZero();
    assertThat(trakt.run("lists", "items", said, "-q").lines()).doesNotContain("movie/dune-2021");
    for (String[] line :
        new String[][] {
          {"lists", "delete", said, "--yes"}, {"lists", "edit", said, "--name", "X"}
        }) {
      Result refused = trakt.run(line);
      assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
      assertThat(refused.err()).contains("is not yours", "sean");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"star-wars-in-machete-order", "Star Wars in machete order"})
  @DisplayName("by its name among those of the user who is said beside")
  void ofUser(String said) {
    Result items = trakt.run("lists", "items", said, "--user", "sean", "-q");
    assertThat(items.exitCode()).as(items.err()).isZero();
    assertThat(items.out())
        .isEqualTo(trakt.run("lists", "items", "55", "-q").out())
        .isNotEqualTo(trakt.run("lists", "items", "me/star-wars-in-machete-order", "-q").out());
  }

  @Test
  @DisplayName("by its name wherever else a list is named")
  void elsewhere() {
    String reference = made("Rainy Saturdays");
    Result posted =
        trakt.run(
            "comments", "post", "list:Rainy Saturdays", "five words are enough here", "--json");
    assertThat(posted.exitCode()).as(posted.err()).isZero();
    Result watched =
        trakt.run("watch", "movie/dune-2021", "--list", "rainy saturdays", "--at", "yesterday");
    assertThat(watched.exitCode()).as(watched.err()).isZero();
    assertThat(trakt.run("lists", "items", reference, "-q").out()).isEqualTo("movie/dune-2021\n");
  }

  @Test
  @DisplayName("and one of a private profile says whose profile that is")
  void ofPrivateProfile() {
    Result closed = trakt.run("lists", "items", "erika/secret");
    assertThat(closed.exitCode()).isEqualTo(4);
    assertThat(closed.err())
        .contains("The profile of erika is private.", "trakt users follow erika");
  }

  @Test
  @DisplayName("and keeps its id when it gets another name")
  void renamed() {
    String reference = made("Before");
    assertThat(trakt.run("lists", "edit", "Before", "--name", "After").exitCode()).isZero();
    assertThat(trakt.run("lists", "view", "after", "-q").out().strip()).isEqualTo(reference);
  }
}
