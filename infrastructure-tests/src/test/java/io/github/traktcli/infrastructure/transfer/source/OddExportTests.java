package io.github.traktcli.infrastructure.transfer.source;

import static io.github.traktcli.infrastructure.transfer.source.Export.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An export that is written in a rare way")
class OddExportTests {

  private static final String IMDB =
      "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,Year\n";
  private static final String ACTIVITY =
      "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,"
          + "Bookmark,Latest Bookmark,Country\n";
  private static final String OUT_EPISODES =
      "series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,"
          + "watched_at,rewatch_count,special\n";

  @TempDir private Path folder;

  private Export export;

  @BeforeEach
  void begin() {
    export = new Export(folder);
  }

  private static List<String> said(List<ImportRecord> records) {
    return records.stream()
        .flatMap(
            record ->
                switch (record) {
                  case ImportAction action -> Optional.of(said(action)).stream();
                  case ImportRejection no ->
                      Optional.of(no.status().word() + " " + no.reason()).stream();
                  default -> Optional.<String>empty().stream();
                })
        .toList();
  }

  private static String said(ImportAction action) {
    ImportMoment moment = action.moment();
    Integer rating = action.details().rating();
    return action.kind().word()
        + " "
        + said(action.item())
        + (moment == null ? "" : " " + (moment.at() == null ? "unknown" : moment.at()))
        + (rating == null ? "" : " " + rating);
  }

  private static String said(ImportItem item) {
    ImportItem show = item.show();
    return (show == null ? "" : show.title() + " " + item.season() + "x" + item.episode() + " ")
        + (item.title() == null ? "" : item.title() + " ")
        + new TreeMap<>(item.ids());
  }

  private static ReadOptions withAnimeMap(Path map) {
    ReadOptions none = Export.options();
    return new ReadOptions(
        none.format(),
        none.zone(),
        none.dateFormat(),
        none.user(),
        none.minimum(),
        Optional.of(map.toString()),
        Map.of(),
        Set.of());
  }

  @Test
  void hasTwoEntriesOfADayAndOneOfThemTwice() {
    Path diary =
        export.file(
            "diary.csv",
            """
            Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
            2024-01-06,The Matrix,1999,https://boxd.it/a1,,,,2024-01-05
            2024-01-06,The Matrix,1999,https://boxd.it/a2,,,,2024-01-05
            2024-01-06,The Matrix,1999,https://boxd.it/a1,,,,2024-01-05
            """);

    assertThat(said(Export.read(diary)))
        .containsExactly(
            "history The Matrix {} 2024-01-05",
            "history The Matrix {} 2024-01-05",
            "duplicate same_entry");
  }

  @Test
  void hasTheNewestRatingWhereverItStands() {
    Path diary =
        export.file(
            "diary.csv",
            """
            Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
            2024-03-06,Heat,1995,https://boxd.it/a1,3,,,
            2024-01-06,Heat,1995,https://boxd.it/a2,4,,,
            """);

    assertThat(said(Export.read(diary)))
        .containsExactly(
            "history Heat {} unknown", "history Heat {} unknown", "rating Heat {} 2024-03-06 6");
  }

  @ParameterizedTest
  @CsvSource({"as=history, history Heat {} unknown", "as=watchlist, watchlist Heat {} 2024-01-05"})
  void isWhatTheUserSaysWhereItsNameDoesNot(String choice, String found) {
    Path file =
        export.file(
            "mine.csv", "Date,Name,Year,Letterboxd URI\n2024-01-05,Heat,1995,https://boxd.it/a1\n");

    assertThat(said(Export.read(Export.options().choosing(choice), file))).containsExactly(found);
  }

  @Test
  void isForAnUploadThatKeepsOneEntryADay() {
    Path file =
        export.file(
            "films.csv",
            """
            Title,Year,WatchedDate,Rating10
            Heat,1995,2024-01-05,8
            Heat,1995,2024-01-05,9
            """);

    assertThat(said(Export.read(file)))
        .containsExactly(
            "history Heat {} 2024-01-05",
            "rating Heat {} 2024-01-05 8",
            "duplicate same_item_same_day",
            "rating Heat {} 2024-01-05 9");
  }

  @Test
  void saysWhenAFilmWasRatedAndNotWhenItWasSeen() {
    Path file =
        export.file(
            "films.csv",
            "Title,Year,Rating10,RatedDate,IMDb ID\nHeat,1995,9,2024-01-05,tt0113277\n");

    assertThat(said(Export.read(file)))
        .containsExactly("rating Heat {imdb=tt0113277} 2024-01-05 9");
  }

  @ParameterizedTest
  @CsvSource({
    "Episódio de TV, EPISODE",
    "Épisode TV, EPISODE",
    "Court métrage, MOVIE",
    "Vidéo, MOVIE",
    "Mini-série TV, SHOW",
    "TV-Folge, EPISODE",
  })
  void hasTheTypesOfTheLanguageOfAnAccount(String word, ImportItemType type) {
    Path file =
        export.file("ratings.csv", IMDB + "tt0113277,8,2019-03-02,Heat,Heat,," + word + ",1995\n");

    assertThat(Export.actions(file))
        .extracting(action -> action.item().type())
        .containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Clip musical", "Vídeo musical", "Videoclip musicale", "Jeu vidéo"})
  void hasTypesThatTraktHasNotInAnyLanguage(String word) {
    Path file =
        export.file("ratings.csv", IMDB + "tt0113277,8,2019-03-02,Heat,Heat,," + word + ",1995\n");

    assertThat(said(Export.read(file))).containsExactly("unsupported title_type");
  }

  @Test
  void hasTheNewestRatingThatCanBeRead() {
    Path file =
        export.file(
            "ratings.csv",
            IMDB
                + "tt0113277,8,12/31/2019,Heat,,,Movie,1995\n"
                + "113277,9,2/1/2020,Heat,,,Movie,1995\n"
                + "tt0113277,,3/1/2020,Heat,,,Movie,1995\n"
                + "tt0113277,99,4/1/2020,Heat,,,Movie,1995\n");

    assertThat(said(Export.read(file)))
        .containsExactly(
            "duplicate superseded_rating",
            "rating Heat {imdb=tt0113277} 2020-02-01 9",
            "invalid rating_out_of_range");
  }

  @Test
  void hasARowWithoutAnIdAtImdb() {
    Path file =
        export.file(
            "ratings.csv", IMDB + ",8,2019-03-02,Heat,,https://www.imdb.com/title/,Movie,1995\n");

    assertThat(said(Export.read(file))).containsExactly("missing_identity no_id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/25/2024 8:00:00 PM | 2024-01-25T20:45:00Z",
        "25.01.2024 20:00 | 2024-01-25T20:45:00Z",
        "2024-01-25 20:00:00 | 2024-01-25T20:45:00Z",
      })
  void wasSavedByASpreadsheet(String start, String end) {
    Path file =
        export.file(
            "ViewingActivity.csv",
            ACTIVITY + "Ann," + start + ",0:45:00,,Heat,,TV,0:45:00,0:45:00,DE\n");

    assertThat(said(Export.read(file))).containsExactly("history Heat {} " + end);
  }

  @Test
  void wasSavedInTheLanguageOfASpreadsheet() {
    Path file =
        export.file(
            "tvtime-series-episodes.csv",
            OUT_EPISODES.replace(',', ';')
                + "81189;;u1;Breaking Bad;1;1;349232;WAHR;25.04.2022 11:26;0;FALSCH\n"
                + "81189;;u1;Breaking Bad;1;2;349235;FALSCH;;0;FALSCH\n");

    assertThat(said(Export.read(file)))
        .containsExactly("history Breaking Bad 1x1 {tvdb=349232} 2022-04-25T11:26:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "media_id;source;media_type;title;status;end_date |"
            + " 949;tmdb;movie;Heat;Completed;25.01.2024 | history Heat {tmdb=949} 2024-01-25",
        "Score; Film Name; Year; Date Rated | 85; \"Heat\"; 1995; 25.01.2024"
            + " | rating Heat {} 2024-01-25 9",
        "date,user,media_type,title,grandparent_title,year | 1/25/2024 20:00,ann,movie,Heat,,1995"
            + " | history Heat {} 2024-01-25T20:00:00Z",
        "created_at,key,s_id,ep_id,s_no,ep_no,series_name"
            + " | 4/25/2022 11:26,watch-episode-1,73739,127131,1,1,Lost"
            + " | history Lost 1x1 {tvdb=127131} 2022-04-25T11:26:00Z",
      })
  void hasDaysAsASpreadsheetWritesThem(String columns, String row, String found) {
    assertThat(said(Export.read(export.file("export.csv", columns + "\n" + row + "\n"))))
        .containsExactly(found);
  }

  @Test
  void keepsASpreadsheetFromTakingTextForNumbers() {
    Path file = export.file("a.csv", "imdb_id,watched_at\n\"=\"\"tt0113277\"\"\",2024-01-05\n");

    assertThat(said(Export.read(file))).containsExactly("history {imdb=tt0113277} 2024-01-05");
  }

  @Test
  void lacksColumnsThatSayWhatWasNoView() {
    Path file =
        export.file(
            "ViewingActivity.csv",
            "Profile Name,Start Time,Duration,Title\nAnn,2026-01-01 20:00:00,00:45:00,Heat\n");

    assertThat(said(Export.read(file))).containsExactly("history Heat {} 2026-01-01T20:45:00Z");
  }

  @Test
  void saysOfARatingWhatWasRated() {
    Path file =
        export.file(
            "Ratings.csv",
            """
            Profile Name,Title Name,Thumbs Value,Device Model,Event Utc Ts,Title Type
            Ann,Lost,3,TV,2026-08-14 20:14:02,Show
            Ann,Heat,2,TV,,Movie
            """);

    assertThat(Export.actions(file))
        .extracting(action -> action.item().type())
        .containsExactly(ImportItemType.SHOW, ImportItemType.MOVIE);
  }

  @Test
  void hasAWishlistThatWasSavedByASpreadsheet() {
    Path file =
        export.file(
            "MyList.csv",
            "Profile Name,Title Name,Country,Utc Title Add Date\nAnn,Heat,DE,1/25/2023\n");

    assertThat(said(Export.read(file))).containsExactly("watchlist Heat {} 2023-01-25");
  }

  @Test
  void knowsSpecialsByTheirIdsAlone() {
    Path file =
        export.file(
            "tvtime-series-episodes.csv",
            OUT_EPISODES
                + "81189,,u1,Breaking Bad,1,3,999,true,2022-04-10 11:26:55,0,true\n"
                + "81189,,u1,Breaking Bad,1,4,,true,2022-04-10 11:26:55,0,true\n"
                + "81189,,u1,Breaking Bad,0,4,,true,2022-04-10 11:26:55,0,true\n");

    assertThat(said(Export.read(file)))
        .containsExactly(
            "history Breaking Bad 1x3 {tvdb=999} 2022-04-10T11:26:55Z",
            "missing_identity special_without_id",
            "history Breaking Bad 0x4 {} 2022-04-10T11:26:55Z");
  }

  @Test
  void tellsInTwoFilesWhatHappenedOnce() {
    Path file =
        export.zip(
            Map.of(
                "tvtime-series-episodes.csv",
                bytes(
                    OUT_EPISODES
                        + "81189,,u1,Breaking Bad,1,1,349232,true,2022-04-10 11:26:55,0,false\n"
                        + "81189,,u1,Breaking Bad,1,2,,true,,0,false\n"),
                "tvtime-series.json",
                bytes(
                    """
                    [{"id": {"tvdb": 81189}, "title": "Breaking Bad", "status": "continuing",
                      "seasons": [{"number": 1, "episodes": [
                        {"id": {"tvdb": 349232}, "number": 1, "is_watched": true},
                        {"id": {"tvdb": 349235}, "number": 2, "is_watched": true,
                         "watched_at": "2022-04-11 11:26:55"},
                        {"id": {"tvdb": 349236}, "number": 3, "is_watched": true,
                         "watched_at": "2022-04-12 11:26:55"}]}]},
                     {"id": {"tvdb": 73739}, "title": "Lost", "status": "not_started_yet",
                      "seasons": []}]
                    """)));

    assertThat(said(Export.read(file)))
        .containsExactlyInAnyOrder(
            "history Breaking Bad 1x1 {tvdb=349232} 2022-04-10T11:26:55Z",
            "history Breaking Bad 1x2 {} 2022-04-11T11:26:55Z",
            "history Breaking Bad 1x3 {tvdb=349236} 2022-04-12T11:26:55Z",
            "watchlist Lost {tvdb=73739}");
  }

  @Test
  void isOfTvTimeInJsonAlone() {
    Path file =
        export.zip(
            Map.of(
                "tvtime-movies-2026-07-03.json",
                bytes(
                    "[{\"uuid\": \"m1\", \"id\": {\"tvdb\": 169}, \"title\": \"Heat\", \"year\":"
                        + " 1995, \"is_watched\": false, \"is_favorite\": true}]"),
                "tvtime-lists-2026-07-03.json",
                bytes(
                    "[{\"id\": \"l1\", \"name\": \"Best\", \"description\": \"\", \"is_public\":"
                        + " true, \"items\": [{\"uuid\": \"m1\", \"type\": \"movie\", \"name\":"
                        + " \"Heat\"}, {\"tvdb_id\": 73739, \"type\": \"series\", \"name\":"
                        + " \"Lost\"}, {\"uuid\": \"m2\", \"type\": \"movie\", \"name\":"
                        + " \"Ran\"}]}]")));

    assertThat(said(Export.read(file)))
        .containsExactly(
            "favorite Heat {tvdb=169}",
            "watchlist Heat {tvdb=169}",
            "list Heat {tvdb=169}",
            "list Lost {tvdb=73739}",
            "missing_identity uuid_not_joinable");
  }

  @Test
  void isALiberatorsWithAllItsFiles() {
    String columns =
        "imdb_id,tvdb_id,type,title,season,episode,is_special,is_watched,watched_at,status,"
            + "is_watchlisted\r\n";
    String matrix = "tt0133093,169,movie,The Matrix,,,false,true,,,true\r\n";
    String pilot =
        "-1,349232,show,Breaking Bad,1,1,false,true,2019-10-04 03:43:42,continuing,false\r\n";
    String movies =
        "[{\"id\": {\"tvdb\": 169, \"imdb\": \"tt0133093\"}, \"uuid\": \"m1\", \"title\": \"The"
            + " Matrix\", \"is_watched\": true, \"added_at\": \"2019-10-04 03:43:42\"}]";
    String shows =
        "[{\"id\": {\"tvdb\": 81189, \"imdb\": \"tt0903747\"}, \"title\": \"Breaking Bad\","
            + " \"status\": \"continuing\", \"seasons\": [{\"number\": 1, \"episodes\": [{\"id\":"
            + " {\"tvdb\": 349232}, \"number\": 1, \"special\": false, \"is_watched\": true,"
            + " \"watched_at\": \"2019-10-04 03:43:42\"}]}]}]";
    String list =
        "{\"name\": \"%s\", \"description\": \"\", \"is_public\": true, \"movies\": %s, \"shows\":"
            + " %s}";
    Path file =
        export.zip(
            Map.of(
                "activity_history.csv", bytes(columns + matrix + pilot),
                "movies.json", bytes(movies),
                "shows.json", bytes(shows),
                "favorites.json", bytes(list.formatted("Favorites", movies, "[]")),
                "favorites.csv", bytes(columns + matrix),
                "lists.json", bytes("[" + list.formatted("Best", movies, shows) + "]"),
                "list_best.csv", bytes(columns + matrix + pilot)));

    assertThat(said(Export.read(file)))
        .containsExactlyInAnyOrder(
            "history The Matrix {imdb=tt0133093, tvdb=169} unknown",
            "history Breaking Bad 1x1 {tvdb=349232} 2019-10-04T03:43:42Z",
            "favorite The Matrix {imdb=tt0133093, tvdb=169} 2019-10-04T03:43:42Z",
            "list Breaking Bad {imdb=tt0903747, tvdb=81189}",
            "list The Matrix {imdb=tt0133093, tvdb=169} 2019-10-04T03:43:42Z");
  }

  @Test
  void tellsOfAnEpisodeInSeveralFilesOfTheArchive() {
    String columns = "created_at,tv_show_name,episode_id,episode_season_number,episode_number\n";
    Path file =
        export.zip(
            Map.of(
                "seen_episode.csv",
                bytes(columns + "2022-04-10 11:26:55,Lost,127131,1,1\n"),
                "watched_on_episode.csv",
                bytes(
                    columns
                        + "2022-04-10 11:29:55,Lost,127131,1,1\n"
                        + "2022-04-11 11:29:55,Lost,127132,1,2\n")));

    assertThat(Export.actions(file)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key,s_id,series_name,season_number,episode_number,updated_at"
            + " | watch-episode-1,73739,Lost,1,2,2026-01-01 10:00:00"
            + " | history Lost 1x2 {} 2026-01-01T10:00:00Z",
        "tv_show_name,episode_season_number,episode_number,seen_date"
            + " | Lost,1,2,2026-01-01 10:00:00 | history Lost 1x2 {} 2026-01-01T10:00:00Z",
        "type-uuid-n,type,entity_type,series_id,series_name,season_number,episode_number,created_at"
            + " | x,watch,episode,73739,Lost,1,2,2026-01-01 10:00:00"
            + " | history Lost 1x2 {} 2026-01-01T10:00:00Z",
      })
  void hasOtherColumnsFromAccountToAccount(String columns, String row, String found) {
    assertThat(said(Export.read(export.file("a.csv", columns + "\n" + row + "\n"))))
        .containsExactly(found);
  }

  @Test
  void wantsNoShowThatAnOlderFileSaysIsWatched() {
    Path file =
        export.zip(
            Map.of(
                "followed_tv_show.csv",
                bytes("tv_show_id,tv_show_name,archived\n73739,Lost,0\n81189,Breaking Bad,0\n"),
                "seen_episode.csv",
                bytes(
                    """
                    created_at,show_name,episode_id,episode_season_number,episode_number
                    2022-04-10 11:26:55,Lost,127131,1,1
                    """)));

    assertThat(Export.actions(file))
        .filteredOn(action -> action.kind() == ImportKind.WATCHLIST)
        .extracting(action -> action.item().title())
        .containsExactly("Breaking Bad");
  }

  @Test
  void namesAFilmWithItsYearInOneRowAlone() {
    Path file =
        export.file(
            "tracking-prod-records.csv",
            """
            type-uuid-n,type,entity_type,movie_name,release_date,alpha_range_key,uuid,created_at
            x,towatch,movie,Heat,0001-01-01,towatch-alpha-heat,m2,2022-04-10 11:26:55
            x,watch,movie,Heat,1995-12-15,watch-alpha-heat,m2,2022-05-10 11:26:55
            """);

    assertThat(Export.actions(file))
        .extracting(action -> action.item().year())
        .containsExactly(1995, 1995);
  }

  @Test
  void isATableForSimklWithoutItsIds() {
    Path file =
        export.file(
            "simkl.csv",
            """
            Title,Year,Type,Watchlist,Rating
            Heat,1995,movie,completed,9
            Lost,2004,tv,plantowatch,
            """);

    assertThat(said(Export.read(file)))
        .containsExactly("history Heat {} unknown", "rating Heat {} 9", "watchlist Lost {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1970-01-01 01:00:00+01:00"})
  void hasTheFirstSecondOfAllClocksForNoTime(String time) {
    Path file = export.file("a.csv", "imdb,watched_at\ntt0113277," + time + "\n");

    assertThat(said(Export.read(file))).containsExactly("history {imdb=tt0113277} unknown");
  }

  @Test
  void hasFavoritesInTheFormOfAWatchlist() {
    Path file =
        export.file(
            "favorites.csv",
            "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your"
                + " Rating,Date Rated\n"
                + "949,tt0113277,movie,Heat,1995-12-15,,,8,,2024-01-05\n");

    assertThat(Export.actions(file))
        .extracting(ImportAction::kind)
        .containsExactly(ImportKind.FAVORITE);
  }

  @Test
  void hasTitlesWhereItsWriterKnewNoId() {
    Path file =
        export.file(
            "yamtrack.csv",
            """
            media_id,source,media_type,title,score,progress,status,start_date,end_date,notes
            ,tmdb,movie,Heat,,1,Completed,,2024-01-05,
            ,,movie,Alien,,1,Completed,,2024-01-06,
            ,,book,Dune,,1,Completed,,2024-01-06,
            """);

    assertThat(said(Export.read(file)))
        .containsExactly(
            "history Heat {} 2024-01-05", "history Alien {} 2024-01-06", "unsupported type");
  }

  @Test
  void countsEpisodesOfAnimeInASeasonOfTheMap() {
    Path map =
        export.file("map.json", "{\"38524\": {\"tvdb\": 267440, \"season\": 3, \"offset\": 12}}");
    Path file =
        export.file(
            "ryot.json",
            """
            {"metadata": [{"lot": "anime", "source": "mal", "identifier": "38524", "seen_history": [
              {"state": "completed", "ended_on": "2024-01-05", "anime_episode_number": 2}]}]}
            """);

    assertThat(Export.actions(Export.read(withAnimeMap(map), List.of(file.toString()))))
        .extracting(action -> action.item().season() + "x" + action.item().episode())
        .containsExactly("3x14");
  }

  @Test
  void hasCollectionsByNameAlone() {
    Path file =
        export.file(
            "ryot.json",
            """
            {"metadata": [{"lot": "movie", "source": "tmdb", "identifier": "949",
              "collections": ["Watchlist", "Best"]}]}
            """);

    assertThat(said(Export.read(file))).containsExactly("watchlist {tmdb=949}", "list {tmdb=949}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'tvdb': 3, 'tmdb': 3} | {'tvdb': 12, 'tmdb': 10} | 3x13",
        "{'tmdb': 4} | {'tvdb': 12, 'tmdb': 10} | 4x11",
        "{'tvdb': 3} | {} | 3x1",
        "{'tvdb': 3} | {'tmdb': 10} | 3x1",
        "{'tvdb': 3} | 12 | 3x13",
      })
  void isReadWithAMapThatTellsWhereASecondHalfBegins(String season, String offset, String found) {
    Path map =
        export.file(
            "map.json",
            ("[{'mal_id': 38524, 'tvdb_id': 267440, 'season': "
                    + season
                    + ", 'episode_offset': "
                    + offset
                    + "}]")
                .replace('\'', '"'));
    Path file =
        export.file(
            "animelist.xml",
            """
            <myanimelist><anime><series_animedb_id>38524</series_animedb_id>
            <series_title>Titan</series_title><series_type>TV</series_type>
            <my_watched_episodes>1</my_watched_episodes><my_status>Completed</my_status>
            </anime></myanimelist>
            """);

    assertThat(Export.actions(Export.read(withAnimeMap(map), List.of(file.toString()))))
        .extracting(action -> action.item().season() + "x" + action.item().episode())
        .containsExactly(found);
  }

  @Test
  void isReadWithAMapThatHasSeveralIdsInOnePlace() {
    Path map =
        export.file(
            "map.json",
            """
            [{"mal_id": [199, 7], "themoviedb_id": {"movie": [129]}, "imdb_id": ["tt0245429"]}]
            """);
    Path file =
        export.file(
            "animelist.xml",
            """
            <myanimelist><anime><series_animedb_id>199</series_animedb_id>
            <series_title>Sen</series_title><series_type>TV</series_type>
            <my_watched_episodes>1</my_watched_episodes><my_status>Completed</my_status>
            </anime></myanimelist>
            """);

    assertThat(said(Export.read(withAnimeMap(map), List.of(file.toString()))))
        .containsExactly("history Sen {imdb=tt0245429, mal=199, tmdb=129} unknown");
  }

  @Test
  void hasSeveralEpisodesInAFileAndAnAddressBehindThem() {
    Path file =
        export.file(
            "s01e01-e02.nfo",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <episodedetails><showtitle>Lost</showtitle><season>1</season><episode>1</episode>
            <playcount>1</playcount></episodedetails>
            <?xml version="1.0" encoding="UTF-8"?>
            <episodedetails><showtitle>Lost</showtitle><season>1</season><episode>2</episode>
            <playcount>1</playcount></episodedetails>
            https://www.thetvdb.com/?tab=series&id=73739
            """);

    assertThat(said(Export.read(file)))
        .containsExactly("history Lost 1x1 {} unknown", "history Lost 1x2 {} unknown");
  }

  @Test
  void isAnAnswerOfKodi() {
    Path file =
        export.file(
            "library.json",
            """
            {"id": 1, "jsonrpc": "2.0", "result": {
              "movies": [
                {"movieid": 1, "title": "Heat", "year": 1995, "playcount": 1, "userrating": 9,
                 "lastplayed": "2024-01-05 20:15:30", "imdbnumber": "tt0113277",
                 "uniqueid": {"tmdb": "949"}},
                {"movieid": 2, "title": "Ran", "year": 1985, "playcount": 0, "lastplayed": ""}],
              "episodes": [
                {"episodeid": 1, "showtitle": "Lost", "season": 1, "episode": 2, "playcount": 1,
                 "lastplayed": "", "uniqueid": {"tvdb": "127131"}}],
              "limits": {"start": 0, "end": 2, "total": 2}}}
            """);

    assertThat(said(Export.read(file)))
        .containsExactly(
            "history Heat {imdb=tt0113277, tmdb=949} 2024-01-05T20:15:30Z",
            "rating Heat {imdb=tt0113277, tmdb=949} 9",
            "history Lost 1x2 {tvdb=127131} unknown");
  }

  @Test
  void saysOnceForAFolderWhichShowItIs() {
    Path file =
        export.zip(
            Map.of(
                "Lost/tvshow.nfo",
                bytes(
                    "<tvshow><title>Lost</title><uniqueid type=\"tvdb\">73739</uniqueid></tvshow>"),
                "Lost/Season 1/e1.nfo",
                bytes(
                    "<episodedetails><season>1</season><episode>1</episode>"
                        + "<playcount>1</playcount></episodedetails>"),
                "Other/e1.nfo",
                bytes(
                    "<episodedetails><season>1</season><episode>1</episode>"
                        + "<playcount>1</playcount></episodedetails>")));

    assertThat(said(Export.read(file)))
        .containsExactlyInAnyOrder("history Lost 1x1 {} unknown", "missing_identity no_show");
  }

  @Test
  void isAWatchlistWithWhatCritickerExpectsOfIt() {
    Path file =
        export.file(
            "criticker-watchlist.csv",
            """
            PSI, Film Name, Year, Rating, URL
            , "Matrix, The", 1999, R, https://www.criticker.com/film/The-Matrix/
            """);

    assertThat(said(Export.read(file))).containsExactly("watchlist The Matrix {}");
  }

  @Test
  void holdsAListOfSomebodyElse() {
    String list =
        "[{\"name\": \"%s\", \"privacy\": \"public\", \"ids\": {\"trakt\": %d, \"slug\": \"x\"}}]";
    byte[] entries =
        bytes(
            "[{\"type\": \"movie\", \"listed_at\": \"2024-01-05T20:00:00Z\","
                + " \"movie\": {\"title\": \"Heat\", \"year\": 1995, \"ids\": {\"trakt\": 1}}}]");
    Path file =
        export.zip(
            Map.of(
                "lists-lists.json",
                bytes(list.formatted("Mine", 1)),
                "lists-collaborations.json",
                bytes(list.formatted("Theirs", 2)),
                "lists-list-1-mine.json",
                entries,
                "lists-list-2-theirs.json",
                entries));

    assertThat(Export.actions(file))
        .extracting(action -> action.details().list())
        .containsExactly("Mine");
  }

  @Test
  void isWhatTheSiteCouldNotMatch() {
    Path file =
        export.file(
            "unresolved.csv",
            """
            title,year,action,watched_at
            Heat,1995,history,2024-01-05
            Alien,1979,watchlist,
            Ran,1985,collected,
            """);

    assertThat(said(Export.read(file)))
        .containsExactly("history Heat {} 2024-01-05", "watchlist Alien {}", "collection Ran {}");
  }

  @Test
  void saysOfWhichKindADiscIsAndNotATitle() {
    Path file = export.file("a.csv", "imdb,collected_at,media_type\ntt0113277,2024-01-05,bluray\n");

    assertThat(said(Export.read(file))).containsExactly("collection {imdb=tt0113277} 2024-01-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S01E02", "1x02", "s1 e2"})
  void hasSeasonAndEpisodeInOneCell(String number) {
    Path file = export.file("a.csv", "title,episode,watched_at\nLost," + number + ",2024-01-05\n");

    assertThat(said(Export.read(file))).containsExactly("history Lost 1x2 {} 2024-01-05");
  }

  @Test
  void hasHeadingsAboveItsColumns() {
    Path file =
        export.file(
            "a.csv", "My films\nSaved on 5 January\n\nimdb,watched_at\ntt0113277,2024-01-05\n");

    assertThat(said(Export.read(file))).containsExactly("history {imdb=tt0113277} 2024-01-05");
  }

  @Test
  void hasOneColumnWithACommaInIt() {
    Path file = export.file("films.txt", "Heat\nAlien\nGood Night, and Good Luck.\nRan\n");

    assertThat(said(Export.read(file)))
        .containsExactly(
            "watchlist Heat {}",
            "watchlist Alien {}",
            "watchlist Good Night, and Good Luck. {}",
            "watchlist Ran {}");
  }

  @Test
  void isATextWithBullets() {
    Path file =
        export.file(
            "films.txt",
            "1. Heat (1995)\n- Alien (1979)\n7. Ward (2019)\nhttps://example.com/film/ran\n");

    assertThat(said(Export.read(file)))
        .containsExactly(
            "watchlist Heat {}",
            "watchlist Alien {}",
            "watchlist 7. Ward {}",
            "missing_identity uri_not_joinable");
  }

  @Test
  void hasAnEpisodeThatOnlyItsTitleTells() {
    Path file =
        export.file(
            "left.csv",
            """
            type,title,season,episode,show_title,watched_at
            episode,Rebirth,,,Death Note,2024-01-05
            """);

    assertThat(said(Export.read(file)))
        .containsExactly("history Death Note nullxnull Rebirth {} 2024-01-05");
  }

  @ParameterizedTest
  @CsvSource({"★★★★½, 9", "★★★☆☆, 6", "½, 1", "****, 8", "★★★★★★★★☆☆, 8", "⭐⭐⭐, 6"})
  void hasStarsForNumbers(String stars, int rating) {
    Path file = export.file("films.csv", "title,year,rating\nHeat,1995," + stars + "\n");

    assertThat(said(Export.read(file))).containsExactly("rating Heat {} " + rating);
  }

  @ParameterizedTest
  @CsvSource({
    "BZh91AY, bzip2",
    "7z\u00BC\u00AF'\u001Cx, 7-Zip",
    "Rar!\u001A\u0007, RAR",
    "SQLite format 3, database",
  })
  void isPackedInAWayThatIsNotRead(String begin, String word) {
    byte[] noise = new byte[600];
    byte[] bytes = begin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, noise, 0, bytes.length);

    assertThat(Export.trouble(export.file("export.bin", noise)).detail()).contains(word);
  }

  @Test
  void isATarArchiveInGzip() {
    byte[] tar = new byte[1536];
    System.arraycopy(bytes("diary.csv"), 0, tar, 0, 9);
    System.arraycopy(bytes("ustar"), 0, tar, 257, 5);
    System.arraycopy(bytes(Export.DIARY), 0, tar, 512, Export.DIARY.length());

    assertThat(Export.trouble(export.file("export.tar.gz", Export.gzip(tar))))
        .satisfies(trouble -> assertThat(trouble.detail()).contains("tar archive"))
        .satisfies(trouble -> assertThat(trouble.next()).contains("Unpack it"));
  }

  @Test
  void isASpreadsheet() {
    Path file = export.zip(Map.of("xl/workbook.xml", bytes("<workbook/>")));

    assertThat(Export.trouble(file).next()).contains("CSV");
  }
}
