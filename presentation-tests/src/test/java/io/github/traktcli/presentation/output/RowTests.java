package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTests {

  private static final String FAMILY = "👨‍👩‍👧‍👦";

  private static final List<Sourced<Film>> FILMS =
      List.of(
          Film.of("The Lord of the Rings: The Fellowship of the Ring", 2001, 1234567L),
          Film.of("呪術廻戦 0 劇場版 じゅじゅつかいせん", 2021, 1L),
          Film.of(FAMILY + " 🇩🇪 👍🏽 ❤️ Family", 2020, null),
          Film.of("Amélie", null, 12L),
          Film.of("وجدة", 2012, 3L),
          Film.of("हिन्दी", 2000, 4L));

  @Test
  void aPipeGetsWholeExactCellsAndNothingElse() {
    assertThat(lines(Screen.pipe(), OutputRequest.DEFAULT))
        .startsWith("The Lord of the Rings: The Fellowship of the Ring\t2001\t1234567")
        .contains("Amélie\t\t12")
        .hasSize(6);
  }

  @Test
  void aPipeIsColouredWhereThatIsAskedFor() {
    Screen screen = Screen.with(Terminals.NONE, "auto", "CLICOLOR_FORCE=1");
    List<Sourced<Film>> film = List.of(Film.of("Amélie", 2001, 12L));
    assertThat(screen.shows(OutputRequest.DEFAULT, printer -> printer.list(film, Film.ROWS)))
        .isEqualTo("\u001b[1mAmélie\u001b[0m\t2001\t12\n");
  }

  @ParameterizedTest
  @CsvSource({
    "CLICOLOR_FORCE=1 NO_COLOR=1, false",
    "CLICOLOR_FORCE=0, false",
    "CLICOLOR_FORCE=1, true"
  })
  void aPipeStaysPlainWhereThatIsNotWantedOrItsFormIsNamed(String variables, boolean named) {
    Screen screen = Screen.with(Terminals.NONE, "auto", variables.split(" "));
    OutputRequest request = named ? Requests.format(OutputFormat.TSV) : OutputRequest.DEFAULT;
    List<Sourced<Film>> film = List.of(Film.of("Amélie", 2001, 12L));
    assertThat(screen.shows(request, printer -> printer.list(film, Film.ROWS)))
        .isEqualTo("Amélie\t2001\t12\n");
  }

  @Test
  void tabsAndLineBreaksDoNotBreakRows() {
    Screen screen = Screen.pipe();
    List<Sourced<Film>> film = List.of(Film.of("a\tb\r\nc\u001b[31md\u202e", 1, 2L));
    assertThat(screen.shows(OutputRequest.DEFAULT, printer -> printer.list(film, Film.ROWS)))
        .isEqualTo("a b c[31md\t1\t2\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 80, 200})
  void noLineIsWiderThanTheWindowAndColumnsAlign(int window) {
    List<String> lines = lines(Screen.terminal(window), OutputRequest.DEFAULT);
    assertThat(lines)
        .hasSize(7)
        .allSatisfy(line -> assertThat(widthOf(line)).isLessThanOrEqualTo(window));
    assertThat(lines.getFirst()).startsWith("TITLE");
    if (window == 80) {
      assertThat(lines.get(1)).endsWith("1,234,567");
      assertThat(widthOf(lines.get(1))).isEqualTo(widthOf(lines.get(2)));
    }
  }

  @Test
  void wideCharactersTakeTheirRoom() {
    assertThat(widthOf("呪術")).isEqualTo(4);
    assertThat(widthOf(FAMILY)).isEqualTo(2);
    assertThat(widthOf("🇩🇪")).isEqualTo(2);
    assertThat(widthOf("👍🏽")).isEqualTo(2);
    assertThat(widthOf("❤️")).isEqualTo(2);
    assertThat(widthOf("1️⃣")).isEqualTo(2);
    assertThat(widthOf("e\u0301")).isEqualTo(1);
    assertThat(widthOf("وجدة")).isEqualTo(4);
    assertThat(widthOf("Ｆｕｌｌ")).isEqualTo(8);
    assertThat(widthOf("…")).isEqualTo(1);
  }

  @Test
  void cuttingNeverSplitsWhatIsReadAsOne() {
    assertThat(DisplayWidth.cut("呪術廻戦", 5)).isEqualTo("呪術…");
    assertThat(DisplayWidth.cut("呪術廻戦", 4)).isEqualTo("呪…");
    assertThat(DisplayWidth.cut(FAMILY + FAMILY, 3)).isEqualTo(FAMILY + "…");
    assertThat(DisplayWidth.cut("abc", 3)).isEqualTo("abc");
    assertThat(DisplayWidth.cut("ab cd", 4)).isEqualTo("ab…");
  }

  @Test
  void textWithoutBlanksIsWrappedAndNotLost() {
    assertThat(Wrap.lines("呪術廻戦呪術廻戦 abc", 6)).containsExactly("呪術廻", "戦呪術", "廻戦", "abc");
    assertThat(String.join("", Wrap.lines("x".repeat(25), 10))).hasSize(25);
  }

  @Test
  void textWithoutBlanksIsWrappedInTimeThatGrowsWithIt() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Wrap.lines("x".repeat(400_000), 40)).hasSize(10_000);
          assertThat(Wrap.lines("呪".repeat(400_000), 40)).hasSize(20_000);
          assertThat(Wrap.lines("xx ".repeat(400_000), 40)).hasSizeGreaterThan(10_000);
        });
  }

  @Test
  void addressesAndReferencesStayWhole() {
    assertThat(Wrap.lines("see https://trakt.tv/movies/tron-legacy-2010 there", 20))
        .containsExactly("see", "https://trakt.tv/movies/tron-legacy-2010", "there");
  }

  @Test
  void addressesStayWholeAlsoWhereNoSchemeIsSaid() {
    assertThat(Wrap.lines("(app.trakt.tv/movies/tron-legacy-2010)", 20))
        .containsExactly("(app.trakt.tv/movies/tron-legacy-2010)");
    assertThat(Wrap.lines("show/severance/1/5 ~/.config/trakt", 10))
        .containsExactly("show/severance/1/5", "~/.config/trakt");
  }

  @Test
  void pathsAreWrappedBehindASlash() {
    assertThat(Wrap.lines("in /home/mia/.config/trakt/config.properties.", 20))
        .containsExactly("in", "/home/mia/.config/", "trakt/", "config.properties.");
    assertThat(Wrap.lines("/a/" + "b".repeat(30), 20))
        .containsExactly("/a/", "b".repeat(20), "b".repeat(10));
    assertThat(Wrap.lines("ID\",rating=Score/10;", 16))
        .containsExactly("ID\",rating=Score", "/10;");
  }

  @Test
  void rowsOfOneColumnAreNotRunTogether() {
    String text =
        """
          trakt --sandbox watchlist add severance
          trakt sandbox --port 8080      serves it
          trakt sandbox --reset
        """;
    assertThat(Wrap.layout(text, 80)).containsExactlyElementsOf(text.lines().toList());
  }

  @Test
  void namesThatAreCountedUpFlowAnew() {
    assertThat(Wrap.layout("  TMUX,\n  STY  which terminal it is\n", 80))
        .containsExactly("  TMUX, STY  which terminal it is");
  }

  @Test
  void whatIsFarIndentedKeepsRoomInANarrowWindow() {
    assertThat(Wrap.hanging(" ".repeat(24) + "one two three four five six", 30))
        .containsExactly("    one two three four five", "      six");
  }

  @Test
  void layoutsFlowAnew() {
    String text =
        """
        How to sign in:

          trakt auth login          asks Trakt for a code and shows where
                                    to enter it
          trakt auth logout

        Trakt talks to registered apps
        only.
        """;
    assertThat(Wrap.layout(text, 60))
        .containsExactly(
            "How to sign in:",
            "",
            "  trakt auth login          asks Trakt for a code and shows",
            "                            where to enter it",
            "  trakt auth logout",
            "",
            "Trakt talks to registered apps only.");
    assertThat(Wrap.layout(text, 30))
        .containsExactly(
            "How to sign in:",
            "",
            "  trakt auth login",
            "      asks Trakt for a code",
            "      and shows where to enter",
            "      it",
            "  trakt auth logout",
            "",
            "Trakt talks to registered apps",
            "only.");
  }

  @Test
  void labelsKeepYearsAndCodes() {
    assertThat(ShortLabel.of("The Lord of the Rings (2001)", 20)).isEqualTo("The Lord of… (2001)");
    assertThat(ShortLabel.of("The Lord of the Rings (2001)", 14)).isEqualTo("The Lord of t…");
    assertThat(ShortLabel.of("The Lord of the Rings S01E05 Gray Matter", 20))
        .isEqualTo("The Lord of… S01E05");
    assertThat(ShortLabel.of("Lost S01E05 White Rabbit", 20)).isEqualTo("Lost S01E05 White R…");
    assertThat(ShortLabel.of("The Lord of the Rings Season 2", 20))
        .isEqualTo("The Lord o… Season 2");
    assertThat(ShortLabel.of("Lost S123E1456", 8)).isEqualTo("S123E14…");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 50, 60, 80})
  void referencesAreNeverCut(int window) {
    RowView<Film> view =
        new RowView<>(
            List.of(
                Column.text("title", film -> Cell.of(film.title())),
                Column.fixed("year", film -> Cell.of(film.year())),
                Column.text("notes", film -> Cell.of("remember to watch it with the family")),
                Column.kept("reference", film -> Cell.of("movie/" + film.title()))),
            film -> "movie/" + film.title(),
            "There are no films.");
    List<Sourced<Film>> films =
        List.of(Film.of("the-lord-of-the-rings-the-fellowship", 2001, 1L), Film.of("it", 2017, 1L));
    String text =
        Screen.terminal(window).shows(OutputRequest.DEFAULT, printer -> printer.list(films, view));
    assertThat(text)
        .containsPattern("(?m)movie/the-lord-of-the-rings-the-fellowship$")
        .containsPattern("(?m)movie/it$");
    assertThat(text.lines().filter(line -> !line.startsWith("  movie/")))
        .allSatisfy(line -> assertThat(widthOf(line)).isLessThanOrEqualTo(window));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 60, 80})
  void whatARowIsAboutStaysWhileTheRestGoes(int window) {
    RowView<Film> view =
        new RowView<>(
            List.of(
                Column.text("title", film -> Cell.of(film.title())),
                Column.fixed("kind", film -> Cell.of("documentary")),
                Column.fixed("listed", film -> Cell.of("11 Nov 2026")),
                Column.<Film>number("votes", film -> Cell.count(film.votes())).needed()),
            Film::title,
            "There are no films.");
    List<Sourced<Film>> films = List.of(Film.of("The Lord of the Rings (2001)", 2001, 12_345L));
    List<String> lines =
        Screen.terminal(window)
            .shows(OutputRequest.DEFAULT, printer -> printer.list(films, view))
            .lines()
            .toList();
    assertThat(lines.getFirst()).startsWith("TITLE").endsWith("VOTES");
    assertThat(lines.get(1)).endsWith("12,345");
    assertThat(lines).allSatisfy(line -> assertThat(widthOf(line)).isLessThanOrEqualTo(window));
  }

  @Test
  void aTitleIsNotCutToPutAReferenceBesideIt() {
    RowView<Film> view =
        new RowView<>(
            List.of(
                Column.text("title", film -> Cell.of(film.title())),
                Column.kept("reference", film -> Cell.of("movie/" + film.title()))),
            Film::title,
            "There are no films.");
    assertThat(
            Screen.terminal(40)
                .shows(
                    OutputRequest.DEFAULT,
                    printer ->
                        printer.list(
                            List.of(
                                Film.of("the-shawshank-redemption", 1994, 1L),
                                Film.of("the-godfather-of-all", 1972, 1L)),
                            view)))
        .contains("the-shawshank-redemption", "the-godfather-of-all");
  }

  @Test
  void csvFollowsRfc4180() {
    Screen screen = Screen.pipe();
    List<Sourced<Film>> films =
        List.of(
            Film.of("Crouching Tiger, Hidden \"Dragon\"", 2000, 1L), Film.of("a\nb", null, null));
    assertThat(
            screen.shows(
                Requests.format(OutputFormat.CSV), printer -> printer.list(films, Film.ROWS)))
        .isEqualTo(
            "title,year,votes\r\n\"Crouching Tiger, Hidden \"\"Dragon\"\"\",2000,1\r\n"
                + "\"a\nb\",,\r\n");
  }

  @Test
  void csvOfNothingIsItsHeading() {
    assertThat(
            Screen.pipe()
                .shows(
                    Requests.format(OutputFormat.CSV),
                    printer -> printer.list(List.of(), Film.ROWS)))
        .isEqualTo("title,year,votes\r\n");
  }

  @Test
  void quietPrintsReferences() {
    assertThat(
            Screen.terminal(80)
                .shows(
                    Requests.quiet(),
                    printer -> printer.list(List.of(Film.of("dune", 1, 1L)), Film.ROWS)))
        .isEqualTo("movie/dune\n");
  }

  @Test
  void nothingIsOneSentenceForAPersonAndSilenceForAPipe() {
    Screen terminal = Screen.terminal(80);
    assertThat(terminal.shows(OutputRequest.DEFAULT, printer -> printer.list(List.of(), Film.ROWS)))
        .isEmpty();
    assertThat(terminal.notes()).isEqualTo("There are no films.\n");
    Screen pipe = Screen.pipe();
    assertThat(pipe.shows(OutputRequest.DEFAULT, printer -> printer.list(List.of(), Film.ROWS)))
        .isEmpty();
    assertThat(pipe.notes()).isEmpty();
  }

  @Test
  void whatIsNotShownIsAnnounced() {
    Screen pipe = Screen.pipe();
    Listing<Film> first =
        Listing.ofPages(
            List.of(new Page<>(List.of(Film.of("a", 1, 1L)), OptionalLong.of(1730), false))
                .iterator());
    pipe.shows(OutputRequest.DEFAULT, printer -> printer.list(first, Film.ROWS));
    assertThat(pipe.notes())
        .isEqualTo(
            "Showing 1 of 1,730. Ask for more with --limit N, or for everything with"
                + " --all-pages.\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsNotShownIsNotAnnouncedToWhoeverSaidHowMuchOrWantsReferencesOnly(boolean limited) {
    Screen terminal = Screen.terminal(80);
    Listing<Film> first =
        Listing.ofPages(
            List.of(new Page<>(List.of(Film.of("a", 1, 1L)), OptionalLong.of(59), false))
                .iterator());
    OutputRequest request = limited ? OutputRequest.DEFAULT : Requests.quiet();
    new Printer(terminal.console(), request, limited).list(first, Film.ROWS);
    assertThat(terminal.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "jsonl"})
  void rowsAppearBeforeTheNextPageIsAsked(String format) {
    Screen screen = Screen.terminal(80);
    List<Integer> seen = new ArrayList<>();
    Iterator<Page<Film>> pages =
        new Iterator<>() {
          private int page;

          @Override
          public boolean hasNext() {
            return page < 3;
          }

          @Override
          public Page<Film> next() {
            seen.add(screen.lines().size());
            page++;
            return new Page<>(
                List.of(Film.of("Film " + page, 2000, 1L)), OptionalLong.of(3), page == 3);
          }
        };
    screen.shows(
        Requests.format(OutputFormat.named(format).orElseThrow()),
        printer -> printer.list(Listing.ofPages(pages), Film.ROWS));
    int heading = format.equals("csv") ? 1 : 0;
    assertThat(seen).containsExactly(0, 1 + heading, 2 + heading);
  }

  @Test
  void aShortFirstPageDoesNotDecideTheWidths() {
    Iterator<Page<Film>> pages =
        List.of(page(List.of(Film.of("It", 1, 1L))), page(List.of(Film.of("Interstellar", 1, 1L))))
            .iterator();
    assertThat(
            Screen.terminal(80)
                .shows(
                    OutputRequest.DEFAULT,
                    printer -> printer.list(Listing.ofPages(pages), Film.ROWS)))
        .contains("Interstellar  1");
  }

  @Test
  void aTableBeginsAfterItsFirstPage() {
    Screen screen = Screen.terminal(80);
    List<Sourced<Film>> many = Collections.nCopies(30, Film.of("Film", 2000, 1L));
    List<Integer> seen = new ArrayList<>();
    Iterator<Page<Film>> pages =
        Stream.of(1, 2)
            .map(
                _ -> {
                  seen.add(screen.lines().size());
                  return page(many);
                })
            .iterator();
    screen.shows(OutputRequest.DEFAULT, printer -> printer.list(Listing.ofPages(pages), Film.ROWS));
    assertThat(seen).containsExactly(0, 31);
    assertThat(screen.lines()).hasSize(61);
  }

  private static Page<Film> page(List<Sourced<Film>> films) {
    return new Page<>(films, OptionalLong.empty(), true);
  }

  @Test
  void pagesOfOneThing() {
    assertThat(page(Screen.pipe(), OutputRequest.DEFAULT))
        .isEqualTo("title\tDune\nvotes\t12\noverview\tOne, two.  \"Three\".\n");
    assertThat(page(Screen.pipe(), Requests.format(OutputFormat.CSV)))
        .isEqualTo("title,votes,overview\r\nDune,12,\"One, two.\n\n\"\"Three\"\".\"\r\n");
    assertThat(page(Screen.terminal(80), OutputRequest.DEFAULT))
        .isEqualTo("Dune  2021\nvotes  12\n\nOne, two.\n\n\"Three\".\n");
    assertThat(page(Screen.pipe(), Requests.quiet())).isEqualTo("movie/Dune\n");
  }

  private static String page(Screen screen, OutputRequest request) {
    return screen.shows(request, printer -> printer.page(Film.of("Dune", 2021, 12L), Film.PAGE));
  }

  private static List<String> lines(Screen screen, OutputRequest request) {
    return screen.shows(request, printer -> printer.list(FILMS, Film.ROWS)).lines().toList();
  }

  private static int widthOf(String line) {
    return DisplayWidth.of(line);
  }
}
