package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarKindTests {

  @ParameterizedTest
  @EnumSource
  void findsEveryKindByItsWord(CalendarKind kind) {
    assertThat(CalendarKind.named(kind.word())).isEqualTo(kind);
  }

  @Test
  void listsTheKindsForAWordThatIsNone() {
    assertThatThrownBy(() -> CalendarKind.named("premiers"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("There is no calendar \"premiers\".")
        .hasMessageContaining("premieres")
        .hasMessageContaining("hot-finales");
  }

  @Test
  void knowsThatTheHotOnesAreTheSameForEverybody() {
    assertThat(CalendarKind.HOT.scoped()).isFalse();
    assertThat(CalendarKind.HOT_NEW.scoped()).isFalse();
    assertThat(CalendarKind.DVD.scoped()).isTrue();
  }
}
