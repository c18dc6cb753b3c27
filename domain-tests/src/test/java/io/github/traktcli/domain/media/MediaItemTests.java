package io.github.traktcli.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.ItemReference.ByKey;
import io.github.traktcli.domain.media.ItemReference.External;
import io.github.traktcli.domain.media.ItemReference.OfEpisode;
import io.github.traktcli.domain.media.ItemReference.OfSeason;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An item")
class MediaItemTests {

  private static final Ids ALL = new Ids(1L, "the-slug", "tt0000001", 2L, 3L);
  private static final Ids DIGITS = new Ids(4L, "1917", null, null, null);
  private static final Ids DIGITS_ONLY = new Ids(null, "1917", "tt8579674", null, null);
  private static final Ids TMDB_ONLY = new Ids(null, null, null, 5L, null);

  private static MediaItem movie(Ids ids) {
    return new MediaItem.OfMovie(Movie.of("Title", 2019, ids));
  }

  private static MediaItem show(Ids ids) {
    return new MediaItem.OfShow(Show.of("Title", 2019, ids));
  }

  private static MediaItem season(Ids show, Ids season) {
    return new MediaItem.OfSeason(Show.of("Title", 2019, show), Season.of(2, season));
  }

  private static MediaItem episode(Ids show, Ids episode) {
    return new MediaItem.OfEpisode(
        Show.of("Title", 2019, show), Episode.of(2, 3, "Pilot", episode));
  }

  private static MediaItem person(Ids ids) {
    return new MediaItem.OfPerson(Person.of("Name", ids));
  }

  static Stream<Arguments> references() {
    ByKey show = new ByKey(ItemType.SHOW, "the-slug");
    return Stream.of(
        Arguments.of(movie(ALL), new ByKey(ItemType.MOVIE, "the-slug")),
        Arguments.of(movie(DIGITS), new ByKey(ItemType.MOVIE, "4")),
        Arguments.of(movie(DIGITS_ONLY), new ByKey(ItemType.MOVIE, "tt8579674")),
        Arguments.of(
            movie(TMDB_ONLY), new External(IdProvider.TMDB, Optional.of(ItemType.MOVIE), "5")),
        Arguments.of(show(ALL), show),
        Arguments.of(
            show(new Ids(null, null, null, null, 6L)),
            new External(IdProvider.TVDB, Optional.of(ItemType.SHOW), "6")),
        Arguments.of(person(ALL), new ByKey(ItemType.PERSON, "the-slug")),
        Arguments.of(season(ALL, DIGITS), new OfSeason(show, 2)),
        Arguments.of(season(Ids.NONE, DIGITS), new ByKey(ItemType.SEASON, "4")),
        Arguments.of(
            season(Ids.NONE, TMDB_ONLY),
            new External(IdProvider.TMDB, Optional.of(ItemType.SEASON), "5")),
        Arguments.of(episode(ALL, DIGITS), new OfEpisode(show, 2, 3)),
        Arguments.of(episode(DIGITS, Ids.NONE), new OfEpisode(new ByKey(ItemType.SHOW, "4"), 2, 3)),
        Arguments.of(episode(Ids.NONE, DIGITS), new ByKey(ItemType.EPISODE, "4")),
        Arguments.of(
            episode(Ids.NONE, new Ids(null, null, "tt0959621", null, null)),
            new External(IdProvider.IMDB, Optional.empty(), "tt0959621")));
  }

  @ParameterizedTest
  @MethodSource("references")
  void givesAReferenceThatIsReadBackToIt(MediaItem item, ItemReference expected) {
    assertThat(ItemReference.parse(item.reference())).isEqualTo(expected);
    boolean imdb = expected instanceof External external && external.type().isEmpty();
    if (!imdb) {
      assertThat(ItemReference.parse(item.reference(), item.type())).isEqualTo(expected);
    }
  }

  @Test
  void givesNoReferenceWhenNothingNamesIt() {
    assertThat(movie(Ids.NONE).reference()).isEmpty();
    assertThat(movie(new Ids(null, "1917", null, null, null)).reference()).isEmpty();
    assertThat(show(Ids.NONE).reference()).isEmpty();
    assertThat(person(Ids.NONE).reference()).isEmpty();
    assertThat(season(Ids.NONE, Ids.NONE).reference()).isEmpty();
    assertThat(episode(Ids.NONE, Ids.NONE).reference()).isEmpty();
  }

  @Test
  void knowsItsTypeAndItsOwnIds() {
    assertThat(movie(ALL).type()).isEqualTo(ItemType.MOVIE);
    assertThat(show(ALL).type()).isEqualTo(ItemType.SHOW);
    assertThat(season(ALL, DIGITS).type()).isEqualTo(ItemType.SEASON);
    assertThat(season(ALL, DIGITS).ids()).isEqualTo(DIGITS);
    assertThat(episode(ALL, DIGITS).type()).isEqualTo(ItemType.EPISODE);
    assertThat(episode(ALL, DIGITS).ids()).isEqualTo(DIGITS);
    assertThat(person(ALL).type()).isEqualTo(ItemType.PERSON);
  }

  @Nested
  @DisplayName("is named to a person")
  class Labelled {

    @Test
    void byTitleAndYear() {
      assertThat(movie(ALL).label()).isEqualTo("Title (2019)");
      assertThat(show(ALL).label()).isEqualTo("Title (2019)");
      assertThat(person(ALL).label()).isEqualTo("Name");
    }

    @Test
    void bySeasonAndEpisode() {
      assertThat(season(ALL, ALL).label()).isEqualTo("Title (2019) Season 2");
      assertThat(episode(ALL, ALL).label()).isEqualTo("Title (2019) S02E03 Pilot");
      assertThat(Season.of(0, ALL).label()).isEqualTo("Specials");
    }

    @Test
    void withoutWhatTraktLeftOut() {
      assertThat(Movie.of("Title", null, ALL).label()).isEqualTo("Title");
      assertThat(Movie.of(null, 2019, ALL).label()).isEqualTo("the-slug (2019)");
      assertThat(Movie.of(" ", null, DIGITS).label()).isEqualTo("4");
      assertThat(Movie.of(null, null, Ids.NONE).label()).isEqualTo("untitled");
      assertThat(Person.of(null, ALL).label()).isEqualTo("the-slug");
      assertThat(
              new MediaItem.OfEpisode(Show.of("Title", null, ALL), Episode.of(1, 2, null, ALL))
                  .label())
          .isEqualTo("Title S01E02");
    }

    @Test
    void byItsOwnIdWhereNothingElseIsKnown() {
      Show unknown = Show.of(null, null, Ids.NONE);
      Ids own = Ids.ofTrakt(3963);
      assertThat(new MediaItem.OfSeason(unknown, Season.of(null, own)).label())
          .isEqualTo("season 3963");
      assertThat(new MediaItem.OfEpisode(unknown, Episode.of(null, null, null, own)).label())
          .isEqualTo("episode 3963");
      assertThat(new MediaItem.OfSeason(unknown, Season.of(2, own)).label())
          .isEqualTo("untitled Season 2");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, S00E01", "1, 10, S01E10", "12, 345, S12E345", "2024, 1, S2024E01"})
    void byACodeOfTwoDigitsOrMore(int season, int number, String code) {
      assertThat(Episode.of(season, number, null, Ids.NONE).code()).isEqualTo(code);
    }
  }
}
