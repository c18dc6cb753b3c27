package io.github.traktcli.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNameTests {

  @ParameterizedTest
  @ValueSource(strings = {"default", "work", "a", "Living-Room.2", "x_y"})
  void takesWordsThatFitIntoFileNames(String name) {
    assertThat(new ProfileName(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../evil", "a/b", ".hidden", "-x", "a b", "é", "a\\b", "a:b"})
  void refusesWhatCouldLeaveTheFolder(String name) {
    assertThatThrownBy(() -> new ProfileName(name))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("profile name");
  }

  @Test
  void refusesEndlessNames() {
    assertThat(ProfileName.isValid("a".repeat(64))).isTrue();
    assertThat(ProfileName.isValid("a".repeat(65))).isFalse();
  }
}
