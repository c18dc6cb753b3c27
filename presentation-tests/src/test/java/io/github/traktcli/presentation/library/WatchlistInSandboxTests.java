package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.output.Terminals;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The watchlist and the favorites")
@OnAnyDay
class WatchlistInSandboxTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
  }

  private List<String> references(String... command) {
    String[] quiet = Stream.concat(Stream.of(command), Stream.of("-q")).toArray(String[]::new);
    return trakt.run(quiet).lines();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "watchlist",
        "watchlist list --type movies --sort-by rank --sort-how asc",
        "watchlist edit --description 'Rainy days' --sort-by rank --sort-how asc",
        "watchlist add movie/tron-legacy-2010 show/breaking-bad",
        "watchlist remove movie/tron-legacy-2010 show/breaking-bad",
        "watchlist reorder 923 324 98768",
        "watchlist note 923 'Before the sequel'",
        "watchlist list --user sean --type movies --sort-by rank --sort-how asc",
        "watchlist comments --user sean --sort newest",
        "favorites",
        "favorites list --type movies --sort-by rank --sort-how asc",
        "favorites edit --description 'The best of the best' --sort-by rank --sort-how asc",
        "favorites add movie/tron-legacy-2010 --notes 'For the score alone'",
        "favorites remove movie/tron-legacy-2010",
        "favorites reorder 923 324 98768",
        "favorites note 923 'For the score alone'",
        "favorites list --user sean --type movies --sort-by rank --sort-how asc",
        "favorites list --user sean --type media",
        "favorites comments --user sean --sort newest",
      })
  @DisplayName("know every command of the grammar, in every form of output")
  void grammar(String line) {
    String[] words =
        Pattern.compile("'([^']*)'|\\S+")
            .matcher(line)
            .results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new);
    for (String format : List.of("table", "json", "tsv")) {
      String[] arguments =
          Stream.concat(Stream.of(words), Stream.of("-o", format)).toArray(String[]::new);
      Result result = trakt.run(arguments);
      assertThat(result.err()).isEmpty();
      assertThat(result.exitCode()).isZero();
      if (!line.contains("comments")) {
        assertThat(result.out()).isNotEmpty();
      }
    }
  }

  @Nested
  @DisplayName("take")
  class Take {

    @Test
    @DisplayName("titles and ids, and have them in the next run")
    void add() {
      Result added = trakt.run("watchlist", "add", "severance", "tt0816692");
      assertThat(added.lines())
          .containsExactly(
              "added\tSeverance (2022)\tshow/severance",
              "added\tInterstellar (2014)\tmovie/interstellar-2014");
      assertThat(added.err()).isEmpty();
      assertThat(added.exitCode()).isZero();
      assertThat(references("watchlist")).contains("show/severance", "movie/interstellar-2014");
    }

    @Test
    @DisplayName("nothing twice, and call that no failure")
    void twice() {
      trakt.run("watchlist", "add", "show/severance");
      for (List<String> items :
          List.of(List.of("severance"), List.of("show/severance", "tmdb:show/95396"))) {
        Result again =
            trakt.run(
                Stream.concat(Stream.of("watchlist", "add"), items.stream())
                    .toArray(String[]::new));
        assertThat(again.out()).startsWith("already_there\t").hasLineCount(1);
        assertThat(again.exitCode()).isZero();
      }
    }

    @Test
    @DisplayName("what Trakt knows, and end in 8 where that is not all")
    void partly() {
      Result result =
          trakt.run("watchlist", "add", "movie/arrival-2016", "tt9999999", "zzz unknown zzz");
      assertThat(result.lines())
          .containsExactly(
              "added\tmovie/arrival-2016\tmovie/arrival-2016",
              "not_found\ttt9999999\t",
              "not_found\tzzz unknown zzz\t");
      assertThat(result.notes()).containsExactly("trakt: 1 done, 2 not.");
      assertThat(result.exitCode()).isEqualTo(8);
    }

    @Test
    @DisplayName("nothing that does not exist, and end in 3")
    void unknown() {
      Result slug = trakt.run("watchlist", "add", "movie/no-such-film-1900");
      assertThat(slug.exitCode()).isEqualTo(3);
      assertThat(slug.err()).contains("movie/no-such-film-1900");
      Result title = trakt.run("watchlist", "add", "zzz unknown zzz", "--json");
      assertThat(title.exitCode()).isEqualTo(3);
      assertThat(title.out())
          .isEqualTo(
              "[\n{\"status\":\"not_found\",\"input\":\"zzz unknown zzz\",\"item\":null,"
                  + "\"candidates\":[]}\n]\n");
    }

    @Test
    @DisplayName("seasons and episodes by their numbers, and tell the known from the unknown")
    void nested() {
      Result result =
          trakt.run(
              "watchlist", "add", "show/severance/2", "show/severance/1x05", "show/severance/1/99");
      assertThat(result.lines())
          .containsExactly(
              "added\tshow/severance/2\tshow/severance/2",
              "added\tshow/severance/1x05\tshow/severance/1/5",
              "not_found\tshow/severance/1/99\tshow/severance/1/99");
      assertThat(result.exitCode()).isEqualTo(8);
      assertThat(references("watchlist")).contains("show/severance/2", "show/severance/1/5");
    }

    @Test
    @DisplayName("nothing when nobody can say what is meant, but name the candidates")
    void ambiguous() {
      List<String> before = references("watchlist");
      Result result = trakt.run("watchlist", "add", "dune");
      assertThat(result.exitCode()).isEqualTo(3);
      assertThat(result.err())
          .contains("movie/dune-1984", "Dune (1984)", "movie/dune-2021", "Dune (2021)");
      assertThat(references("watchlist")).isEqualTo(before);
      Result json = trakt.run("watchlist", "add", "dune", "--json");
      assertThat(json.exitCode()).isEqualTo(3);
      assertThat(json.notes()).hasSize(1);
      assertThat(json.err())
          .startsWith("[{")
          .contains("\"reference\":\"movie/dune-2021\"", "Dune (2021)");
      assertThat(trakt.run("watchlist", "add", "Dune (2021)").out())
          .isEqualTo("added\tDune (2021)\tmovie/dune-2021\n");
    }

    @Test
    @DisplayName("what a person picks")
    void picked() {
      Result result =
          trakt
              .onTerminal(80)
              .env("NO_COLOR", "1")
              .env("TRAKT_ACCESSIBLE_PROMPTER", "1")
              .typing("7\n2\n")
              .run("watchlist", "add", "dune");
      assertThat(result.notes().getFirst()).isEqualTo("\"dune\" may be:");
      assertThat(result.notes().get(1)).matches("1\\. Dune \\(\\d{4}\\), movie, rated \\d\\.\\d");
      assertThat(result.err())
          .contains("Which one? 1 to 2, or nothing for none: ", "\"7\" is none of these numbers.")
          .doesNotContain("\u001b");
      assertThat(result.out()).contains("✓ Added ", "Dune (", " to your watchlist.");
      assertThat(result.exitCode()).isZero();
    }

    @Test
    @DisplayName("what other commands print, from standard input")
    void standardInput() {
      String documents = trakt.run("watchlist", "list", "--user", "sean", "--json").out();
      String references = trakt.run("watchlist", "list", "--user", "sean", "-q").out();
      Result first = trakt.typing(documents).run("watchlist", "add", "-");
      assertThat(first.lines()).hasSize(4).allMatch(line -> line.startsWith("added\t"));
      Result second = trakt.typing(references).run("watchlist", "add", "-");
      assertThat(second.lines()).hasSize(4).allMatch(line -> line.startsWith("already_there\t"));
      Result none = trakt.typing("[]").run("watchlist", "add", "-", "--json");
      assertThat(none.out()).isEqualTo("[]\n");
      assertThat(none.exitCode()).isZero();
    }

    @Test
    @DisplayName("notes, which stand in the list")
    void notes() {
      trakt.run("favorites", "add", "movie/arrival-2016", "--notes", "The language!");
      assertThat(trakt.run("favorites").out())
          .contains("Arrival (2016)")
          .contains("\tThe language!\t");
      String id =
          trakt.run("favorites", "--jq", ".[] | select(.notes == \"The language!\") | .id").out();
      Result noted = trakt.run("favorites", "note", id.strip(), "The squid!");
      assertThat(noted.exitCode()).isZero();
      assertThat(trakt.run("favorites").out()).contains("\tThe squid!\t");
    }

    @Test
    @DisplayName("nothing in a dry run")
    void dryRun() {
      List<String> before = references("watchlist");
      Result result = trakt.run("watchlist", "add", "-n", "movie/arrival-2016", before.getFirst());
      assertThat(result.lines())
          .hasSize(2)
          .first()
          .isEqualTo("would_add\tArrival (2016)\tmovie/arrival-2016");
      assertThat(result.exitCode()).isZero();
      trakt.run("watchlist", "remove", "--dry-run", before.getFirst());
      trakt.run("watchlist", "reorder", "--dry-run", "324");
      Result noted = trakt.run("watchlist", "note", "923", "not this", "--dry-run", "--json");
      assertThat(noted.out()).contains("\"status\":\"would_note\"");
      Result edited = trakt.run("watchlist", "edit", "--sort-by", "title", "--dry-run", "--json");
      assertThat(edited.out()).contains("\"sort_by\":\"title\"");
      assertThat(trakt.run("watchlist").out()).doesNotContain("not this");
      assertThat(references("watchlist")).isEqualTo(before);
    }

    @Test
    @DisplayName("many items in batches of a hundred, a second apart")
    void many() {
      String lines =
          java.util.stream.IntStream.rangeClosed(1, 205)
              .mapToObj(id -> "movie/" + (900_000_000L + id))
              .collect(Collectors.joining("\n"));
      Result result = trakt.typing(lines).run("watchlist", "add", "-");
      assertThat(result.exitCode()).isEqualTo(3);
      assertThat(result.lines()).hasSize(205).allMatch(line -> line.startsWith("not_found\t"));
      Result watched =
          trakt
              .typing(lines)
              .on(new Terminals(false, false, true, Optional.of(80)))
              .run("watchlist", "add", "-");
      assertThat(watched.err()).contains("] 100 of 205", "] 200 of 205");
      assertThat(result.err()).doesNotContain("\r");
      assertThat(result.slept()).hasSize(2).allMatch(pause -> pause.equals(Duration.ofSeconds(1)));
    }
  }

  @Test
  @DisplayName("give back what is there, and say what was not")
  void remove() {
    String there = references("watchlist").getFirst();
    Result result = trakt.run("watchlist", "remove", there, "movie/arrival-2016");
    assertThat(result.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("removed\t").endsWith("\t" + there),
            line ->
                assertThat(line).isEqualTo("not_there\tmovie/arrival-2016\tmovie/arrival-2016"));
    assertThat(result.exitCode()).isZero();
    assertThat(references("watchlist")).doesNotContain(there);
  }

  @Test
  @DisplayName("are arranged: the given first, the rest behind")
  void reorder() {
    List<String> ids = trakt.run("watchlist", "--jq", ".[].id").lines();
    Result result = trakt.run("watchlist", "reorder", ids.get(3), ids.get(1), "--json");
    assertThat(result.out())
        .contains("\"status\":\"reordered\"", "\"order\":[" + ids.get(3) + "," + ids.get(1) + ",");
    assertThat(trakt.run("watchlist", "--jq", ".[].id").lines())
        .startsWith(ids.get(3), ids.get(1), ids.get(0), ids.get(2));
    Result unknown = trakt.run("watchlist", "reorder", "5", ids.get(2));
    assertThat(unknown.exitCode()).isEqualTo(8);
    assertThat(unknown.err()).contains("There are no entries 5.");
    assertThat(trakt.run("watchlist", "reorder", "5").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("are shown to people in the window, with whole references")
  void table() {
    Result result = trakt.onTerminal(60).run("watchlist");
    assertThat(result.lines().getFirst()).contains("TITLE", "TYPE", "ADDED", "ID", "NOTES");
    assertThat(result.out()).contains("show/slow-horses\n").contains("Slow Hors");
    assertThat(result.lines())
        .allMatch(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").length() <= 60);
  }

  @Test
  @DisplayName("say it in a sentence when there is nothing, and are an empty array to scripts")
  void nothing() {
    trakt.run("watchlist", "remove", "show/severance/3");
    Result table = trakt.onTerminal(80).run("watchlist", "--type", "seasons");
    assertThat(table.out()).isEmpty();
    assertThat(table.notes()).containsExactly("The watchlist holds nothing of that.");
    assertThat(trakt.run("watchlist", "--type", "seasons", "--json").out()).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "watchlist add",
        "watchlist add person/bryan-cranston",
        "watchlist add movie/",
        "favorites add show/severance/1",
        "watchlist note 923",
        "watchlist edit",
        "watchlist edit --sort-by loudness",
        "watchlist list --sort-by loudness",
        "watchlist list --type people",
        "watchlist list --type media",
        "favorites list --type episodes",
        "watchlist list --sort-how sideways",
        "watchlist comments --sort rating",
        "watchlist --limit 0",
      })
  @DisplayName("refuse what cannot be meant, before anything is sent")
  void usage(String line) {
    Result result = Trakt.offline().signedIn().run(line.split(" "));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.notes().getFirst()).startsWith("trakt: ");
  }

  @Test
  @DisplayName("do not wait for a terminal to send references")
  void terminalInput() {
    Result result =
        trakt.on(new Terminals(true, false, false, Optional.empty())).run("watchlist", "add", "-");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("pipe them in");
  }

  @Test
  @DisplayName("ask nobody who is not signed in for anything, but read others")
  void signedOut() {
    Trakt signedOut = trakt.without("TRAKT_ACCESS_TOKEN");
    assertThat(signedOut.run("watchlist").exitCode()).isEqualTo(4);
    assertThat(signedOut.run("watchlist", "add", "movie/arrival-2016").exitCode()).isEqualTo(4);
    assertThat(signedOut.run("watchlist", "--user", "sean", "-q").lines())
        .contains("show/severance");
  }
}
