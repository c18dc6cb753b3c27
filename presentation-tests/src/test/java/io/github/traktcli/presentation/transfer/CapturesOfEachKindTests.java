package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("trakt captures diff")
class CapturesOfEachKindTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          history add movie/dune-2021 --at 2020-03-01T20:00:00Z | came | watched-history
          rate movie/dune-2021 7                                | came | ratings-movies
          watchlist add movie/dune-1984                         | came | lists-watchlist
          favorites add movie/dune-1984                         | came | lists-favorites
          collection add movie/dune-1984                        | came | collection-movies
          lists create Quiet                                    | came | lists-lists
          hidden add dropped show/the-last-of-us                | came | hidden-dropped
          notes add movie/dune-2021 Sand                        | came | notes-movies
          """)
  @DisplayName("tells of each kind what came and went")
  void kinds(String command, String change, String part) {
    Trakt trakt = account.trakt();
    String before = folder.resolve("before.zip").toString();
    String after = folder.resolve("after.zip").toString();
    trakt.run("export", "--out", before);
    Result done = trakt.run(command.strip().split(" +", -1));
    assertThat(done.exitCode()).as(done.err()).isZero();
    trakt.run("export", "--out", after);

    List<String> changes = trakt.run("captures", "diff", before, after).lines();

    assertThat(changes).anyMatch(line -> line.startsWith(change + "\t" + part + "\t"));
  }
}
