package io.github.traktcli.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page request")
class PageRequestTests {

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void asksForOneItemOrMore(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageRequest.first(count))
        .withMessageContaining("--limit")
        .withMessageContaining(String.valueOf(count));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 251})
  void asksForNoLargerPageThanTraktGives(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRequest.Single(1, size))
        .withMessageContaining("1 to 250");
  }

  @Test
  void countsPagesFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRequest.Single(0, 10))
        .withMessageContaining("--page");
    assertThat(new PageRequest.Single(1, 250).number()).isOne();
  }

  @Test
  void mayBeLongerThanAPage() {
    assertThat(PageRequest.first(730)).isEqualTo(new PageRequest.First(730));
    assertThat(PageRequest.whole()).isEqualTo(new PageRequest.Whole());
  }
}
