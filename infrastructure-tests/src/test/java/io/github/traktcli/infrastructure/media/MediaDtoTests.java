package io.github.traktcli.infrastructure.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.infrastructure.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A media object")
class MediaDtoTests {

  private static MediaItemDto item(String json) {
    return Json.read(json, MediaItemDto.class);
  }

  @Test
  void isReadAsAFilm() {
    assertThat(
            Json.read(
                    """
                {"title":"Interstellar","year":2014,
                 "ids":{"trakt":102156,"slug":"interstellar-2014","imdb":"tt0816692","tmdb":157336,
                        "plex":{"guid":"x"}},
                 "released":"2014-11-07","runtime":169,"status":"released","rating":8.62,
                 "genres":["drama",null],"images":{"poster":["media.example/x.webp"]}}
                """,
                    MovieDto.class)
                .toDomain())
        .isEqualTo(
            new Movie(
                "Interstellar",
                2014,
                new Ids(102_156L, "interstellar-2014", "tt0816692", 157_336L, null),
                LocalDate.parse("2014-11-07"),
                169,
                "released",
                8.62,
                List.of("drama")));
  }

  @Test
  void isReadAsAShow() {
    assertThat(
            Json.read(
                    """
                {"title":"Severance","year":2022,"ids":{"trakt":154997,"tvdb":371980},
                 "first_aired":"2022-02-18T08:00:00.000Z","runtime":50,"status":"returning series",
                 "network":"Apple TV","rating":8,"genres":[]}
                """,
                    ShowDto.class)
                .toDomain())
        .isEqualTo(
            new Show(
                "Severance",
                2022,
                new Ids(154_997L, null, null, null, 371_980L),
                Instant.parse("2022-02-18T08:00:00Z"),
                50,
                "returning series",
                "Apple TV",
                8.0,
                List.of()));
  }

  @Test
  void isReadAsASeason() {
    assertThat(
            Json.read(
                    """
                {"number":0,"ids":{"trakt":1},"title":"Specials","first_aired":null,
                 "episode_count":9,"aired_episodes":8,"rating":7.5}
                """,
                    SeasonDto.class)
                .toDomain())
        .isEqualTo(new Season(0, Ids.ofTrakt(1), "Specials", null, 9, 8, 7.5));
  }

  @Test
  void isReadAsAnEpisode() {
    assertThat(
            Json.read(
                    """
                {"season":1,"number":2,"title":null,"ids":{"trakt":73640,"imdb":""},
                 "first_aired":"2022-02-18T08:00:00Z","runtime":50.0,"rating":8.1,
                 "episode_type":"mid_season_finale"}
                """,
                    EpisodeDto.class)
                .toDomain())
        .isEqualTo(
            new Episode(
                1,
                2,
                null,
                Ids.ofTrakt(73_640),
                Instant.parse("2022-02-18T08:00:00Z"),
                50,
                8.1,
                "mid_season_finale"));
  }

  @Test
  void isReadAsAPerson() {
    assertThat(
            Json.read(
                    """
                {"name":"Bryan Cranston","ids":{"slug":"bryan-cranston"},"birthday":"1956-03-07",
                 "death":null,"known_for_department":"acting","height":179}
                """,
                    PersonDto.class)
                .toDomain())
        .isEqualTo(
            new Person(
                "Bryan Cranston",
                Ids.ofSlug("bryan-cranston"),
                LocalDate.parse("1956-03-07"),
                null,
                "acting"));
  }

  @Test
  void isReadAsAUser() {
    assertThat(
            Json.read(
                    """
                {"username":"sean.r","private":true,"name":"Sean","vip":true,"vip_ep":false,
                 "ids":{"slug":"sean-r"}}
                """,
                    UserDto.class)
                .toDomain())
        .isEqualTo(new User("sean.r", "Sean", "sean-r", true, true));
    assertThat(Json.read("{\"username\":null,\"deleted\":true}", UserDto.class).toDomain())
        .isEqualTo(new User(null, null, null, false, false));
  }

  @Test
  void mayLackEverything() {
    assertThat(Json.read("{}", MovieDto.class).toDomain())
        .isEqualTo(Movie.of(null, null, Ids.NONE));
    assertThat(Json.read("{\"ids\":{}}", ShowDto.class).toDomain())
        .isEqualTo(Show.of(null, null, Ids.NONE));
    assertThat(Json.read("{}", SeasonDto.class).toDomain()).isEqualTo(Season.of(null, Ids.NONE));
    assertThat(Json.read("{}", EpisodeDto.class).toDomain()).isEqualTo(Episode.ofIds(Ids.NONE));
    assertThat(Json.read("{}", PersonDto.class).toDomain()).isEqualTo(Person.of(null, Ids.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"movie\":{\"title\":\"M\"}}|MOVIE|M",
        "{\"show\":{\"title\":\"S\"}}|SHOW|S",
        "{\"show\":{\"title\":\"S\"},\"season\":{\"number\":2}}|SEASON|S Season 2",
        "{\"show\":{\"title\":\"S\"},\"episode\":{\"season\":2,\"number\":3}}|EPISODE|S S02E03",
        "{\"episode\":{\"season\":2,\"number\":3}}|EPISODE|untitled S02E03",
        "{\"person\":{\"name\":\"P\"}}|PERSON|P",
        "{\"rank\":1,\"type\":\"movie\",\"movie\":{\"title\":\"M\"},\"show\":null}|MOVIE|M",
      })
  void isWhatItsMembersSay(String json, ItemType type, String label) {
    MediaItem item = item(json).toDomain().orElseThrow();

    assertThat(item.type()).isEqualTo(type);
    assertThat(item.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"type\":\"movie\",\"movie\":null}", "{\"list\":{\"name\":\"x\"}}"})
  void isNothingWhenTraktSendsAnOrphan(String json) {
    assertThat(item(json).toDomain()).isEmpty();
  }

  @Test
  void isSentByTheIdsThatAreKnown() {
    assertThat(Json.write(IdsDto.of(new Ids(1L, "a", null, 2L, null))))
        .isEqualTo("{\"trakt\":1,\"slug\":\"a\",\"tmdb\":2}");
    assertThat(IdsDto.toDomain(null)).isEqualTo(Ids.NONE);
  }
}
