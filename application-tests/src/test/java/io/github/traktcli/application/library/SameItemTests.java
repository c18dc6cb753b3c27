package io.github.traktcli.application.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two items are one")
class SameItemTests {

  private static final Ids ALL = new Ids(1L, "dark", "tt5753856", 2L, 3L);

  private static MediaItem movie(Ids ids) {
    return new MediaItem.OfMovie(Movie.of(null, null, ids));
  }

  private static MediaItem episode(Ids show, int season, int number, Ids own) {
    return new MediaItem.OfEpisode(
        Show.of(null, null, show), Episode.of(season, number, null, own));
  }

  @Test
  @DisplayName("by any id that both have, within a type")
  void ids() {
    assertThat(SameItem.test(movie(ALL), movie(Ids.ofSlug("dark")))).isTrue();
    assertThat(SameItem.test(movie(ALL), movie(new Ids(null, null, null, 2L, null)))).isTrue();
    assertThat(SameItem.test(movie(ALL), movie(Ids.ofTrakt(2)))).isFalse();
    assertThat(SameItem.test(movie(Ids.ofTrakt(1)), movie(Ids.ofSlug("dark")))).isFalse();
    assertThat(SameItem.test(movie(ALL), new MediaItem.OfShow(Show.of(null, null, ALL)))).isFalse();
  }

  @Test
  @DisplayName("by show and numbers, where an episode has no id of its own")
  void numbers() {
    MediaItem known = episode(ALL, 1, 5, Ids.ofTrakt(73640));
    assertThat(SameItem.test(known, episode(Ids.ofSlug("dark"), 1, 5, Ids.NONE))).isTrue();
    assertThat(SameItem.test(known, episode(Ids.ofSlug("dark"), 1, 6, Ids.NONE))).isFalse();
    assertThat(SameItem.test(known, episode(Ids.ofSlug("light"), 1, 5, Ids.NONE))).isFalse();
    assertThat(SameItem.test(known, episode(Ids.NONE, 0, 0, Ids.ofTrakt(73640)))).isTrue();
  }

  @Test
  @DisplayName("and a season is never its episode")
  void seasons() {
    MediaItem season = new MediaItem.OfSeason(Show.of(null, null, ALL), Season.of(1, Ids.NONE));
    assertThat(SameItem.test(season, episode(ALL, 1, 1, Ids.NONE))).isFalse();
    assertThat(
            SameItem.test(
                season,
                new MediaItem.OfSeason(
                    Show.of(null, null, Ids.ofSlug("dark")), Season.of(1, Ids.ofTrakt(9)))))
        .isTrue();
  }
}
