package io.github.traktcli.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ids")
class IdsTests {

  @Test
  void takeEmptyTextsForMissing() {
    assertThat(new Ids(1L, "", " ", null, null)).isEqualTo(Ids.ofTrakt(1));
  }

  @Test
  void readDigitsAsATraktId() {
    assertThat(Ids.ofKey("1917")).isEqualTo(Ids.ofTrakt(1917));
    assertThat(Ids.ofKey("999999999999999999")).isEqualTo(Ids.ofTrakt(999_999_999_999_999_999L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tt0816692", "nm0186505"})
  void readImdbsForm(String key) {
    assertThat(Ids.ofKey(key)).isEqualTo(new Ids(null, null, key, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tron-legacy-2010", "tt", "ttx", "9-1-1", "٣", "12345678901234567890"})
  void readAnythingElseAsASlug(String key) {
    assertThat(Ids.ofKey(key)).isEqualTo(Ids.ofSlug(key));
  }

  @Test
  void nameTheSameThingByAnyIdThatBothHave() {
    Ids all = new Ids(1L, "a", "tt1", 2L, 3L);

    assertThat(all.sharesIdWith(Ids.ofTrakt(1))).isTrue();
    assertThat(all.sharesIdWith(Ids.ofSlug("a"))).isTrue();
    assertThat(all.sharesIdWith(Ids.ofKey("tt1"))).isTrue();
    assertThat(all.sharesIdWith(new Ids(null, null, null, 2L, null))).isTrue();
    assertThat(all.sharesIdWith(new Ids(null, null, null, null, 3L))).isTrue();
    assertThat(all.sharesIdWith(new Ids(9L, "b", "tt9", 9L, 9L))).isFalse();
    assertThat(Ids.NONE.sharesIdWith(Ids.NONE)).isFalse();
  }

  @Test
  void giveTheKeyThatNamesTheThingWithoutDoubt() {
    assertThat(new Ids(1L, "a", "tt1", null, null).key()).contains("1");
    assertThat(new Ids(null, "a", "tt1", null, null).key()).contains("a");
    assertThat(new Ids(null, null, "tt1", null, null).key()).contains("tt1");
    assertThat(new Ids(null, "1917", "tt1", null, null).key()).contains("tt1");
    assertThat(new Ids(null, "1917", null, null, null).key()).isEmpty();
    assertThat(new Ids(null, null, null, 2L, 3L).key()).isEmpty();
  }

  @Test
  void giveTheKeyThatReadsBest() {
    assertThat(new Ids(1L, "a", "tt1", null, null).readableKey()).contains("a");
    assertThat(new Ids(1L, "1917", "tt1", null, null).readableKey()).contains("1");
    assertThat(new Ids(1L, null, null, null, null).readableKey()).contains("1");
    assertThat(Ids.NONE.readableKey()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(IdProvider.class)
  void haveProvidersThatAreFoundByName(IdProvider provider) {
    assertThat(IdProvider.named(provider.traktName().toUpperCase(Locale.ROOT))).contains(provider);
    assertThat(IdProvider.named("letterboxd")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void haveTypesThatAreFoundByEitherName(ItemType type) {
    assertThat(ItemType.named(type.singular())).contains(type);
    assertThat(ItemType.named(type.plural().toUpperCase(Locale.ROOT))).contains(type);
    assertThat(ItemType.named("film")).isEmpty();
  }

  @Test
  void speakTraktsWordsForTypes() {
    assertThat(Arrays.stream(ItemType.values()).map(ItemType::plural))
        .containsExactly(
            "movies", "shows", "seasons", "episodes", "people", "lists", "comments", "users");
  }
}
