package io.github.traktcli.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiltersTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUERY              | ' the batman '       | the batman",
        "YEARS              | 2016                 | 2016",
        "YEARS              | 2010-2016            | 2010-2016",
        "GENRES             | Action,-horror       | action,-horror",
        "GENRES             | action , action      | action",
        "SUBGENRES          | android              | android",
        "LANGUAGES          | EN,de                | en,de",
        "COUNTRIES          | us                   | us",
        "RUNTIMES           | 30-90                | 30-90",
        "STUDIO_IDS         | 42,7                 | 42,7",
        "RATINGS            | 75-100               | 75-100",
        "VOTES              | 0-100000             | 0-100000",
        "TMDB_RATINGS       | 5.5-10.0             | 5.5-10.0",
        "TMDB_VOTES         | 5000-10000           | 5000-10000",
        "IMDB_RATINGS       | 7-10                 | 7-10",
        "IMDB_VOTES         | 5000-3000000         | 5000-3000000",
        "RT_METERS          | 55-100               | 55-100",
        "RT_USER_METERS     | 65-100               | 65-100",
        "METASCORES         | 5.5-10.0             | 5.5-10.0",
        "CERTIFICATIONS     | PG-13,tv-pg          | pg-13,tv-pg",
        "NETWORK_IDS        | 53                   | 53",
        "STATUS             | returning-series,ended | returning series,ended",
        "EPISODE_TYPES      | season-finale        | season_finale",
        "WATCHNOW           | any_all              | any_all",
        "IGNORE_WATCHED     | TRUE                 | true",
        "IGNORE_COLLECTED   | false                | false",
        "START_DATE         | 2026-10-31           | 2026-10-31",
        "END_DATE           | 2026-10-31T10:00:00Z | 2026-10-31T10:00:00Z",
      })
  void passesOnWhatTraktUnderstands(Filter filter, String value, String sent) {
    assertThat(filter.checked(value)).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YEARS          | 16          | --years must be 1850 to 2199, not 16.",
        "YEARS          | 2016-2010   | --years must go up; write 2010-2016 instead of 2016-2010.",
        "RATINGS        | 75-101      | --ratings must be 0 to 100, not 101.",
        "RATINGS        | 75          | '--ratings takes a range such as 0-100, not \"75\".'",
        "RATINGS        | 7.5-10      | '--ratings takes whole numbers, not 7.5.'",
        "TMDB_RATINGS   | 5-10.1      | --tmdb-ratings must be 0.0 to 10.0, not 10.1.",
        "IMDB_VOTES     | 0-3000001   | --imdb-votes must be 0 to 3000000, not 3000001.",
        "RT_METERS      | 55-1000     | --rt-meters must be 0 to 100, not 1000.",
        "LANGUAGES      | english     | '--languages takes languages of two letters such as en, not \"english\".'",
        "GENRES         | action,,war | '--genres has an empty value in \"action,,war\".'",
        "STUDIO_IDS     | a24         | '--studio-ids takes Trakt''s ids of studios such as 53, not \"a24\".'",
        "QUERY          | ' '         | --query needs a text.",
        "WATCHNOW       | any,free    | '--watchnow takes one value, not \"any,free\".'",
        "IGNORE_WATCHED | maybe       | '--ignore-watched is true or false, not \"maybe\".'",
      })
  void refusesTheRestInASentence(Filter filter, String value, String sentence) {
    assertThatThrownBy(() -> filter.checked(value))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(sentence);
  }

  @Test
  void listsTheValuesToChooseFrom() {
    assertThatThrownBy(() -> Filter.STATUS.checked("cancelled"))
        .hasMessageStartingWith("--status knows no \"cancelled\"; it takes returning series,")
        .hasMessageEndingWith("canceled, ended.");
    assertThatThrownBy(() -> Filter.END_DATE.checked("2026-02-30"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--end-date takes a day");
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryFilterByItsOption(Filter filter) {
    assertThat(filter.option()).matches("--[a-z-]+");
    assertThat(Filter.named(filter.option())).contains(filter);
    assertThat(Filter.named(filter.traktName())).contains(filter);
  }

  @Test
  void givesThemInTheOrderOfTheContract() {
    Map<Filter, String> given = new LinkedHashMap<>();
    given.put(Filter.STATUS, "ended");
    given.put(Filter.GENRES, "Action");
    assertThat(Filters.of(FilterFamily.CALENDARS, given).parameters())
        .containsExactly(Map.entry("genres", "action"), Map.entry("status", "ended"));
  }

  @Test
  void refusesFiltersThatTraktDoesNotHaveThere() {
    assertThatThrownBy(() -> Filters.of(FilterFamily.MOVIES, Map.of(Filter.NETWORK_IDS, "53")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--network-ids does not work here.");
  }

  @Test
  void isEmptyWithoutFilters() {
    assertThat(Filters.none().isEmpty()).isTrue();
    assertThat(Filters.of(FilterFamily.SHOWS, Map.of())).isEqualTo(Filters.none());
  }
}
