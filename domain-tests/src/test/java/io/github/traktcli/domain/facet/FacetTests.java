package io.github.traktcli.domain.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facets")
class FacetTests {

  @Test
  void areAllListed() {
    assertThat(constants(Facet.class)).hasSizeGreaterThan(25);
    assertThat(Facet.all().toArray()).containsExactlyInAnyOrderElementsOf(constants(Facet.class));
    assertThat(CommunityFacets.all().toArray())
        .containsExactlyInAnyOrderElementsOf(constants(CommunityFacets.class));
    assertThat(HistoryFacets.all().toArray())
        .containsExactlyInAnyOrderElementsOf(constants(HistoryFacets.class));
  }

  private static List<Object> constants(Class<?> table) {
    return Arrays.stream(table.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(
            field -> {
              try {
                return field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void tellWhatCanBeSaidAboutThem() {
    assertThat(Facet.LISTS.parameters())
        .containsExactly(
            FacetParameter.LIST_TYPE, FacetParameter.LIST_SORT, FacetParameter.EXTENDED);
    assertThat(Facet.ALIASES.parameters()).isEmpty();
    assertThat(Facet.SHOW_DETAILS.query()).containsEntry(FacetParameter.EXTENDED, "full");
  }

  @Test
  void offerPeopleFewerKindsOfListsThanTitles() {
    assertThat(FacetParameter.LIST_TYPE.choices(SubjectType.MOVIE)).contains("favorites");
    assertThat(FacetParameter.LIST_TYPE.choices(SubjectType.EPISODE))
        .contains("watchlist", "watchlists")
        .doesNotContain("favorites");
    assertThat(FacetParameter.LIST_TYPE.choices(SubjectType.PERSON))
        .containsExactly("personal", "official", "all");
  }

  @Test
  void refuseValuesThatTraktDoesNotKnow() {
    assertThat(FacetParameter.COMMENT_SORT.checked("Likes", SubjectType.MOVIE)).isEqualTo("likes");
    assertThatThrownBy(() -> FacetParameter.COMMENT_SORT.checked("watched", SubjectType.MOVIE))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--sort must be one of newest, oldest, likes");
    assertThat(FacetParameter.TRANSLATIONS.checked("all", SubjectType.SEASON)).isEqualTo("all");
    assertThatThrownBy(() -> FacetParameter.TRANSLATIONS.checked("none", SubjectType.SEASON))
        .isInstanceOf(InvalidInput.class);
  }
}
