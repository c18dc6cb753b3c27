package io.github.traktcli.domain.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthOfTimeTests {

  @ParameterizedTest
  @CsvSource({
    "20, PT20S",
    "0, PT0S",
    "20s, PT20S",
    "0s, PT0S",
    "1m30s, PT1M30S",
    "90S, PT1M30S",
    "2h, PT2H",
    "1h5s, PT1H5S",
    "999999h, PT999999H",
  })
  void readsTimes(String text, Duration length) {
    assertThat(LengthOfTime.parse(text)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "soon", "s", "-1", "1.5s", "1s1m", "1m1m", "1m30", "0m5", "1d", "1234567", "١s"
      })
  void refusesWhatIsNoTime(String text) {
    assertThat(LengthOfTime.parse(text)).isEmpty();
  }
}
