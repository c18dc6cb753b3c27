package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarEntryTests {

  private static final Airing UNKNOWN = new Airing.Unknown();

  @Test
  void namesAnEpisode() {
    CalendarEntry entry = CalendarEntries.episode("2026-10-01T01:00:00Z", "Severance", 1, 2);

    assertThat(entry.title()).isEqualTo("Severance");
    assertThat(entry.code()).isEqualTo("S01E02");
    assertThat(entry.episodeTitle()).isEqualTo("Chapter 2");
    assertThat(entry.badges()).isEmpty();
  }

  @Test
  void namesAFilmWithItsYear() {
    CalendarEntry entry = CalendarEntries.movie("2026-10-01", "Dune", 2026);

    assertThat(entry.title()).isEqualTo("Dune (2026)");
    assertThat(entry.code()).isEmpty();
    assertThat(entry.episodeTitle()).isEmpty();
  }

  @Test
  void countsFoldedEpisodes() {
    CalendarEntry entry =
        CalendarEntries.folded("2026-10-01T01:00:00Z", "Severance", 2, 1, 8, "full_season");

    assertThat(entry.code()).isEqualTo("S02E01-E08");
    assertThat(entry.episodeTitle()).isEmpty();
    assertThat(entry.badges()).containsExactly("full season", "8 episodes");
  }

  @Test
  void saysOnlyHowManyWhereTraktSaysSeveral() {
    CalendarEntry entry =
        CalendarEntries.folded("2026-10-01T01:00:00Z", "Severance", 2, 3, 4, "multiple_episodes");

    assertThat(entry.badges()).containsExactly("2 episodes");
  }

  @ParameterizedTest
  @CsvSource({
    "series_premiere, series premiere",
    "season_premiere, season premiere",
    "mid_season_premiere, mid-season premiere",
    "mid_season_finale, mid-season finale",
    "season_finale, season finale",
    "series_finale, series finale",
    "pilot_of_tomorrow, pilot of tomorrow"
  })
  void putsTheTypeInWords(String type, String words) {
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 2, 5, type).badges())
        .containsExactly(words);
  }

  @Test
  void knowsPremieresByTheirNumberWhereTraktSendsNoType() {
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 1, 1, null).badges())
        .containsExactly("series premiere");
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 3, 1, null).badges())
        .containsExactly("season premiere");
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 0, 1, null).badges()).isEmpty();
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 1, 2, null).badges()).isEmpty();
  }

  @Test
  void believesTheTypeMoreThanTheNumber() {
    assertThat(CalendarEntries.episode(UNKNOWN, "Severance", 1, 1, "standard").badges()).isEmpty();
  }

  @Test
  void survivesMissingMembers() {
    CalendarEntry nothing = new CalendarEntry(UNKNOWN, null, List.of(), null);
    CalendarEntry onlyShow =
        new CalendarEntry(
            UNKNOWN,
            new MediaItem.OfShow(Show.of(null, null, Ids.ofSlug("severance"))),
            List.of(),
            null);

    assertThat(nothing.title()).isEqualTo("untitled");
    assertThat(nothing.code() + nothing.episodeTitle()).isEmpty();
    assertThat(nothing.badges()).isEmpty();
    assertThat(nothing.runtime()).isEmpty();
    assertThat(onlyShow.title()).isEqualTo("severance");
    assertThat(onlyShow.code()).isEmpty();
  }
}
