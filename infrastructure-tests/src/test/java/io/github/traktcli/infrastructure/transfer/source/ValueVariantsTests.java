package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value of an export")
class ValueVariantsTests {

  @TempDir private Path folder;

  private Export export;

  @BeforeEach
  void begin() {
    export = new Export(folder);
  }

  private static ReadOptions mapped(String... columns) {
    ReadOptions none = Export.options();
    Map<String, String> map = new TreeMap<>();
    for (String column : columns) {
      String[] sides = column.split("=", 2);
      map.put(sides[0], sides[1]);
    }
    return new ReadOptions(
        Optional.empty(),
        none.zone(),
        none.dateFormat(),
        none.user(),
        none.minimum(),
        none.animeMap(),
        map,
        none.choices());
  }

  private static List<ImportAction> actions(ReadOptions options, Path file) {
    return Export.actions(Export.read(options, file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-05 | 2024-01-05",
        "2024/01/05 | 2024-01-05",
        "20240105 | 2024-01-05",
        "2024-01-05T20:15:30Z | 2024-01-05T20:15:30Z",
        "2024-01-05 20:15:30 +01:00 | 2024-01-05T19:15:30Z",
        "2024-01-05 8:15 PM | 2024-01-05T20:15:00Z",
        "2024-01-05 12:15 AM | 2024-01-05T00:15:00Z",
        "1/31/2024 8:15:30 PM | 2024-01-31T20:15:30Z",
        "31.01.2024 20:15 | 2024-01-31T20:15:00Z",
        "31/01/24 | 2024-01-31",
        "Jan 5, 2024 | 2024-01-05",
        "'Jan 5, 2024, 8:15 PM' | 2024-01-05T20:15:00Z",
        "5 January 2024 | 2024-01-05",
        "'Friday, January 5, 2024' | 2024-01-05",
        "2024-01-05 20:15:30 Europe/Berlin | 2024-01-05T19:15:30Z",
        "2024-01-05T20:15:30+01:00[Europe/Berlin] | 2024-01-05T19:15:30Z",
        "2024-01-05 20:15:30 CET | 2024-01-05T19:15:30Z",
        "20240105T201530Z | 2024-01-05T20:15:30Z",
        "1704485730.25 | 2024-01-05T20:15:30Z",
        "Fri, 05 Jan 2024 20:15:30 GMT | 2024-01-05T20:15:30Z",
        "Fri Jan 05 2024 20:15:30 GMT+0100 (CET) | 2024-01-05T19:15:30Z",
        "1704485730 | 2024-01-05T20:15:30Z",
        "1704485730000 | 2024-01-05T20:15:30Z",
      })
  void isADateInManySpellings(String written, String at) {
    Path file =
        export.file("plays.csv", "imdb_id;type;watched_at\ntt0113277;movie;" + written + "\n");

    assertThat(Export.actions(file))
        .extracting(action -> Objects.requireNonNull(action.moment()).at())
        .containsExactly(at);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-05 13:00 PM", "2024-02-30", "32/01/2024", "2031-01-01", "soon"})
  void isNoDateThatIsMadeUp(String written) {
    Path file =
        export.file("plays.csv", "imdb_id;type;watched_at\ntt0113277;movie;" + written + "\n");

    assertThat(Export.actions(file)).isEmpty();
    assertThat(Export.read(file).toString()).contains("INVALID", "line=2");
  }

  @Test
  void mayHaveItsYearInItsTitle() {
    Path file =
        export.file(
            "plays.csv",
            "title,type,watched_at\nHeat (1995),movie,2024-01-05\nHeat,movie,2024-01-05\n");

    assertThat(Export.actions(file))
        .extracting(ImportAction::item)
        .extracting(ImportItem::title, ImportItem::year)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Heat", 1995));
    assertThat(Export.read(file).toString()).contains("no_year");
  }

  @Test
  void isReadAsAPageHasIt() {
    Path file =
        export.file(
            "plays.csv",
            """
            title,year,type,watched_at
            Love &amp; Death on Long Island&#39;s &lt;Edge&gt;,1997,movie,2024-01-05
            """);

    assertThat(Export.actions(file))
        .extracting(action -> action.item().title())
        .containsExactly("Love & Death on Long Island's <Edge>");
  }

  @ParameterizedTest
  @CsvSource({
    "Score/10, 80, 40, 8, 4",
    "Score/10, 8, 4, 8, 4",
    "Score/5, 4, 2.5, 8, 5",
    "Score/100, 80, 35, 8, 4",
    "Score*2, 4, 2.5, 8, 5",
    "Score, 8, 4, 8, 4",
    "Score/20, 16, 8, 8, 4",
  })
  void isARatingOfTheScaleThatTheUserSays(
      String rule, String one, String two, int first, int second) {
    Path file =
        export.file(
            "films.csv", "Title,Year,Score\nHeat,1995,%s\nAlien,1979,%s\n".formatted(one, two));

    assertThat(actions(mapped("title=Title", "year=Year", "rating=" + rule), file))
        .extracting(action -> action.details().rating())
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({"Score/10, 8, true", "Score/10, 80, false", "Score*0.1, 8, false", "Score, 8, false"})
  void isARatingOfAScaleThatIsToldWhereItMayBeMeantOtherwise(
      String rule, String score, boolean told) {
    Path file = export.file("films.csv", "Title,Year,Score\nHeat,1995,%s\n".formatted(score));

    String found =
        Export.read(mapped("title=Title", "year=Year", "rating=" + rule), file).toString();

    assertThat(found.contains("scale_assumed")).isEqualTo(told);
    assertThat(found.contains("rating=Score*0.1")).isEqualTo(told);
  }

  @Test
  void isDividedWhereTheUserSaysSo() {
    Path file = export.file("films.csv", "Title,Year,Score\nHeat,1995,10\nAlien,1979,4\n");

    assertThat(actions(mapped("title=Title", "year=Year", "rating=Score*0.1"), file))
        .extracting(action -> action.details().rating())
        .containsExactly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"imdbID,tmdbID,Title,Year", "IMDBID,TMDBID,TITLE,YEAR", "TITLE,YEAR,TMDBID"})
  void isAFilmOfLetterboxdInCapitalsToo(String header) {
    String row = "tt1160419,438631,Dune,2021";
    Path file =
        export.file(
            "watchlist.csv",
            header + "\n" + (header.startsWith("TITLE") ? "Dune,2021,438631" : row) + "\n");

    assertThat(Export.actions(file))
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.kind()).isEqualTo(ImportKind.WATCHLIST);
              assertThat(action.item().type()).isEqualTo(ImportItemType.MOVIE);
            });
  }

  @ParameterizedTest
  @CsvSource({"',', Film", "';', TV Series", "'\t', film", "'|', Mini-Series"})
  void isOfAColumnThatTheUserNames(String separator, String type) {
    String text = "Titre,Annee,Genre,Vu\nHeat,1995,%s,2024-01-05\n".formatted(type);

    assertThat(
            actions(
                mapped("title=Titre", "year=Annee", "type=Genre", "watched_at=Vu"),
                export.file("films.csv", text.replace(",", separator))))
        .hasSize(type.contains("eries") ? 0 : 1);
  }

  @Test
  void isOfAColumnByItsNumberWhereColumnsHaveNoNames() {
    Path file = export.file("films.csv", "Heat,1995,2024-01-05\nAlien,1979,2024-01-06\n");

    assertThat(actions(mapped("title=1", "year=2", "watched_at=3"), file))
        .extracting(action -> action.item().title())
        .containsExactly("Heat", "Alien");
  }

  @Test
  void isOfNoColumnThatThereIsNot() {
    Path file = export.file("films.csv", "Title,Year\nHeat,1995\n");

    assertThatThrownBy(() -> Export.read(mapped("title=Titel", "year=Year"), file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Did you mean Title?");
    assertThatThrownBy(() -> Export.read(mapped("titel=Title"), file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Did you mean title?");
  }

  @Test
  void isAsASpreadsheetSavedTheReportOfNetflix() {
    Path file =
        export.file(
            "ViewingActivity.csv",
            """
            Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country
            Ann,12/28/2021 13:02,1:30:00,,The Matrix,,TV,1:30:00,1:30:00,US
            Ann,1/5/2022 9:05,0:45:00,,Dark: Season 1: Secrets,,TV,0:45:00,0:45:00,US
            """);

    assertThat(Export.actions(file))
        .extracting(action -> Objects.requireNonNull(action.moment()).at())
        .containsExactly("2021-12-28T14:32:00Z", "2022-01-05T09:50:00Z");
  }

  @ParameterizedTest
  @CsvSource({"8/10, 8", "4/5, 8", "'3,5/5', 7", "80%, 8", "85 / 100, 9", "8, 8", "7.5, 8"})
  void isARatingThatSaysItsScale(String written, int rating) {
    Path file =
        export.file("ratings.csv", "imdb_id;type;rating\ntt0113277;movie;" + written + "\n");

    assertThat(Export.actions(file))
        .extracting(action -> action.details().rating())
        .containsExactly(rating);
  }

  @ParameterizedTest
  @CsvSource({"11/10", "8/0", "120%", "good", "-3"})
  void isNoRatingThatNoScaleHas(String written) {
    Path file =
        export.file("ratings.csv", "imdb_id;type;rating\ntt0113277;movie;" + written + "\n");

    assertThat(Export.actions(file)).isEmpty();
    assertThat(Export.read(file).toString()).contains("INVALID", "line=2");
  }

  @ParameterizedTest
  @CsvSource({"sep=;", "My films", "'My films;;'"})
  void standsBelowAHeading(String heading) {
    Path file =
        export.file(
            "plays.csv",
            heading
                + "\n"
                + "imdb_id;type;watched_at\n"
                + "tt0113277;movie;2024-01-05\n"
                + "tt0113278;movie;2024-01-06\n");

    assertThat(Export.actions(file))
        .extracting(action -> action.origin().line())
        .containsExactly(3, 4);
  }

  @Test
  void isOfTheOldestLayoutOfImdbByTheUsersName() {
    Path file =
        export.file(
            "ratings.csv",
            """
            "position","const","created","modified","description","Title","Title type","Directors","ann rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"
            "1","tt0113277","Fri Jun 13 00:00:00 2014","","","Heat","Feature Film","","9","8.2","170","1995","","1","1995-12-15","http://www.imdb.com/title/tt0113277/"
            """);

    assertThat(Export.actions(file))
        .extracting(action -> action.kind().word(), action -> action.details().rating())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("rating", 9));
  }
}
