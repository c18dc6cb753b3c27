package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTests {

  @ParameterizedTest
  @CsvSource({
    "watclist,                             watchlist",
    "watchlist ad,                         add",
    "watchlist --jsn,                      --json",
    "watchlist -o jsn,                     json",
    "watchlist --color nevr,               never",
    "help formating,                       formatting",
    "help watchlist remve,                 remove",
    "config get colour,                    color",
    "config set date_format isso,          iso",
  })
  void aWordThatIsNearlyRightIsNamed(String line, String meant) {
    Result result = Trakt.offline().run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().replaceAll("\\s+", " ")).contains("Did you mean ", meant);
    assertThat(result.out()).isEmpty();
  }
}
