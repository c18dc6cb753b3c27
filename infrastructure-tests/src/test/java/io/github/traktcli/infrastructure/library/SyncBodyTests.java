package io.github.traktcli.infrastructure.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body of a write")
class SyncBodyTests {

  private static final Show DARK = Show.of(null, null, Ids.ofSlug("dark"));

  private static String body(SyncItem... items) {
    return Json.write(SyncBody.of(List.of(items), "listed_at"));
  }

  private static String body(MediaItem... items) {
    return body(Stream.of(items).map(SyncItem::of).toArray(SyncItem[]::new));
  }

  private static MediaItem episode(int season, int number, Ids ids) {
    return new MediaItem.OfEpisode(DARK, Episode.of(season, number, null, ids));
  }

  @Test
  @DisplayName("names films and shows by slug, or by Trakt's id alone where it is known")
  void ids() {
    assertThat(
            body(
                new MediaItem.OfMovie(Movie.of("A", 2000, Ids.ofSlug("a-2000"))),
                new MediaItem.OfMovie(Movie.of("B", 2001, new Ids(7L, "b", "tt1", 2L, null))),
                new MediaItem.OfShow(DARK)))
        .isEqualTo(
            "{\"movies\":[{\"ids\":{\"slug\":\"a-2000\"}},{\"ids\":{\"trakt\":7}}],"
                + "\"shows\":[{\"ids\":{\"slug\":\"dark\"}}]}");
  }

  @Test
  @DisplayName("puts seasons and episodes below their show, named once; the show itself apart")
  void nested() {
    assertThat(
            body(
                new MediaItem.OfShow(DARK),
                episode(1, 2, Ids.NONE),
                episode(1, 3, Ids.NONE),
                new MediaItem.OfSeason(DARK, Season.of(1, Ids.NONE)),
                episode(2, 1, Ids.NONE)))
        .isEqualTo(
            "{\"shows\":[{\"ids\":{\"slug\":\"dark\"}},{\"ids\":{\"slug\":\"dark\"},\"seasons\":["
                + "{\"number\":1,\"episodes\":[{\"number\":2},{\"number\":3}]},"
                + "{\"number\":1},"
                + "{\"number\":2,\"episodes\":[{\"number\":1}]}]}]}");
  }

  @Test
  @DisplayName("lets seasons and episodes with ids of their own stand by themselves")
  void ownIds() {
    assertThat(
            body(
                episode(1, 2, Ids.ofTrakt(73640)),
                new MediaItem.OfSeason(DARK, Season.of(1, Ids.ofTrakt(3963)))))
        .isEqualTo(
            "{\"episodes\":[{\"ids\":{\"trakt\":73640}}],\"seasons\":[{\"ids\":{\"trakt\":3963}}]}");
  }

  @Test
  @DisplayName("puts what goes with an item to the item, however deep it stands")
  void details() {
    assertThat(
            body(
                new SyncItem(
                    new MediaItem.OfMovie(Movie.of("A", 2000, Ids.ofTrakt(1))),
                    Map.of(Detail.NOTES, "soon"),
                    Optional.empty(),
                    false),
                new SyncItem(
                    episode(1, 2, Ids.NONE),
                    Map.of(Detail.NOTES, "later"),
                    Optional.empty(),
                    false)))
        .isEqualTo(
            "{\"movies\":[{\"ids\":{\"trakt\":1},\"notes\":\"soon\"}],"
                + "\"shows\":[{\"ids\":{\"slug\":\"dark\"},\"seasons\":[{\"number\":1,"
                + "\"episodes\":[{\"number\":2,\"notes\":\"later\"}]}]}]}");
  }
}
