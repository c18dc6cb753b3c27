package io.github.traktcli.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogValuesTests {

  private static final Show SEVERANCE = Show.of("Severance", 2022, Ids.ofSlug("severance"));

  @Test
  void distributionsDoNotGuessWhatIsMissing() {
    RatingDistribution distribution = RatingDistribution.of(Map.of("10", 7, "1", 2, "11", 99));

    assertThat(distribution.of(10)).contains(7);
    assertThat(distribution.of(1)).contains(2);
    assertThat(distribution.of(5)).isEmpty();
    assertThat(distribution.highest()).isEqualTo(7);
  }

  @Test
  void titlesHavePagesByTheirSlugs() {
    assertThat(WebAddress.of(new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("heat-1995")))))
        .contains(URI.create("https://app.trakt.tv/movies/heat-1995"));
    assertThat(WebAddress.of(new MediaItem.OfPerson(Person.of(null, Ids.ofSlug("amy-adams")))))
        .contains(URI.create("https://app.trakt.tv/people/amy-adams"));
    assertThat(WebAddress.of(new MediaItem.OfSeason(SEVERANCE, Season.of(0, Ids.NONE))))
        .contains(URI.create("https://app.trakt.tv/shows/severance/seasons/0"));
    assertThat(WebAddress.of(new MediaItem.OfEpisode(SEVERANCE, Episode.of(1, 5, null, Ids.NONE))))
        .contains(URI.create("https://app.trakt.tv/shows/severance/seasons/1/episodes/5"));
    assertThat(WebAddress.of(new MediaItem.OfMovie(Movie.of(null, null, Ids.ofTrakt(28)))))
        .isEmpty();
  }

  @Test
  void translationsOfOneLanguageAreToldApartByCountry() {
    assertThat(new Translation("La llegada", null, null, "es", "mx").tag()).isEqualTo("es-mx");
    assertThat(new Translation("Llegada", null, null, "es", null).tag()).isEqualTo("es");
    assertThat(new Translation("?", null, null, null, "mx").tag()).isEmpty();
  }

  @Test
  void listsAreNamedByTheirNumber() {
    ListSummary list =
        new ListSummary(
            55L, "slow", null, null, null, null, null, null, null, null, null, null, Map.of());
    assertThat(list.reference()).isEqualTo("list:55");
    assertThat(list.label()).isEqualTo("slow");
  }
}
