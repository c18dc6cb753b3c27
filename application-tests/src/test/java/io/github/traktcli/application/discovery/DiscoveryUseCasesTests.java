package io.github.traktcli.application.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.Period;
import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.discovery.Theme;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.page.PageRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryUseCasesTests {

  private static final Instant NOW = Instant.parse("2026-07-15T12:34:56Z");

  private final FakeDiscovery trakt = new FakeDiscovery();
  private final ReadUpdates updates = new ReadUpdates(trakt, InstantSource.fixed(NOW));

  @Test
  void asksForChangesByTheHour() {
    updates.items(since("2026-07-14T09:59:59.999Z"));
    updates.ids(since("2026-07-14T00:00:00Z"));

    assertThat(trakt.updates)
        .extracting(UpdatesQuery::since)
        .containsExactly(
            Instant.parse("2026-07-14T09:00:00Z"), Instant.parse("2026-07-14T00:00:00Z"));
  }

  @Test
  void refusesChangesOfTheFuture() {
    assertThatThrownBy(() -> updates.items(since("2026-07-15T12:34:57Z")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--since lies in the future.");
    assertThat(trakt.updates).isEmpty();
  }

  @Test
  void knowsHowLongTraktRemembers() {
    assertThat(updates.isRemembered(Instant.parse("2026-06-15T12:34:56Z"))).isTrue();
    assertThat(updates.isRemembered(Instant.parse("2026-06-15T12:34:55Z"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void refusesLimitsThatTraktWouldCut(int limit) {
    assertThatThrownBy(() -> recommendations(limit, OptionalInt.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--limit must be 1 to 100 for recommendations, not " + limit + ".");
  }

  @Test
  void refusesWindowsWithoutADay() {
    assertThatThrownBy(() -> recommendations(1, OptionalInt.of(0)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--watch-window is a number of days, 1 or more.");
    assertThat(recommendations(100, OptionalInt.of(1)).limit()).isEqualTo(100);
  }

  @Test
  void refusesChartsThatTraktDoesNotHave() {
    assertThatThrownBy(
            () ->
                new ChartQuery(
                    Chart.BOXOFFICE,
                    ChartedMedia.SHOWS,
                    Period.WEEKLY,
                    Filters.none(),
                    Optional.empty(),
                    Optional.empty(),
                    PageRequest.first(1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Trakt has no chart of boxoffice shows.");
  }

  @Test
  void refusesThemesOfChartsThatHaveNone() {
    assertThatThrownBy(
            () ->
                new ChartQuery(
                    Chart.TRENDING,
                    ChartedMedia.SHOWS,
                    Period.WEEKLY,
                    Filters.none(),
                    Optional.of(Theme.HALLOWEEN),
                    Optional.empty(),
                    PageRequest.first(1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Only charts of films and shows together have themes.");
  }

  @Test
  void saysThatNothingHasAnId() {
    assertThatThrownBy(
            () -> new LookUpId(trakt).find(IdProvider.IMDB, "tt0", List.of(), Optional.empty()))
        .isInstanceOf(TraktException.class)
        .hasMessageContaining("imdb:tt0");
    trakt.broad("movie", "movie/a").broad("show", "show/a");
    assertThat(
            new LookUpId(trakt).find(IdProvider.TRAKT, "1", List.of(), Optional.empty()).toList())
        .hasSize(2);
  }

  private static UpdatesQuery since(String moment) {
    return new UpdatesQuery(
        UpdatedKind.MOVIES, Instant.parse(moment), Optional.empty(), PageRequest.first(30));
  }

  private static RecommendationQuery recommendations(int limit, OptionalInt window) {
    return new RecommendationQuery(
        RecommendedMedia.MOVIES, false, Filters.none(), limit, window, Optional.empty());
  }
}
