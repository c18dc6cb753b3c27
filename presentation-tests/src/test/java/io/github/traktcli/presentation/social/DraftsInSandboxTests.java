package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is written to the community")
@OnAnyDay
class DraftsInSandboxTests {

  private final Trakt trakt = Trakt.inSandbox();

  private String posted(String item) {
    Result posted = trakt.run("comments", "post", item, "five words are enough here", "-q");
    assertThat(posted.exitCode()).as(posted.err()).isZero();
    return posted.out().strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"movie/tron-legacy-2010", "show/severance", "show/severance/1", "show/dark/1/2"})
  @DisplayName("is about films, shows, seasons and episodes, also where only numbers name them")
  void titles(String item) {
    assertThat(trakt.run("comments", "item", posted(item), "-q").out().strip()).isEqualTo(item);
  }

  @Test
  @DisplayName("is about lists by their id and by their owner")
  void lists() {
    assertThat(trakt.run("comments", "item", posted("list:55"), "-q").out().strip())
        .isEqualTo("list:55");
    assertThat(
            trakt
                .run("comments", "item", posted("list:sean/star-wars-in-machete-order"), "-q")
                .out()
                .strip())
        .isEqualTo("list:55");
  }

  @Test
  @DisplayName("needs five words, which is told before anything is sent")
  void words() {
    Result few = Trakt.offline().signedIn().run("comments", "reply", "417", "these are four words");
    assertThat(few.exitCode()).isEqualTo(2);
    assertThat(few.err()).contains("5 words or more").contains("this has 4");
  }

  @ParameterizedTest
  @CsvSource({
    "comments react 417, REACTION",
    "comments react, COMMENT",
    "comments view, COMMENT",
    "comments post, ITEM",
    "lists view, LIST",
    "lists add, LIST",
    "smart-lists view, LIST",
    "filters remove, FILTER",
    "notes edit, NOTE",
    "users follow, USER",
    "users approve, ID",
    "lists create, NAME"
  })
  @DisplayName("is asked for whatever is missing, before anything is sent")
  void missing(String line, String what) {
    Result refused = Trakt.offline().signedIn().run(line.split(" ", -1));
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines().findFirst().orElse("")).contains(what);
  }

  @Test
  @DisplayName("without blanks is for Trakt to decide")
  void blanks() {
    Result japanese = trakt.run("comments", "reply", "417", "素晴らしい映画");
    assertThat(japanese.exitCode()).isEqualTo(1);
    assertThat(japanese.err()).contains("Trakt did not take");
  }

  @Test
  @DisplayName("may be a picture alone")
  void picture() {
    Result posted =
        trakt.run(
            "comments",
            "post",
            "movie/tron-legacy-2010",
            "--gif",
            "https://gifs.example/grid.gif",
            "--json");
    assertThat(posted.exitCode()).as(posted.err()).isZero();
    assertThat(posted.out()).contains("https://gifs.example/grid.gif");
  }

  @ParameterizedTest
  @DisplayName("is refused before it is sent where it says nothing")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "lists create '' | NAME is empty.",
        "lists create '  ' | NAME is empty.",
        "lists edit rainy-sundays --name ' ' | --name is empty.",
        "smart-lists create '' --source popular --media-type movies | NAME is empty.",
        "smart-lists edit 55 --name '' | --name is empty.",
        "notes add movie/tron-legacy-2010 '' | TEXT is empty.",
        "notes edit 1245 ' ' | TEXT is empty.",
        "filters add '' /movies/popular?genres=drama | Say how the filter is called.",
        "comments post movie/tron-legacy-2010 --gif foo | --gif is an address such as",
        "comments post movie/tron-legacy-2010 --gif '' | --gif is an address such as",
        "comments post movie/tron-legacy-2010 --gif ftp://a.example/b | --gif is an address such"
            + " as",
        "comments edit 417 --gif https://foo | --gif is an address such as",
      })
  void nothing(String line, String told) {
    Result refused = trakt.run(words(line));
    assertThat(refused.err()).contains(told);
    assertThat(refused.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @DisplayName("is refused where Trakt would take no notice of a part of it")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--privacy public | Trakt keeps notes to titles private.",
        "--privacy friends | Trakt keeps notes to titles private.",
        "--spoiler | Trakt keeps notes to titles private.",
        "--attach history | Say which play it hangs on: --play ID",
        "--play 9001 | --play goes with --attach history.",
        "--attach rating --play 9001 | --play goes with --attach history.",
      })
  void unheard(String options, String told) {
    Result refused = trakt.run(words("notes add movie/inception-2010 Again " + options));
    assertThat(refused.err()).contains(told);
    assertThat(refused.exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("hangs on a play, on what is collected, or on a rating, and may be shared there")
  void places() {
    String play = trakt.run("history", "list", "--jq", ".[0].id").out().strip();
    for (String place : List.of("history --play " + play, "collection", "rating")) {
      Result note =
          trakt.run(
              words(
                  "notes add movie/inception-2010 Again --privacy public --spoiler --jq .privacy"
                      + " --attach "
                      + place));
      assertThat(note.exitCode()).as(note.err()).isZero();
      assertThat(note.out().strip()).isEqualTo("public");
    }
    assertThat(
            trakt
                .run(words("notes add movie/inception-2010 Again --no-spoiler --privacy private"))
                .exitCode())
        .isZero();
  }

  /** Cuts a line into words; what stands between quotes is one. */
  private static String[] words(String line) {
    return Pattern.compile("'([^']*)'|(\\S+)")
        .matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  @Test
  @DisplayName("comes from standard input, whole lines and all")
  void standardInput() {
    Result reply =
        trakt
            .typing("First line of what I think.\n\nSecond line of it.\n")
            .run("comments", "reply", "417", "-", "--jq", ".comment");
    assertThat(reply.out().strip()).isEqualTo("First line of what I think.\n\nSecond line of it.");
  }

  @Test
  @DisplayName("is asked for in scripts that say none")
  void nothingSaid() {
    Result none = trakt.run("comments", "post", "movie/tron-legacy-2010");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("Say TEXT, or - to read it from standard input.");
  }

  @Test
  @DisplayName("is only planned in a dry run")
  void dryRun() {
    Result planned =
        trakt.run("lists", "create", "Rainy days", "--privacy", "public", "--dry-run", "-o", "tsv");
    assertThat(planned.exitCode()).isZero();
    assertThat(planned.out()).contains("Rainy days");
    assertThat(trakt.run("lists").out()).doesNotContain("Rainy days");
  }

  @Test
  @DisplayName("is noted in 500 letters and no more")
  void notes() {
    Result added = trakt.run("notes", "add", "show/severance", "the elevator", "-q");
    assertThat(trakt.run("notes", "item", added.out().strip(), "-q").out().strip())
        .isEqualTo("show/severance");
    Result longer = trakt.run("notes", "add", "show/severance", "x".repeat(501));
    assertThat(longer.exitCode()).isEqualTo(2);
    assertThat(longer.err()).contains("500").contains("501");
  }

  @Test
  @DisplayName("names a list anew and leaves the rest as it was")
  void editing() {
    assertThat(trakt.run("lists", "edit", "rainy-sundays", "--name", "Sunny days").exitCode())
        .isZero();
    assertThat(trakt.run("lists", "view", "list:823").out())
        .contains("Sunny days")
        .contains("Nothing with explosions.");
    Result nothing = trakt.run("lists", "edit", "rainy-sundays");
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("--name, --description");
  }

  @Test
  @DisplayName("changes of the profile what is named, and nothing else")
  void profile() {
    assertThat(trakt.run("users", "edit", "--location", "Berlin").exitCode()).isZero();
    assertThat(trakt.run("users", "settings", "-o", "tsv").out())
        .contains("location\tBerlin")
        .contains("timezone\tEurope/Lisbon")
        .contains("24 hours\tyes");
  }
}
