package io.github.traktcli.application.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.catalog.CatalogInMemory;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.Catalogue;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
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
    ReadFacet nothing = new ReadFacet(new CatalogInMemory());
    return new PerformAct(
        gateway, new ExistingSubjects(nothing, new ExistingTitles(nothing, new Catalogue())));
  }

  private static PerformAct refusedBy(TraktFailure failure) {
    return performing(
        request -> {
          throw new TraktException(failure);
        });
  }

  @Test
  void isDoneWhereTraktAgrees() {
    assertThat(performing(request -> {}).perform(of(Act.REFRESH)))
        .isEqualTo(PerformAct.Outcome.DONE);
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
    assertThat(act.plan(of(Act.REFRESH))).contains(of(Act.REFRESH));
  }

  @Test
  void isNotPlannedForWhatTraktDoesNotHave() {
    Subject nothing = new Subject.OfComment(417);
    PerformAct act = refusedBy(conflict());
    assertThatThrownBy(() -> act.plan(new ActRequest(CommunityActs.LIKE, nothing, Map.of())))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }

  @Test
  void isNeedlessInAPlanWhereItsSubjectIsGone() {
    PerformAct act = refusedBy(conflict());
    ActRequest gone = new ActRequest(Act.REMOVE_POSITION, new Subject.OfPosition(1), Map.of());
    assertThat(act.plan(gone)).isEmpty();
  }

  @Test
  void namesTheSubjectThatIsMissing() {
    assertThatThrownBy(
            () -> refusedBy(new TraktFailure.NotFound("/movies/x")).perform(of(Act.REFRESH)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(new TraktFailure.NotFound("movie \"Heat (1995)\"")));
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
