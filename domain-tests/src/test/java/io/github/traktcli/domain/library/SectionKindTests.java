package io.github.traktcli.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.ItemType;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The kinds of sections")
class SectionKindTests {

  @Test
  @DisplayName("hold what Trakt takes for them")
  void holds() {
    assertThat(SectionKind.WATCHLIST.holds())
        .containsExactlyInAnyOrder(
            ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE);
    assertThat(SectionKind.FAVORITES.holds())
        .containsExactlyInAnyOrder(ItemType.MOVIE, ItemType.SHOW);
  }

  @ParameterizedTest
  @EnumSource(value = SectionKind.class, names = "COLLECTION", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("can be asked for each kind that they hold")
  void types(SectionKind section) {
    assertThat(section.holds())
        .allSatisfy(
            type ->
                assertThat(EntryType.of(type))
                    .hasValueSatisfying(entry -> assertThat(section.entryTypes()).contains(entry)));
  }

  @Test
  @DisplayName("are named as Trakt names them")
  void names() {
    assertThat(SectionKind.WATCHLIST.traktName()).isEqualTo("watchlist");
    assertThat(EntryType.MEDIA.traktName()).isEqualTo("media");
    assertThat(SortHow.DESC.traktName()).isEqualTo("desc");
    assertThat(SortBy.RT_TOMATOMETER.traktName()).isEqualTo("rt_tomatometer");
  }

  @Test
  @DisplayName("are sorted by the scores of others for VIP members only")
  void vipOnly() {
    assertThat(Arrays.stream(SortBy.values()).filter(SortBy::vipOnly))
        .containsExactly(
            SortBy.IMDB_RATING,
            SortBy.TMDB_RATING,
            SortBy.RT_TOMATOMETER,
            SortBy.RT_AUDIENCE,
            SortBy.METASCORE,
            SortBy.VOTES,
            SortBy.IMDB_VOTES,
            SortBy.TMDB_VOTES);
  }
}
