package io.github.traktcli.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTests {

  @ParameterizedTest
  @EnumSource(Setting.class)
  void hasAKeyThatFindsItAndAUsualValueThatItTakes(Setting setting) {
    assertThat(Setting.called(setting.key())).isEqualTo(setting);
    setting.fallback().ifPresent(setting::requireValid);
    assertThat(setting.summary()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "COLOR, NEVER, never",
    "TIMEZONE, europe/berlin, Europe/Berlin",
    "PAGE_SIZE, 007, 7",
    "COUNTRY, DE, de",
    "EDITOR, ' code --wait ', code --wait",
    "REDIRECT_URI, urn:ietf:wg:oauth:2.0:oob, urn:ietf:wg:oauth:2.0:oob",
  })
  void keepsAValueAsItIsWritten(Setting setting, String given, String kept) {
    assertThat(setting.checked(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE_SIZE, 1001",
    "PAGE_SIZE, 99999999999",
    "CLIENT_ID, a b",
    "COUNTRY, zz",
    "REDIRECT_URI, nowhere",
    "REDIRECT_URI, a b://"
  })
  void refusesWhatItCannotBe(Setting setting, String given) {
    assertThatThrownBy(() -> setting.checked(given)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void isOneLineOnly() {
    assertThatThrownBy(() -> Setting.EDITOR.checked("a\nb")).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @CsvSource({"iso, 2026-11-05", "dmy, 05/11/2026", "mdy, 11/05/2026"})
  void writesDaysInFigures(String word, String written) {
    assertThat(DateFormat.named(word).figures(LocalDate.of(2026, 11, 5))).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "24h, 00:05, 00:05",
    "24h, 21:00, 21:00",
    "12h, 00:05, 12:05 AM",
    "12h, 12:30, 12:30 PM",
    "12h, 21:00, 9:00 PM",
  })
  void writesTimesOfDay(String word, LocalTime time, String written) {
    assertThat(TimeFormat.named(word).shown(time)).isEqualTo(written);
    assertThat(written.length()).isLessThanOrEqualTo(TimeFormat.named(word).width());
  }
}
