package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsAndJqTests {

  private static final List<Sourced<Film>> MIXED =
      List.of(
          Film.document(
              "{\"type\":\"movie\",\"movie\":{\"title\":\"Dune\",\"rating\":8.10,"
                  + "\"ids\":{\"trakt\":1,\"imdb\":\"tt1\"},\"genres\":[\"a\",\"b\"]}}"),
          Film.document(
              "{\"type\":\"show\",\"show\":{\"title\":\"Dark, \\\"1\\\"\",\"network\":null,"
                  + "\"seasons\":[{\"number\":1,\"x\":0},{\"number\":2}]}}"));

  @Test
  void keepsTheMembersOfEachDocument() {
    assertThat(list(Requests.fields(OutputFormat.JSONL, "movie.rating", "show.title", "type")))
        .isEqualTo(
            """
            {"type":"movie","movie":{"rating":8.10}}
            {"type":"show","show":{"title":"Dark, \\"1\\""}}
            """);
  }

  @Test
  void pathsGoIntoArrays() {
    assertThat(list(Requests.fields(OutputFormat.JSONL, "show.seasons.number")))
        .isEqualTo("{}\n{\"show\":{\"seasons\":[{\"number\":1},{\"number\":2}]}}\n");
  }

  @Test
  void fieldsAreTheColumnsOfRows() {
    assertThat(list(Requests.fields("type", "movie.title", "movie.genres", "show.title")))
        .isEqualTo("movie\tDune\ta,b\t\nshow\t\t\tDark, \"1\"\n");
    assertThat(list(Requests.fields(OutputFormat.CSV, "type", "show.title", "show.seasons")))
        .isEqualTo(
            "type,show.title,show.seasons\r\n"
                + "movie,,\r\n"
                + "show,\"Dark,"
                + " \"\"1\"\"\",\"[{\"\"number\"\":1,\"\"x\"\":0},{\"\"number\"\":2}]\"\r\n");
    assertThat(
            Screen.terminal(80)
                .shows(
                    Requests.fields("type", "movie.title"),
                    printer -> printer.list(MIXED, Film.ROWS)))
        .isEqualTo("TYPE   MOVIE.TITLE\nmovie  Dune\nshow\n");
  }

  @Test
  void fieldsOfOneThing() {
    Sourced<Film> film = MIXED.getFirst();
    assertThat(page(Requests.fields("type", "movie.title"), film))
        .isEqualTo("type\tmovie\nmovie.title\tDune\n");
    assertThat(page(Requests.fields(OutputFormat.JSON, "movie.ids.imdb"), film))
        .isEqualTo("{\"movie\":{\"ids\":{\"imdb\":\"tt1\"}}}\n");
    assertThat(page(Requests.fields(OutputFormat.CSV, "type", "movie.title"), film))
        .isEqualTo("type,movie.title\r\nmovie,Dune\r\n");
  }

  @Test
  void numbersOfAnyLengthStayAsTheyAre() {
    String digits = "9".repeat(2_000);
    Sourced<Film> film = Film.document("{\"type\":\"movie\",\"movie\":{\"year\":" + digits + "}}");

    for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.YAML)) {
      assertThat(page(Requests.fields(format, "movie.year"), film)).contains(digits);
    }
    assertThat(page(Requests.jq(".movie.year"), film)).isEqualTo(digits + "\n");
  }

  @Test
  void unknownFieldsAreRefusedWithWhatThereIs() {
    Screen screen = Screen.pipe();
    assertThatThrownBy(
            () ->
                screen.shows(
                    Requests.fields(OutputFormat.JSON, "type", "movie.titel"),
                    printer -> printer.list(MIXED, Film.ROWS)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "There is no field \"movie.titel\" here. There are: type, movie.title, movie.rating,"
                + " movie.ids.trakt, movie.ids.imdb, movie.genres, show.title, show.network,"
                + " show.seasons.number, show.seasons.x.");
    assertThat(screen.text()).isEmpty();
  }

  @Test
  void aFieldThatTraktLeftOutOfAllIsNoMistake() {
    assertThat(list(Requests.fields(OutputFormat.JSONL, "type", "movie.runtime")))
        .isEqualTo("{\"type\":\"movie\",\"movie\":{}}\n{\"type\":\"show\"}\n");
    assertThat(list(Requests.fields(OutputFormat.CSV, "type", "gif")))
        .isEqualTo("type,gif\r\nmovie,\r\nshow,\r\n");
  }

  @Test
  void aFieldThatStandsElsewhereIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> list(Requests.fields(OutputFormat.JSONL, "title")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("There is no field \"title\" here. There are: type, movie.title,");
  }

  @Test
  void aFieldOfATypeThatNoneOfTheItemsHasIsNoMistake() {
    assertThat(list(Requests.fields(OutputFormat.CSV, "movie.title", "episode.title")))
        .isEqualTo("movie.title,episode.title\r\nDune,\r\n,\r\n");
    assertThat(list(Requests.fields(OutputFormat.JSONL, "season.ids.trakt"))).isEqualTo("{}\n{}\n");
  }

  @Test
  void aFieldOfATypeIsRefusedWhereAnItemIsNoMoreThanItself() {
    assertThatThrownBy(
            () ->
                page(
                    Requests.fields(OutputFormat.JSONL, "movie.title"),
                    Film.document("{\"title\":\"Dune\",\"year\":2021}")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("There is no field \"movie.title\" here. There are: title, year.");
  }

  @Test
  void belowNullThereMayBeAnything() {
    assertThat(list(Requests.fields(OutputFormat.JSONL, "show.network.name")))
        .isEqualTo("{}\n{\"show\":{\"network\":null}}\n");
  }

  @Test
  void emptyNamesAreRefusedBeforeAnythingIsAsked() {
    assertThatThrownBy(() -> new Printer(Screen.pipe().console(), Requests.fields("a..b")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void laterPagesAreNotHeldBack() {
    Listing<Film> pages =
        Listing.ofPages(
            Stream.of("{\"a\":1}", "{\"b\":2}")
                .map(json -> new Page<>(List.of(Film.document(json)), OptionalLong.of(2), true))
                .iterator());
    assertThat(
            Screen.pipe()
                .shows(
                    Requests.fields(OutputFormat.JSONL, "a"),
                    printer -> printer.list(pages, Film.ROWS)))
        .isEqualTo("{\"a\":1}\n{}\n");
  }

  @Test
  void jqSeesTheWholeArrayAndPrintsTextsBare() {
    assertThat(list(Requests.jq(".[].type"))).isEqualTo("movie\nshow\n");
    assertThat(list(Requests.jq("[.[].movie.rating]"))).isEqualTo("[8.10,null]\n");
    assertThat(list(Requests.jq("length"))).isEqualTo("2\n");
    assertThat(list(Requests.jq(".[0].movie | [.title, .ids.imdb] | @tsv")))
        .isEqualTo("Dune\ttt1\n");
    assertThat(page(Requests.jq(".movie.ids"), MIXED.getFirst()))
        .isEqualTo("{\"trakt\":1,\"imdb\":\"tt1\"}\n");
  }

  @Test
  void jqKeepsLargeNumbers() {
    assertThat(page(Requests.jq(".id"), Film.document("{\"id\":9223372036854775807}")))
        .isEqualTo("9223372036854775807\n");
  }

  @Test
  void badExpressionsAreRefusedBeforeAnythingIsAsked() {
    assertThatThrownBy(() -> new Printer(Screen.pipe().console(), Requests.jq(".[")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--jq cannot be read: ")
        .message()
        .doesNotContain("\n", "Exception");
  }

  @Test
  void expressionsThatDoNotFitAreToldSo() {
    assertThatThrownBy(() -> list(Requests.jq(".title")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--jq does not fit what Trakt sent: ");
  }

  private static String list(OutputRequest request) {
    return Screen.pipe().shows(request, printer -> printer.list(MIXED, Film.ROWS));
  }

  private static String page(OutputRequest request, Sourced<Film> film) {
    return Screen.pipe().shows(request, printer -> printer.page(film, Film.PAGE));
  }
}
