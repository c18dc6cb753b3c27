package io.github.traktcli.infrastructure.transfer.source;

import static io.github.traktcli.infrastructure.transfer.source.Export.DIARY;
import static io.github.traktcli.infrastructure.transfer.source.Export.trouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sources of an import")
class SourcesTests {

  private static final String IMDB =
      """
      Const,Your Rating,Date Rated,Title,URL,Title Type,Year
      tt0211915,9,2018-03-01,Amélie,,movie,2001
      """;

  @TempDir private Path folder;

  private Export export;

  @BeforeEach
  void begin() {
    export = new Export(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void areReadInAnyEncoding(String charset) {
    Path file = export.file("ratings.csv", IMDB.repeat(1).getBytes(Charset.forName(charset)));

    assertThat(Export.actions(file))
        .extracting(action -> action.item().title())
        .containsExactly("Amélie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void areReadBehindAByteOrderMark(String charset) {
    Path file = export.file("ratings.csv", ("\uFEFF" + IMDB).getBytes(Charset.forName(charset)));

    assertThat(Export.actions(file))
        .extracting(action -> action.item().title())
        .containsExactly("Amélie");
  }

  @Test
  void sayWhereCharactersAreAGuess() {
    Path file = export.file("ratings.csv", IMDB.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Export.read(file))
        .anySatisfy(record -> assertThat(record.toString()).contains("encoding_fallback"));
  }

  @Test
  void areReadWhereOldRowsAndNewOnesWereMixed() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(IMDB.getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes(
        "tt0245429,9,2018-03-02,Señor 千と千尋 🎬,,movie,2001\n".getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes(
        "tt0119217,8,2018-03-03,Señor – Œuvre,,movie,1997\n"
            .getBytes(Charset.forName("windows-1252")));

    assertThat(Export.actions(export.file("ratings.csv", mixed.toByteArray())))
        .extracting(action -> action.item().title())
        .containsExactly("Amélie", "Señor 千と千尋 🎬", "Señor – Œuvre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n"})
  void areReadWithAnyLineEnds(String end) {
    Path file = export.file("diary.csv", DIARY.replace("\n", end));

    assertThat(Export.actions(file))
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.item().title()).isEqualTo("The Matrix"));
  }

  @Test
  void mayBeAFolderOfOneFormat() {
    export.file("export/diary.csv", DIARY);
    export.file("export/readme.txt", "Thank you!");
    export.file("export/.hidden/ratings.csv", IMDB);

    List<ImportRecord> found = Export.read(folder.resolve("export"));

    assertThat(Export.actions(found)).isNotEmpty();
    assertThat(found.toString()).contains("readme.txt").doesNotContain("Amélie");
  }

  @Test
  void areToldWhereTheyAreOfSeveralFormats() {
    export.file("export/diary.csv", DIARY);
    export.file("export/ratings.csv", IMDB);
    Path mixed = folder.resolve("export");

    assertThatThrownBy(() -> Export.read(mixed))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("letterboxd (diary.csv)")
        .hasMessageContaining("imdb (ratings.csv)")
        .hasMessageContaining("--from");
    assertThat(Export.actions(Export.read(Export.from("imdb"), mixed))).hasSize(1);
  }

  @Test
  void areOfNoFormatThatThereIsNot() {
    Path file = export.file("diary.csv", DIARY);

    assertThatThrownBy(() -> Export.read(Export.from("betamax"), file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("betamax")
        .hasMessageContaining("letterboxd, imdb");
  }

  @Test
  void areNotWhatTheyDoNotLookLike() {
    Path file = export.file("diary.csv", DIARY);

    assertThatThrownBy(() -> Export.read(Export.from("imdb"), file))
        .hasMessageContaining("it does not look like imdb but like letterboxd");
  }

  @Test
  void sayWhatElseTheyCouldBe() {
    Path file =
        export.file(
            "all.csv",
            """
            Const,Title,Type,Year,simkl_id,Watchlist,LastEpWatched,WatchedDate,Your Rating
            tt0113277,Heat,movie,1995,1,completed,,2024-01-05,9
            """);

    assertThat(Export.sources(file).open(List.of(file.toString()), Export.options()).why())
        .contains("those of IMDb")
        .contains("it could be of simkl, too, which --from simkl takes it for");
  }

  @Test
  void maySayWhatIsReadInOneWord() {
    Path file = export.file("diary.csv", DIARY);

    ImportReading reading =
        Export.sources(file).open(List.of(file.toString()), Export.from("Letterboxd"));

    assertThat(reading.format()).isEqualTo("letterboxd");
    assertThat(reading.why())
        .isEqualTo("diary.csv: its columns are those of Letterboxd's diary files");
  }

  @Test
  void areStandardInputByItsSign() {
    Path spooled = export.file("spooled.tmp", DIARY);
    List<ImportRecord> found = new ArrayList<>();

    Export.sources(spooled).open(List.of("-"), Export.options()).read(found::add);

    assertThat(Export.actions(found))
        .extracting(ImportAction::origin)
        .allSatisfy(origin -> assertThat(origin.file()).isEqualTo("-"));
  }

  @Test
  void canBeReadTwice() {
    Path file = export.file("diary.csv", DIARY);
    ImportReading reading = Export.sources(file).open(List.of(file.toString()), Export.options());
    List<ImportRecord> once = new ArrayList<>();
    List<ImportRecord> again = new ArrayList<>();

    reading.read(once::add);
    reading.read(again::add);

    assertThat(again).isEqualTo(once).isNotEmpty();
  }

  @Test
  void mustBeThere() {
    assertThat(trouble(folder.resolve("gone.zip")).code()).isEqualTo("no_such_file");
    assertThat(trouble(export.file("empty.csv", "")).code()).isEqualTo("empty_file");
    assertThat(trouble(export.file("blank.csv", " \n\n")).code()).isEqualTo("empty_file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"movies\": [",
        "[{\"a\": 1}, {",
        "{\"movies\": [{\"status\": NaN}]}",
        "[1 2]",
        "{]",
        "<videodb><movie>",
        "<videodb>&x;</videodb>",
        "<?xml version=\"1.0\"?><!DOCTYPE a><videodb/>",
      })
  void areNotHalfOfADocument(String text) {
    assertThat(trouble(export.file("export.dat", text)).code())
        .isIn("invalid_json", "invalid_xml", "xml_dtd_forbidden", "unknown_format");
  }

  @Test
  void areNotDocumentsThatAreTooDeep() {
    String json = "{\"movies\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String xml = "<videodb>" + "<movie>".repeat(5000) + "</movie>".repeat(5000) + "</videodb>";

    assertThat(trouble(export.file("a.json", json)).code()).isEqualTo("invalid_json");
    assertThat(trouble(export.file("a.xml", xml)).code()).isEqualTo("invalid_xml");
  }

  @Test
  void nameTheLineWhereAQuoteIsNotClosed() {
    Path file =
        export.file(
            "diary.csv", DIARY + "2024-01-06,\"The,1999,https://boxd.it/7,4.5,,,2024-01-05\nx\n");

    assertThat(trouble(file).file()).isEqualTo("diary.csv, line 3");
    assertThat(trouble(file).code()).isEqualTo("unclosed_quote");
  }

  @Test
  void nameRowsWithAQuoteAmissAndReadTheOthers() {
    String good = DIARY.lines().toList().get(1);
    Path file =
        export.file(
            "diary.csv",
            DIARY
                + "2024-01-06,\"The \"Best\" Film\",1999,https://boxd.it/7,4.5,,,2024-01-05\n"
                + good.replace("7aaa01", "7aaa02")
                + "\n"
                + "2024-01-06,\"A \"B,1999,https://boxd.it/7,4.5,,,2024-01-05\n"
                + good.replace("7aaa01", "7aaa03").replace("The Matrix", "\"The Matrix\"")
                + "\n");

    List<ImportRecord> found = Export.read(file);

    assertThat(found.stream().map(Object::toString).filter(text -> text.contains("bad_quote")))
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("line=3"))
        .anySatisfy(text -> assertThat(text).contains("line=5"));
    assertThat(Export.actions(found))
        .filteredOn(action -> action.kind().word().equals("history"))
        .hasSize(3);
  }

  @Test
  void nameLinesThatAreNoJsonAndReadTheOthers() {
    Path file =
        export.file(
            "history.ndjson",
            """
            {"type":"movie","imdb_id":"tt0133093","watched_at":"2024-01-05T20:00:00Z"}
            {"type":"movie","imdb_id":"tt01
            {"type":"movie","imdb_id":"tt0113277","watched_at":"2024-01-06T20:00:00Z"}
            """);

    List<ImportRecord> found = Export.read(file);

    assertThat(Export.actions(found)).hasSize(2);
    assertThat(found.toString()).contains("bad_json").contains("line=2");
  }

  @Test
  void nameRaggedRowsAndReadTheOthers() {
    Path file =
        export.file(
            "diary.csv",
            DIARY
                + "2024-01-06,Heat\n"
                + DIARY.lines().toList().get(1).replace("7aaa01", "7aaa02")
                + ",,,\n");

    List<ImportRecord> found = Export.read(file);

    assertThat(found.toString()).contains("wrong_field_count").contains("2 cells for 8 columns");
    assertThat(Export.actions(found))
        .filteredOn(action -> action.kind().word().equals("history"))
        .hasSize(2);
  }
}
