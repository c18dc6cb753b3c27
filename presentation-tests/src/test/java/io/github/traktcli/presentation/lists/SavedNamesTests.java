package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A smart list or a saved filter is named")
class SavedNamesTests {

  private final Trakt trakt = Trakt.inSandbox();

  private String smart(String name, String source) {
    trakt.done("smart-lists", "create", name, "--source", source, "--media-type", "movies");
    return trakt.done("smart-lists", "list", "-q").lines().getLast();
  }

  private String filter(String name, String address) {
    return trakt.done("filters", "add", name, address, "-q").out().strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"雨の日 ☔ Filme", "雨の日  ☔ filme ", "smart-list:雨の日 ☔ Filme"})
  @DisplayName("by its name among one's own, whatever its case and blanks, and told by it")
  void smartLists(String said) {
    String id = smart("雨の日 ☔ Filme", "popular");
    assertThat(trakt.done("smart-lists", "view", said, "-q").out().strip()).isEqualTo(id);
    assertThat(trakt.done("smart-lists", "items", said, "-q").lines()).isNotEmpty();
    trakt.done("smart-lists", "edit", said, "--privacy", "friends");
    Result deleted = trakt.onTerminal(80).run("smart-lists", "delete", said, "--yes");
    assertThat(deleted.exitCode()).as(deleted.err()).isZero();
    assertThat(deleted.out() + deleted.err()).contains("雨の日 ☔ Filme");
    assertThat(trakt.done("smart-lists", "list", "-q").lines()).doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stille Abende", "STILLE  abende", "filter:Stille Abende"})
  @DisplayName("by the name of the filter")
  void filters(String said) {
    String id = filter("Stille Abende", "/movies/popular?genres=drama");
    trakt.done("filters", "remove", said);
    assertThat(trakt.done("filters", "list", "-q").lines()).doesNotContain(id);
  }

  @Test
  @DisplayName("and two that fit are both told, with exit code 3 and nothing done")
  void two() {
    String first = smart("Horror", "popular");
    String second = smart("horror", "trending");
    Result refused = trakt.run("smart-lists", "delete", "horror", "--yes");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("fits 2 of your smart lists", "smart-list:" + first, "smart-list:" + second)
        .contains("popular", "trending");
    assertThat(trakt.done("smart-lists", "list", "-q").lines()).contains(first, second);
    trakt.done("smart-lists", "delete", "smart-list:" + second, "--yes");
    String one = filter("Horror", "/movies/popular?genres=horror");
    String other = filter("horror", "/shows/popular?genres=horror");
    Result unclear = trakt.run("filters", "remove", "horror");
    assertThat(unclear.exitCode()).isEqualTo(3);
    assertThat(unclear.err())
        .contains("fits 2 of your saved filters", "filter:" + one, "filter:" + other)
        .contains("/movies/popular?genres=horror");
    assertThat(trakt.run("filters", "remove", "horror", "--json").err())
        .contains("\"reference\":\"filter:" + one + "\"", "/shows/popular");
  }

  @Test
  @DisplayName("and a person is asked which of two is meant")
  void asked() {
    smart("Horror", "popular");
    String second = smart("horror", "trending");
    Trakt listener = trakt.onTerminal(80).env("TRAKT_ACCESSIBLE_PROMPTER", "1").typing("2\n");
    Result picked = listener.run("smart-lists", "view", "horror", "-q");
    assertThat(picked.err()).contains("1. Horror, popular", "2. horror, trending");
    assertThat(picked.out().strip()).isEqualTo(second);
    filter("Horror", "/movies/popular?genres=horror");
    String other = filter("horror", "/shows/popular?genres=horror");
    assertThat(listener.run("filters", "remove", "horror").exitCode()).isZero();
    assertThat(trakt.done("filters", "list", "-q").lines()).doesNotContain(other);
  }

  @Test
  @DisplayName("and what is not there gives what is called nearly so, or where all are")
  void unknown() {
    String id = smart("Rainy Saturdays", "popular");
    Result near = trakt.run("smart-lists", "items", "saturdays");
    assertThat(near.exitCode()).isEqualTo(3);
    assertThat(near.err()).contains("You have no smart list \"saturdays\"", "smart-list:" + id);
    Result none = trakt.run("filters", "remove", "nowhere");
    assertThat(none.exitCode()).isEqualTo(3);
    assertThat(none.err()).contains("You have no saved filter \"nowhere\"", "trakt filters list");
    assertThat(Trakt.offline().signedIn().run("filters", "remove", " ").exitCode()).isEqualTo(2);
    assertThat(Trakt.offline().signedIn().run("smart-lists", "view", " ").exitCode()).isEqualTo(2);
  }
}
