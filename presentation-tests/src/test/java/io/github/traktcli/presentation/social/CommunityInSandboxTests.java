package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The community")
@OnAnyDay
class CommunityInSandboxTests {

  private final Trakt trakt = Trakt.inSandbox();

  @Nested
  @DisplayName("Comments")
  class Comments {

    @Test
    @DisplayName("hide what gives something away, from people and not from scripts")
    void spoilers() {
      Trakt terminal = trakt.onTerminal(80);
      assertThat(terminal.run("comments", "view", "431").out())
          .contains("gives something away")
          .doesNotContain("wedding");
      assertThat(terminal.run("comments", "view", "431", "--spoilers").out()).contains("wedding");
      assertThat(trakt.run("comments", "view", "431", "--json").out()).contains("wedding");
    }

    @Test
    @DisplayName("say what they are about, and bring its reference along")
    void topics() {
      assertThat(trakt.run("comments", "recent", "-o", "tsv").lines())
          .first()
          .asString()
          .contains("\tTRON: Legacy (2010)\t")
          .endsWith("\tmovie/tron-legacy-2010");
      assertThat(trakt.run("comments", "item", "417", "-q").out().strip())
          .isEqualTo("movie/tron-legacy-2010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"417", "comment:417", "https://trakt.tv/comments/417"})
    @DisplayName("are named by id, reference and address")
    void names(String name) {
      assertThat(trakt.run("comments", "view", name, "-q").out().strip()).isEqualTo("comment:417");
    }

    @Test
    @DisplayName("are reacted to by a word that Trakt knows")
    void reactions() {
      assertThat(trakt.run("comments", "react", "417", "bravo").exitCode()).isZero();
      assertThat(trakt.run("comments", "reacted", "-o", "tsv").out()).contains("bravo\t");
      Result unknown = trakt.run("comments", "react", "417", "bravissimo");
      assertThat(unknown.exitCode()).isEqualTo(2);
      assertThat(unknown.err()).contains("like, dislike, love, laugh, shocked, bravo, spoiler");
    }

    @Test
    @DisplayName("are deleted only after a question")
    void deleting() {
      Result asked = trakt.run("comments", "delete", "417");
      assertThat(asked.exitCode()).isEqualTo(2);
      assertThat(asked.err()).contains("--yes");
      assertThat(trakt.run("comments", "view", "417").exitCode()).isZero();
      assertThat(trakt.run("comments", "delete", "417", "--yes").exitCode()).isZero();
      Result gone = trakt.run("comments", "view", "417");
      assertThat(gone.exitCode()).isEqualTo(3);
      assertThat(gone.err()).contains("Trakt has no comment 417").doesNotContain("trakt search");
    }
  }

  @Nested
  @DisplayName("Users")
  class Users {

    @Test
    @DisplayName("are oneself where nobody is named")
    void oneself() {
      assertThat(trakt.run("users", "view", "-q").out().strip()).isEqualTo("user:alex");
    }

    @Test
    @DisplayName("are followed once, and told so the second time")
    void following() {
      assertThat(trakt.onTerminal(80).run("users", "follow", "sean").out()).contains("You follow");
      Result again = trakt.run("users", "follow", "sean");
      assertThat(again.exitCode()).isZero();
      assertThat(again.out()).startsWith("needless\t");
      assertThat(trakt.run("users", "following", "-q").out()).contains("user:sean");
      assertThat(trakt.run("users", "unfollow", "sean").exitCode()).isZero();
      assertThat(trakt.run("users", "following", "-q").out()).doesNotContain("user:sean");
    }

    @Test
    @DisplayName("who ask to follow are approved by the id of their request")
    void requests() {
      String id = trakt.run("users", "requests", "-q").out().strip();
      assertThat(trakt.run("users", "approve", id).exitCode()).isZero();
      assertThat(trakt.run("users", "requests", "-q").out()).isBlank();
      assertThat(trakt.run("users", "approve", id).exitCode()).isEqualTo(3);
    }

    @Test
    @DisplayName("are named as in addresses, and the refusal says so")
    void displayNames() {
      Result refused = trakt.run("users", "view", "Sean Marlow");
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains("\"Sean Marlow\"").contains("address");
      assertThat(trakt.run("users", "view", "nobody").err()).contains("no user \"nobody\"");
    }

    @Test
    @DisplayName("are not oneself where somebody else is meant")
    void notOneself() {
      assertThat(trakt.run("users", "block", "me", "--yes").exitCode()).isEqualTo(2);
    }
  }

  @Nested
  @DisplayName("Lists")
  class Lists {

    @ParameterizedTest
    @ValueSource(strings = {"55", "list:55", "sean/star-wars-in-machete-order"})
    @DisplayName("are named by id, reference and owner with slug")
    void names(String name) {
      assertThat(trakt.run("lists", "view", name, "-q").out().strip()).isEqualTo("list:55");
    }

    @Test
    @DisplayName("are one's own where nobody is named")
    void mine() {
      assertThat(trakt.run("lists").out()).contains("Rainy Sundays");
      assertThat(trakt.run("lists", "list", "sean").out())
          .contains("Star Wars")
          .doesNotContain("Rainy Sundays");
    }

    @Test
    @DisplayName("hold films, shows, seasons, episodes and people, each once")
    void items() {
      String[] line = {
        "lists",
        "add",
        "rainy-sundays",
        "movie/tron-legacy-2010",
        "show/severance/1",
        "show/dark/1/1",
        "person/bryan-cranston"
      };
      assertThat(trakt.run(line).out().lines()).hasSize(4).allMatch(row -> row.startsWith("added"));
      assertThat(trakt.run(line).out().lines()).allMatch(row -> row.startsWith("already_there"));
      assertThat(trakt.run("lists", "items", "rainy-sundays", "-q").out())
          .contains("show/severance/1", "show/dark/1/1", "person/bryan-cranston");
      assertThat(trakt.run("lists", "remove", "rainy-sundays", "show/severance/1").exitCode())
          .isZero();
      assertThat(trakt.run("lists", "items", "rainy-sundays", "-q").out().lines())
          .doesNotContain("show/severance/1");
    }

    @Test
    @DisplayName("are put in order by titles, and annotated")
    void order() {
      assertThat(
              trakt
                  .run("lists", "reorder-items", "rainy-sundays", "movie/spirited-away-2001")
                  .exitCode())
          .isZero();
      assertThat(trakt.run("lists", "items", "rainy-sundays", "-q").out())
          .startsWith("movie/spirited-away-2001");
      assertThat(
              trakt
                  .run("lists", "note", "rainy-sundays", "movie/spirited-away-2001", "with tea")
                  .exitCode())
          .isZero();
      assertThat(trakt.run("lists", "items", "rainy-sundays").out()).contains("with tea");
    }

    @Test
    @DisplayName("that are not there are named as they were")
    void missing() {
      Result missing = trakt.run("lists", "items", "no-such-list");
      assertThat(missing.exitCode()).isEqualTo(3);
      assertThat(missing.err()).contains("You have no list \"no-such-list\".");
      assertThat(trakt.run("lists", "add", "no-such-list", "movie/tron-legacy-2010").err())
          .contains("no list \"no-such-list\"");
    }

    @Test
    @DisplayName("are deleted with all that is on them only after a question")
    void deleting() {
      assertThat(trakt.run("lists", "delete", "rainy-sundays").exitCode()).isEqualTo(2);
      assertThat(trakt.run("lists", "delete", "rainy-sundays", "--yes").exitCode()).isZero();
      assertThat(trakt.run("lists").out()).doesNotContain("Rainy Sundays");
    }
  }

  @Nested
  @DisplayName("Reports")
  class Reports {

    @Test
    @DisplayName("need a reason that fits the kind of thing, and a question")
    void reasons() {
      Result none = trakt.run("report", "comment:417", "--yes");
      assertThat(none.exitCode()).isEqualTo(2);
      assertThat(none.err()).contains("--reason");
      Result unfit = trakt.run("report", "user:sean", "--reason", "spoilers", "--yes");
      assertThat(unfit.exitCode()).isEqualTo(2);
      assertThat(unfit.err()).contains("spam, adult, language, other");
      Result asked = trakt.run("report", "comment:417", "--reason", "spoilers");
      assertThat(asked.exitCode()).isEqualTo(2);
      assertThat(asked.err()).contains("moderators").contains("--yes");
    }

    @Test
    @DisplayName("are open once for each thing")
    void once() {
      String[] line = {"report", "movie/tron-legacy-2010", "--reason", "metadata", "--yes"};
      assertThat(trakt.run(line).out()).startsWith("done\t");
      assertThat(trakt.run(line).out()).startsWith("needless\t");
    }
  }

  @Test
  @DisplayName("Notes, smart lists and saved filters are read and taken back")
  void others() {
    assertThat(trakt.run("notes", "list", "-q").out()).contains("note:1245");
    assertThat(trakt.run("notes", "item", "1245", "-q").out()).isNotBlank();
    assertThat(trakt.run("notes", "delete", "1245", "--yes").exitCode()).isZero();
    assertThat(trakt.run("notes", "view", "1245").exitCode()).isEqualTo(3);
    assertThat(trakt.run("smart-lists", "view", "55").exitCode()).isZero();
    assertThat(trakt.run("filters", "list", "-o", "tsv").out()).contains("/movies/");
  }
}
