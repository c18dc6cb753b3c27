package io.github.traktcli.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.domain.media.ItemReference.ByKey;
import io.github.traktcli.domain.media.ItemReference.BySlug;
import io.github.traktcli.domain.media.ItemReference.External;
import io.github.traktcli.domain.media.ItemReference.FreeText;
import io.github.traktcli.domain.media.ItemReference.OfEpisode;
import io.github.traktcli.domain.media.ItemReference.OfEpisodes;
import io.github.traktcli.domain.media.ItemReference.OfList;
import io.github.traktcli.domain.media.ItemReference.OfSeason;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reference")
class ItemReferenceTests {

  private static final ByKey BREAKING_BAD = new ByKey(ItemType.SHOW, "breaking-bad");

  private static void assertRefused(String text, String... words) {
    assertThatExceptionOfType(InvalidReference.class)
        .isThrownBy(() -> ItemReference.parse(text))
        .withMessageContainingAll(words);
  }

  private static void assertRefused(String text, ItemType expected, String... words) {
    assertThatExceptionOfType(InvalidReference.class)
        .isThrownBy(() -> ItemReference.parse(text, expected))
        .withMessageContainingAll(words);
  }

  @Nested
  @DisplayName("written as a path")
  class Paths {

    @ParameterizedTest
    @CsvSource({
      "movie/tron-legacy-2010, MOVIE, tron-legacy-2010",
      "movies/tron-legacy-2010, MOVIE, tron-legacy-2010",
      "Movie/28, MOVIE, 28",
      "movie/tt0816692, MOVIE, tt0816692",
      "show/breaking-bad, SHOW, breaking-bad",
      "shows/1388, SHOW, 1388",
      "person/bryan-cranston, PERSON, bryan-cranston",
      "people/bryan-cranston, PERSON, bryan-cranston",
      "season/3963, SEASON, 3963",
      "episode/73640, EPISODE, 73640",
      "list/55, LIST, 55",
      "comment/417, COMMENT, 417",
      "user/sean, USER, sean",
    })
    void namesATypeAndAKey(String text, ItemType type, String key) {
      assertThat(ItemReference.parse(text)).isEqualTo(new ByKey(type, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "s1", "s01", "S01"})
    void namesASeason(String season) {
      assertThat(ItemReference.parse("show/breaking-bad/" + season))
          .isEqualTo(new OfSeason(BREAKING_BAD, 1));
    }

    @Test
    void namesTheSpecials() {
      assertThat(ItemReference.parse("show/breaking-bad/0"))
          .isEqualTo(new OfSeason(BREAKING_BAD, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/5", "01/05", "s01e05", "S01E05", "1x05", "s1e5", "1e5"})
    void namesAnEpisode(String episode) {
      assertThat(ItemReference.parse("show/breaking-bad/" + episode))
          .isEqualTo(new OfEpisode(BREAKING_BAD, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "s05e18-e19",
          "S05E18-E19",
          "s05e18-19",
          "s05e18e19",
          "5x18-19",
          "5/18-19",
          "5/18-e19",
          "s05e18-s05e19",
          "S05E18-S05E19",
          "5x18-5x19",
        })
    void namesAllEpisodesOfARange(String range) {
      assertThat(ItemReference.parse("show/breaking-bad/" + range))
          .isEqualTo(new OfEpisodes(BREAKING_BAD, 5, 18, 19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/19-18", "5/18-18", "5/1-400", "s05e18-", "s05e18-s06e01", "1-2"})
    void isRefusedWhenItsRangeIsNone(String range) {
      assertRefused("show/breaking-bad/" + range, range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"season/1/episode/5", "seasons/1/episodes/5", "seasons/1/5"})
    void mayHaveTheWordsOfAnAddressInIt(String place) {
      assertThat(ItemReference.parse("show/breaking-bad/" + place))
          .isEqualTo(new OfEpisode(BREAKING_BAD, 1, 5));
      assertThat(ItemReference.parse("show/breaking-bad/seasons/1"))
          .isEqualTo(new OfSeason(BREAKING_BAD, 1));
    }

    @Test
    void namesAListOfAUser() {
      assertThat(ItemReference.parse("list/sean/star-wars"))
          .isEqualTo(new OfList("sean", "star-wars"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "show/",
          "movie//",
          "show/breaking-bad/",
          "show/breaking-bad//5",
          "show/breaking-bad/one",
          "show/breaking-bad/-1",
          "show/breaking-bad/s",
          "show/breaking-bad/s01e",
          "show/breaking-bad/1x2x3",
          "show/breaking-bad/1/5/9",
          "show/breaking-bad/1234567",
          "movie/tron/1",
          "person/a/b",
          "season/breaking-bad",
          "episode/breaking-bad",
          "comment/abc",
          "list/a/b/c",
          "movie/..",
          "show/./1",
        })
    void isRefusedWhenNoPartCanBeRead(String text) {
      assertRefused(text, "\"" + text + "\"", "Write it like");
    }
  }

  @Nested
  @DisplayName("with a prefix")
  class Prefixes {

    @ParameterizedTest
    @CsvSource({
      "movie:28, MOVIE, 28",
      "show:severance, SHOW, severance",
      "episode:73640, EPISODE, 73640",
      "season:3963, SEASON, 3963",
      "list:55, LIST, 55",
      "comment:417, COMMENT, 417",
      "user:sean, USER, sean",
      "user:Sean.Rudford, USER, Sean.Rudford",
      "trakt:movie/28, MOVIE, 28",
      "TRAKT:shows/1388, SHOW, 1388",
      "trakt:list/55, LIST, 55",
    })
    void namesTraktsOwnIds(String text, ItemType type, String key) {
      assertThat(ItemReference.parse(text)).isEqualTo(new ByKey(type, key));
    }

    @Test
    void namesAListOfAUser() {
      assertThat(ItemReference.parse("list:sean/star-wars-in-machete-order"))
          .isEqualTo(new OfList("sean", "star-wars-in-machete-order"));
    }

    @ParameterizedTest
    @CsvSource({
      "tmdb:movie/157336, TMDB, MOVIE, 157336",
      "tmdb:show/1396, TMDB, SHOW, 1396",
      "tmdb:tv/1396, TMDB, SHOW, 1396",
      "tmdb:person/17419, TMDB, PERSON, 17419",
      "tvdb:81189, TVDB, SHOW, 81189",
      "tvdb:episode/349232, TVDB, EPISODE, 349232",
      "imdb:nm0186505, IMDB, PERSON, nm0186505",
    })
    void namesIdsOfOtherSites(String text, IdProvider provider, ItemType type, String id) {
      assertThat(ItemReference.parse(text))
          .isEqualTo(new External(provider, Optional.of(type), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt0816692", "imdb:tt0816692", "TT0816692", "imdb:movie/tt0816692"})
    void leavesTheTypeOfAnImdbIdOpen(String text) {
      assertThat(ItemReference.parse(text))
          .isEqualTo(new External(IdProvider.IMDB, Optional.empty(), "tt0816692"));
    }

    @Test
    void takesNmForAPerson() {
      assertThat(ItemReference.parse("nm0186505"))
          .isEqualTo(new External(IdProvider.IMDB, Optional.of(ItemType.PERSON), "nm0186505"));
    }

    @Test
    void needsATypeWhereIdsAreUniqueWithinATypeOnly() {
      assertRefused("tmdb:157336", "tmdb:movie/157336", "tmdb:show/157336");
      assertRefused("trakt:28", "trakt:movie/28");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "imdb:157336",
          "imdb:tt",
          "imdb:",
          "tmdb:",
          "tmdb:movie/",
          "tmdb:movie/interstellar",
          "tmdb:film/157336",
          "tmdb:user/5",
          "tmdb:movie/1234567890123456789",
          "season:breaking-bad",
          "episode:s01e05",
          "movie:",
          "movie:a/b",
          "user:..",
        })
    void isRefusedWhenItCannotBeAnId(String text) {
      assertRefused(text, "\"" + text + "\"");
    }
  }

  @Nested
  @DisplayName("pasted as an address")
  class Addresses {

    @ParameterizedTest
    @CsvSource({
      "https://trakt.tv/movies/tron-legacy-2010, movie/tron-legacy-2010",
      "https://trakt.tv/shows/breaking-bad, show/breaking-bad",
      "https://trakt.tv/shows/breaking-bad/seasons/1, show/breaking-bad/1",
      "https://trakt.tv/shows/breaking-bad/seasons/1/episodes/5, show/breaking-bad/1/5",
      "https://trakt.tv/shows/breaking-bad/seasons/1/episodes/5/comments, show/breaking-bad/1/5",
      "https://trakt.tv/shows/breaking-bad/comments/all, show/breaking-bad",
      "https://app.trakt.tv/shows/breaking-bad?mode=show#top, show/breaking-bad",
      "https://app.trakt.tv/movies/tron-legacy-2010/, movie/tron-legacy-2010",
      "HTTPS://WWW.TRAKT.TV/movies/tron-legacy-2010, movie/tron-legacy-2010",
      "https://app.trakt.tv/shows/breaking-bad?season=3&episode=13, show/breaking-bad/3/13",
      "app.trakt.tv/shows/breaking-bad?episode=13&season=3, show/breaking-bad/3/13",
      "https://app.trakt.tv/shows/breaking-bad?season=3, show/breaking-bad/3",
      "http://trakt.tv/people/bryan-cranston, person/bryan-cranston",
      "https://trakt.tv/users/sean/lists/star-wars, list/sean/star-wars",
      "https://trakt.tv/users/sean/lists/star-wars/comments, list/sean/star-wars",
      "https://trakt.tv/lists/55, list/55",
      "https://trakt.tv/comments/417, comment/417",
      "https://trakt.tv/users/sean, user/sean",
      "https://app.trakt.tv/profile/sean?mode=media, user/sean",
      "https://app.trakt.tv/lists/official/55?type=movie, list/55",
      "https://trakt.tv/episodes/73640, episode/73640",
      "trakt.tv/shows/breaking-bad, show/breaking-bad",
      "https://www.imdb.com/title/tt0816692/, tt0816692",
      "https://www.imdb.com/de/title/tt0816692/?ref_=hm_top_tt_i_1, tt0816692",
      "https://m.imdb.com/title/tt0816692/fullcredits, tt0816692",
      "imdb.com/title/tt0816692, tt0816692",
      "https://www.imdb.com/name/nm0186505/, nm0186505",
      "https://www.themoviedb.org/movie/157336-interstellar, tmdb:movie/157336",
      "https://www.themoviedb.org/movie/157336, tmdb:movie/157336",
      "https://www.themoviedb.org/tv/1396-breaking-bad?language=de-DE, tmdb:show/1396",
      "https://www.themoviedb.org/tv/1396-breaking-bad/cast, tmdb:show/1396",
      "https://www.themoviedb.org/person/17419-bryan-cranston, tmdb:person/17419",
    })
    void namesWhatThePageShows(String address, String same) {
      assertThat(ItemReference.parse(address)).isEqualTo(ItemReference.parse(same));
    }

    @ParameterizedTest
    @CsvSource({
      "https://trakt.tv/shows/1899, SHOW, 1899",
      "trakt.tv/shows/24, SHOW, 24",
      "https://app.trakt.tv/movies/1917/, MOVIE, 1917",
    })
    void readsDigitsInAnAddressAsASlug(String address, ItemType type, String slug) {
      assertThat(ItemReference.parse(address)).isEqualTo(new BySlug(type, slug));
      assertThat(ItemReference.parse(address, type)).isEqualTo(new BySlug(type, slug));
    }

    @Test
    void namesAnEpisodeOfAShowWhoseSlugIsDigits() {
      assertThat(ItemReference.parse("https://trakt.tv/shows/1899/seasons/1/episodes/5"))
          .isEqualTo(new OfEpisode(new BySlug(ItemType.SHOW, "1899"), 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://app.trakt.tv/shows/breaking-bad?season=all",
          "https://app.trakt.tv/shows/breaking-bad?episode=2",
          "https://example.org/movies/tron",
          "https://trakt.tv.example.org/movies/tron",
          "https://trakt.tv/",
          "https://trakt.tv/movies",
          "https://trakt.tv/calendars/my/shows",
          "https://trakt.tv/users/sean/watchlist",
          "https://trakt.tv/shows/breaking-bad/seasons/all",
          "https://www.imdb.com/chart/top/",
          "https://www.themoviedb.org/tv/1396/season/1",
          "https://www.themoviedb.org/collection/10",
          "https://trakt.tv/movies/%zz",
          "https://",
        })
    void isRefusedWhenItShowsNoSingleTitle(String address) {
      assertRefused(address, address);
    }
  }

  @Nested
  @DisplayName("that is anything else")
  class Titles {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "severance",
          "Alien: Romulus",
          "Alien:Romulus",
          "Movie: The Movie",
          "show me the money",
          "1917 (2019)",
          "24/7",
          "Catch 22/7",
          "9-1-1",
          "20/20",
          "Face/Off",
          "Frost/Nixon",
          "tt",
          "ttyl",
          "nm",
          "Romeo + Juliet",
          "¿Quién?",
          "呪術廻戦",
          "movie / theatre",
          "https in the title",
          ":",
          "/",
          "..",
          "A.I.",
        })
    void isATitleToSearchFor(String title) {
      assertThat(ItemReference.parse(title)).isEqualTo(new FreeText(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1917", "24", "99999999999999999999999999"})
    void isRefusedWithBothReadingsWhenItIsABareNumber(String number) {
      assertRefused(number, "movie/" + number, "\"" + number + " (2019)\"");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "breaking bad/1/5",
          "breaking bad/s01e05",
          "breaking bad/1x05",
          "breaking bad / s01e05",
        })
    void mayHaveAnEpisodeBehindIt(String text) {
      assertThat(ItemReference.parse(text))
          .isEqualTo(new OfEpisode(new FreeText("breaking bad"), 1, 5));
      assertThat(ItemReference.parse(text, ItemType.EPISODE)).isEqualTo(ItemReference.parse(text));
    }

    @Test
    void mayHaveASeasonOrARangeBehindIt() {
      assertThat(ItemReference.parse("breaking bad/2"))
          .isEqualTo(new OfSeason(new FreeText("breaking bad"), 2));
      assertThat(ItemReference.parse("severance/2/1-3"))
          .isEqualTo(new OfEpisodes(new FreeText("severance"), 2, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking bad S01E05", "breaking bad s1e5", "breaking bad  1x05"})
    void mayBeMeantAsAnEpisode(String text) {
      assertThat(new FreeText(text).asEpisode())
          .contains(new OfEpisode(new FreeText("breaking bad"), 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "breaking bad S05E18-E19",
          "breaking bad s05e18-19",
          "breaking bad  s05e18e19",
          "breaking bad s05e18-s05e19",
          "breaking bad 5x18-19",
          "breaking bad 5x18-5x19"
        })
    void mayHaveSeveralEpisodesBehindABlank(String text) {
      assertThat(ItemReference.parse(text))
          .isEqualTo(new OfEpisodes(new FreeText("breaking bad"), 5, 18, 19));
      assertThat(ItemReference.parse(text, ItemType.EPISODE)).isEqualTo(ItemReference.parse(text));
      assertThat(ItemReference.parse(text, ItemType.MOVIE)).isEqualTo(new FreeText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking bad S05E19-E18", "breaking bad S01E07-S02E01"})
    void refusesEpisodesThatAreNoneFromTheFirstToTheLast(String text) {
      assertThatExceptionOfType(InvalidReference.class).isThrownBy(() -> ItemReference.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking bad", "S01E05", "4x4", "Matrix 1x", "S.W.A.T. 2x2 x"})
    void isNoEpisodeOtherwise(String text) {
      assertThat(new FreeText(text).asEpisode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking bad S02", "breaking bad  s02", "breaking bad s002"})
    void mayBeMeantAsASeason(String text) {
      assertThat(new FreeText(text).asSeason(false))
          .contains(new OfSeason(new FreeText("breaking bad"), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open Season 3", "open season  03", "open s3", "open S03"})
    void isASeasonInWordsOnlyWhereNothingElseCanBeMeant(String text) {
      assertThat(new FreeText(text).asSeason(true)).contains(new OfSeason(new FreeText("open"), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open Season 3", "Saturn S4", "S01", "Silo s", "Silo s01x", "Silos01"})
    void isNoSeasonOtherwise(String text) {
      assertThat(new FreeText(text).asSeason(false)).isEmpty();
    }

    @Test
    void losesTheBlanksAroundIt() {
      assertThat(ItemReference.parse("  the bear \n")).isEqualTo(new FreeText("the bear"));
      assertThat(ItemReference.parse(" tt0816692 ")).isEqualTo(ItemReference.parse("tt0816692"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "\t"})
    void namesNothingWhenItIsBlank(String text) {
      assertRefused(text, "empty", "Write it like");
    }
  }

  @Nested
  @DisplayName("given to a command of one type")
  class OfOneType {

    @ParameterizedTest
    @CsvSource({
      "MOVIE, tron-legacy-2010, tron-legacy-2010",
      "MOVIE, 1917, 1917",
      "MOVIE, movie/1917-2019, 1917-2019",
      "SHOW, 9-1-1, 9-1-1",
      "SHOW, mr.robot_x, mr.robot_x",
      "PERSON, bryan-cranston, bryan-cranston",
      "LIST, 55, 55",
      "LIST, star-wars, star-wars",
      "COMMENT, 417, 417",
      "USER, Sean_R.2, Sean_R.2",
      "SEASON, 3963, 3963",
      "EPISODE, 73640, 73640",
      "EPISODE, episode:73640, 73640",
      "MOVIE, https://trakt.tv/movies/tron-legacy-2010, tron-legacy-2010",
    })
    void needsNoTypeOfItsOwn(ItemType type, String text, String key) {
      assertThat(ItemReference.parse(text, type)).isEqualTo(new ByKey(type, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking-bad/1/5", "breaking-bad/s01e05", "show/breaking-bad/1x05"})
    void namesAnEpisodeByItsShow(String text) {
      assertThat(ItemReference.parse(text, ItemType.EPISODE))
          .isEqualTo(new OfEpisode(BREAKING_BAD, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking-bad/1", "breaking-bad/s01", "show/breaking-bad/1"})
    void namesASeasonByItsShow(String text) {
      assertThat(ItemReference.parse(text, ItemType.SEASON))
          .isEqualTo(new OfSeason(BREAKING_BAD, 1));
    }

    @Test
    void namesAListByItsOwner() {
      assertThat(ItemReference.parse("sean/star-wars", ItemType.LIST))
          .isEqualTo(new OfList("sean", "star-wars"));
    }

    @Test
    void givesItsTypeToIdsThatNeedOne() {
      assertThat(ItemReference.parse("tmdb:157336", ItemType.MOVIE))
          .isEqualTo(new External(IdProvider.TMDB, Optional.of(ItemType.MOVIE), "157336"));
      assertThat(ItemReference.parse("trakt:28", ItemType.MOVIE))
          .isEqualTo(new ByKey(ItemType.MOVIE, "28"));
    }

    @ParameterizedTest
    @CsvSource({
      "MOVIE, Alien",
      "MOVIE, Alien: Romulus",
      "MOVIE, Face/Off",
      "SHOW, 20/20",
      "SHOW, 呪術廻戦",
      "EPISODE, breaking bad 1x05",
    })
    void isStillATitleWhenItCanBeNoKey(ItemType type, String title) {
      assertThat(ItemReference.parse(title, type)).isEqualTo(new FreeText(title));
    }

    @Test
    void isRefusedWhenItNamesAnotherType() {
      assertRefused("show/severance", ItemType.MOVIE, "a show", "takes a movie");
      assertRefused("movie/28", ItemType.EPISODE, "a movie", "takes an episode");
      assertRefused("severance", ItemType.EPISODE, "a show", "takes an episode");
      assertRefused("severance/1", ItemType.EPISODE, "a season", "takes an episode");
      assertRefused("severance/1/2", ItemType.SEASON, "an episode", "takes a season");
      assertRefused("list:sean/x", ItemType.USER, "a list", "takes a user");
      assertRefused("tmdb:show/1396", ItemType.MOVIE, "a show", "takes a movie");
      assertRefused("nm0186505", ItemType.MOVIE, "a person", "takes a movie");
    }

    @ParameterizedTest
    @CsvSource({
      "COMMENT, abc",
      "LIST, sean/",
      "LIST, a/b/c",
      "USER, a/b",
      "EPISODE, a/b",
      "MOVIE, ..",
      "LIST, tmdb:5",
    })
    void isRefusedWhenItCanBeNeitherKeyNorTitle(ItemType type, String text) {
      assertRefused(text, type, text);
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void takesItsOwnFullForm(ItemType type) {
      assertThat(ItemReference.parse(type.singular() + "/42", type))
          .isEqualTo(new ByKey(type, "42"));
      assertThat(ItemReference.parse(type.plural() + ":42", type)).isEqualTo(new ByKey(type, "42"));
    }
  }
}
