package io.github.traktcli.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.NextStep;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a title")
class ReadTitleTests {

  private final CatalogInMemory catalog = new CatalogInMemory();
  private final List<String> mineAsked = new ArrayList<>();

  @Test
  void asksForNothingElseWhereAScriptReads() {
    catalog.with(Facet.MOVIE_DETAILS, Titles.heat());

    TitlePage<TitleDetails.OfMovie> page =
        reading(new SignedIn())
            .read(FacetRequest.of(Facet.MOVIE_DETAILS, Titles.HEAT), false)
            .value();

    assertThat(page.ratings()).isEmpty();
    assertThat(page.mine()).isEmpty();
    assertThat(catalog.asked).containsExactly("movie/heat-1995 OfMovie");
    assertThat(mineAsked).isEmpty();
  }

  @Test
  void addsRatingsAndTheUsersPlaysByTheIdThatTraktSent() {
    catalog.with(Facet.MOVIE_DETAILS, Titles.heat()).with(Facet.RATINGS, Titles.RATINGS);

    TitlePage<TitleDetails.OfMovie> page =
        reading(new SignedIn())
            .read(FacetRequest.of(Facet.MOVIE_DETAILS, Titles.HEAT), true)
            .value();

    assertThat(page.ratings()).contains(Titles.RATINGS);
    assertThat(page.mine()).contains(new WatchedByMe.Plays(3, null));
    assertThat(mineAsked).containsExactly("plays 352");
  }

  @Test
  void doesWithoutWhatItCannotHave() {
    catalog.with(Facet.MOVIE_DETAILS, Titles.heat());

    TitlePage<TitleDetails.OfMovie> page =
        reading(new SignedOut())
            .read(FacetRequest.of(Facet.MOVIE_DETAILS, Titles.HEAT), true)
            .value();

    assertThat(page.details()).isEqualTo(Titles.heat());
    assertThat(page.ratings()).isEmpty();
    assertThat(page.mine()).isEmpty();
  }

  @Test
  void namesTheShowOfASeasonAndItsOwnProgress() {
    catalog
        .with(Facet.SEASON_DETAILS, Titles.secondSeason())
        .with(Facet.SHOW_DETAILS, Titles.severance());

    TitlePage<TitleDetails.OfSeason> page =
        reading(new SignedIn())
            .read(FacetRequest.of(Facet.SEASON_DETAILS, Titles.SECOND_SEASON), true)
            .value();

    assertThat(page.show().map(Show::title)).contains("Severance");
    assertThat(page.mine()).contains(new WatchedByMe.OfSeason(10, 4));
    assertThat(catalog.asked)
        .containsExactlyInAnyOrder(
            "show/severance/2 info",
            "show/severance/2 ratings",
            "show/severance OfShow {EXTENDED=}");
  }

  @Test
  void saysWhichTitleTraktDoesNotHave() {
    assertThatThrownBy(
            () ->
                reading(new SignedIn())
                    .read(FacetRequest.of(Facet.SEASON_DETAILS, Titles.SECOND_SEASON), true))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new TraktFailure.NotFound(
                            "season 2 of the show \"severance\"",
                            new NextStep.Seasons(Titles.SEVERANCE))));
  }

  private ReadTitle reading(MyTitles mine) {
    return new ReadTitle(new ReadFacet(catalog), mine);
  }

  private final class SignedIn implements MyTitles {
    @Override
    public WatchedByMe.Plays plays(MediaItem title) {
      mineAsked.add("plays " + title.ids().trakt());
      return new WatchedByMe.Plays(3, null);
    }

    @Override
    public WatchedByMe.Progress progress(MediaItem.OfShow show) {
      mineAsked.add("progress " + show.reference());
      return new WatchedByMe.Progress(
          19, 13, null, Map.of(2, new WatchedByMe.OfSeason(10, 4)), null);
    }
  }

  private static final class SignedOut implements MyTitles {
    @Override
    public WatchedByMe.Plays plays(MediaItem title) {
      throw new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
    }

    @Override
    public WatchedByMe.Progress progress(MediaItem.OfShow show) {
      throw new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
    }
  }
}
