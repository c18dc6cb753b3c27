package io.github.traktcli.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codes")
class CodesTests {

  @Test
  void areTakenInAnyCase() {
    assertThat(Codes.country(" US ")).isEqualTo("us");
    assertThat(Codes.language("Es")).isEqualTo("es");
  }

  @ParameterizedTest
  @CsvSource({"usa, us", "Germany, de", "uk, gb", "United Kingdom, gb", "JPN, jp"})
  void ofCountriesAreSuggestedForTheirNames(String written, String meant) {
    assertThatThrownBy(() -> Codes.country(written))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("\"" + written + "\" is no country")
        .hasMessageContaining("Do you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"spanish, es", "Deutsch, de", "eng, en", "pt-BR, pt", "es_MX, es"})
  void ofLanguagesAreSuggestedForTheirNames(String written, String meant) {
    assertThatThrownBy(() -> Codes.language(written))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Do you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "u1", "..", "日本", "atlantis"})
  void areRefusedWithoutASuggestionWhereNoneFits(String written) {
    assertThatThrownBy(() -> Codes.country(written))
        .isInstanceOf(InvalidInput.class)
        .hasMessageNotContaining("Do you mean");
  }

  @Test
  void ofThreeLettersAreTakenForLanguagesThatHaveNoOthers() {
    assertThat(Codes.language("haw")).isEqualTo("haw");
  }
}
