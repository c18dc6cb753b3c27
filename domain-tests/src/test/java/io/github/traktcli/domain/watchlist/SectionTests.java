package io.github.traktcli.domain.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.media.MediaType;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sections that every account has")
class SectionTests {

  @Test
  @DisplayName("hold what Trakt takes for them")
  void holds() {
    assertThat(Section.WATCHLIST.holds())
        .containsExactlyInAnyOrder(
            MediaType.MOVIE, MediaType.SHOW, MediaType.SEASON, MediaType.EPISODE);
    assertThat(Section.FAVORITES.holds())
        .containsExactlyInAnyOrder(MediaType.MOVIE, MediaType.SHOW);
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  @DisplayName("can be asked for each kind that they hold")
  void types(Section section) {
    assertThat(section.holds())
        .allSatisfy(
            type ->
                assertThat(EntryType.of(type))
                    .hasValueSatisfying(entry -> assertThat(entry.isKnownTo(section)).isTrue()));
    assertThat(EntryType.of(MediaType.PERSON)).isEmpty();
  }

  @Test
  @DisplayName("are named as Trakt names them")
  void names() {
    assertThat(Section.WATCHLIST.traktName()).isEqualTo("watchlist");
    assertThat(EntryType.MEDIA.traktName()).isEqualTo("media");
    assertThat(CommentSort.REPLIES.traktName()).isEqualTo("replies");
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
