package io.github.traktcli.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.history.SeasonProgress.EpisodeProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress through a show")
class ShowProgressTests {

  private static final Instant BEFORE = Instant.parse("2020-01-01T20:00:00Z");
  private static final Instant RESET = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant SINCE = Instant.parse("2026-02-01T20:00:00Z");

  private static EpisodeProgress episode(int number, @Nullable Instant at) {
    return new EpisodeProgress(number, at != null, at);
  }

  private static SeasonProgress season(int number, @Nullable Instant... at) {
    List<EpisodeProgress> episodes = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      episodes.add(episode(i + 1, at[i]));
    }
    int completed = (int) episodes.stream().filter(EpisodeProgress::completed).count();
    return new SeasonProgress(number, null, at.length, completed, episodes);
  }

  private static ShowProgress of(
      int aired,
      int completed,
      @Nullable Instant lastAt,
      @Nullable Instant resetAt,
      @Nullable Episode next,
      SeasonProgress... seasons) {
    return new ShowProgress(
        Show.of("New Girl", 2011, Ids.NONE),
        aired,
        completed,
        lastAt,
        resetAt,
        false,
        next,
        null,
        null,
        List.of(seasons),
        Set.of());
  }

  private static Episode at(int season, int number) {
    return Episode.of(season, number, "A title", Ids.NONE);
  }

  private static @Nullable String next(ShowProgress progress) {
    return progress.next() == null ? null : progress.next().code();
  }

  @Test
  @DisplayName("begins anew after a reset behind all plays, whatever Trakt says comes next")
  void beginsAnew() {
    ShowProgress allSeen = of(8, 8, BEFORE, RESET, null).sinceReset();
    assertThat(next(allSeen)).isEqualTo("S01E01");
    assertThat(allSeen.completed()).isZero();
    ShowProgress halfSeen = of(8, 4, BEFORE, RESET, at(1, 5)).sinceReset();
    assertThat(next(halfSeen)).isEqualTo("S01E01");
    ShowProgress asTold = of(8, 0, BEFORE, RESET, at(1, 1)).sinceReset();
    assertThat(asTold.next()).isEqualTo(at(1, 1));
    assertThat(next(of(8, 0, null, RESET, null).sinceReset())).isEqualTo("S01E01");
  }

  @Test
  @DisplayName(
      "counts what was watched in the minute of the reset, for Trakt keeps minutes of plays")
  void minuteOfTheReset() {
    Instant reset = SINCE.plusSeconds(30);
    ShowProgress begun = of(2, 1, SINCE, reset, at(1, 2), season(1, SINCE, null)).sinceReset();
    assertThat(begun.completed()).isEqualTo(1);
    assertThat(next(begun)).isEqualTo("S01E02");
    assertThat(next(of(8, 1, SINCE, reset, at(1, 2)).sinceReset())).isEqualTo("S01E02");
  }

  @Test
  @DisplayName("is as Trakt says where something was watched since the reset, or none was")
  void asTold() {
    ShowProgress begunAgain = of(8, 2, SINCE, RESET, at(1, 3));
    assertThat(begunAgain.sinceReset()).isEqualTo(begunAgain);
    ShowProgress plain = of(8, 8, BEFORE, null, null);
    assertThat(plain.sinceReset()).isEqualTo(plain);
  }

  @Test
  @DisplayName("counts, season by season, only what was watched since the reset")
  void bySeason() {
    ShowProgress stale =
        of(4, 4, SINCE, RESET, null, season(1, SINCE, BEFORE), season(2, BEFORE, BEFORE))
            .sinceReset();
    assertThat(stale.completed()).isEqualTo(1);
    assertThat(next(stale)).isEqualTo("S01E02");
    assertThat(stale.seasons()).extracting(SeasonProgress::completed).containsExactly(1, 0);
    ShowProgress adjusted = of(4, 1, SINCE, RESET, at(1, 2), season(1, SINCE, null));
    assertThat(adjusted.sinceReset()).isEqualTo(adjusted);
  }

  @Test
  @DisplayName("counts specials after a reset where Trakt counts them, and goes on without them")
  void specials() {
    SeasonProgress specials = season(0, BEFORE, SINCE);
    SeasonProgress first = season(1, SINCE, BEFORE);
    assertThat(of(4, 4, SINCE, RESET, null, specials, first).sinceReset().completed()).isEqualTo(2);
    assertThat(of(2, 2, SINCE, RESET, null, specials, first).sinceReset().completed()).isEqualTo(1);
    assertThat(next(of(4, 4, SINCE, RESET, null, specials, first).sinceReset()))
        .isEqualTo("S01E02");
  }

  @Test
  @DisplayName("goes on with no hidden season and no special, unless they are wanted")
  void noSurprise() {
    ShowProgress hidden =
        new ShowProgress(
            Show.of("Silo", 2023, Ids.NONE),
            6,
            0,
            null,
            null,
            false,
            at(1, 1),
            null,
            null,
            List.of(season(1, null, null), season(2, null, null), season(3, null, null)),
            Set.of(1, 2));
    assertThat(next(hidden.without(true, true))).isEqualTo("S03E01");
    assertThat(next(hidden.without(false, true))).isEqualTo("S01E01");
    ShowProgress special =
        of(3, 1, BEFORE, null, at(0, 1), season(0, null, null), season(1, BEFORE));
    assertThat(special.without(true, true).next()).isNull();
    assertThat(next(special.without(true, false))).isEqualTo("S00E01");
  }

  @Test
  @DisplayName("is told in percent, of which only what is complete has a hundred")
  void percent() {
    assertThat(of(1000, 999, BEFORE, null, null).percent()).hasValue(99);
    assertThat(of(8, 8, BEFORE, null, null).percent()).hasValue(100);
    assertThat(of(8, 11, BEFORE, null, null).percent()).hasValue(100);
    assertThat(of(0, 0, null, null, null).percent()).isEmpty();
    assertThat(of(8, 11, BEFORE, null, null).left()).hasValue(0);
  }
}
