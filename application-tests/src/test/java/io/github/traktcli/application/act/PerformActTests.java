package io.github.traktcli.application.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.catalog.CatalogInMemory;
import io.github.traktcli.application.catalog.Titles;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.Catalogue;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An act")
class PerformActTests {

  private static final Subject HEAT =
      new Subject.Title(new MediaItem.OfMovie(Movie.of("Heat", 1995, Ids.ofSlug("heat-1995"))));

  private static PerformAct performing(ActGateway gateway) {
    return performing(new CatalogInMemory(), gateway);
  }

  private static PerformAct performing(CatalogInMemory trakt, ActGateway gateway) {
    ReadFacet facets = new ReadFacet(trakt);
    return new PerformAct(
        gateway, new ExistingSubjects(facets, new ExistingTitles(facets, new Catalogue())));
  }

  private static PerformAct refusedBy(TraktFailure failure) {
    return performing(new ActsInMemory().refusing(failure));
  }

  @Test
  void isDoneWhereTraktAgrees() {
    ActsInMemory acts = new ActsInMemory();
    assertThat(performing(acts).perform(of(Act.REFRESH))).isEqualTo(PerformAct.Outcome.DONE);
    assertThat(acts.done).containsExactly(of(Act.REFRESH));
  }

  @Test
  void isNeedlessWhereTraktSaysThatAllIsSo() {
    assertThat(refusedBy(conflict()).perform(of(Act.REFRESH)))
        .isEqualTo(PerformAct.Outcome.NEEDLESS);
  }

  @Test
  void isRefusedByAConflictThatMeansSomethingElse() {
    assertThatThrownBy(() -> refusedBy(conflict()).perform(of(Act.HIDE_RECOMMENDATION)))
        .isInstanceOfSatisfying(
            TraktException.class, e -> assertThat(e.failure()).isEqualTo(conflict()));
  }

  @Test
  void passesOtherRefusalsOn() {
    TraktFailure vip = new TraktFailure.VipOnly(URI.create("https://app.trakt.tv/vip"));
    assertThatThrownBy(() -> refusedBy(vip).perform(of(Act.REFRESH)))
        .isInstanceOfSatisfying(TraktException.class, e -> assertThat(e.failure()).isEqualTo(vip));
  }

  @Test
  void isPlannedForWhatTraktHasAndSendsNothing() {
    PerformAct act = refusedBy(conflict());
    assertThat(act.plan().of(of(Act.REFRESH))).contains(of(Act.REFRESH));
  }

  @Test
  void isNotPlannedForWhatTraktDoesNotHave() {
    Subject nothing = new Subject.OfComment(417);
    PerformAct act = refusedBy(conflict());
    assertThatThrownBy(() -> act.plan().of(new ActRequest(CommunityActs.LIKE, nothing, Map.of())))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }

  @Test
  void isNeedlessInAPlanWhereItsSubjectIsGone() {
    PerformAct act = refusedBy(conflict());
    ActRequest gone = new ActRequest(Act.REMOVE_POSITION, new Subject.OfPosition(1), Map.of());
    assertThat(act.plan().of(gone)).isEmpty();
  }

  @Test
  void isPlannedWithNoMoreReadsThanTraktBears() {
    CatalogInMemory trakt = new CatalogInMemory().with(Facet.MOVIE_DETAILS, Titles.heat());
    ActPlan plan = performing(trakt, new ActsInMemory()).plan();

    for (long id = 1; id <= 250; id++) {
      MediaItem film = new MediaItem.OfMovie(Movie.of(null, null, Ids.ofTrakt(id)));
      assertThat(plan.of(new ActRequest(Act.REFRESH, new Subject.Title(film), Map.of())))
          .isPresent();
    }
    assertThat(trakt.asked).hasSize(100);
    assertThat(plan.unseen()).isEqualTo(150);
  }

  @Test
  void isPlannedWithoutAReadWhereTraktCannotBeAsked() {
    ActPlan plan = refusedBy(conflict()).plan();
    MediaItem season =
        new MediaItem.OfSeason(Show.of(null, null, Ids.NONE), Season.of(null, Ids.ofTrakt(3963)));
    ActRequest report = new ActRequest(CommunityActs.REPORT, new Subject.Title(season), Map.of());

    assertThat(plan.of(report)).contains(report);
    assertThat(plan.unseen()).isOne();
  }

  @Test
  void namesTheSubjectThatIsMissing() {
    assertThatThrownBy(() -> performing(new ActsInMemory().without(HEAT)).perform(of(Act.REFRESH)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(TraktFailure.NotFound.title("movie \"Heat (1995)\"")));
  }

  @Test
  void takesOnlySubjectsAndWordsThatItHas() {
    assertThatThrownBy(() -> new ActRequest(Act.REFRESH, new Subject.OfUser("sean"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new ActRequest(Act.REFRESH_JUST_WATCH, HEAT, Map.of(ActParameter.IMAGES, "true")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ActRequest of(Act act) {
    return new ActRequest(act, HEAT, Map.of());
  }

  private static TraktFailure conflict() {
    return new TraktFailure.Conflict("", Optional.empty(), Optional.empty());
  }
}
