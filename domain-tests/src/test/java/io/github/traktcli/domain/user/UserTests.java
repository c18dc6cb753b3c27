package io.github.traktcli.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A user")
class UserTests {

  @ParameterizedTest
  @CsvSource({
    "sean.r, Sean Marlow, sean-r, Sean Marlow",
    "sean.r, '', sean-r, sean.r",
    "sean.r, , sean-r, sean.r",
    ", , sean-r, sean-r",
    ", , , somebody",
  })
  void isShownByTheBestNameKnown(String username, String name, String slug, String label) {
    assertThat(new User(username, name, slug, false, false).label()).isEqualTo(label);
  }
}
