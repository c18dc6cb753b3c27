package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Duplicates")
class DuplicatesTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void watchTwice() {
    trakt = account.trakt();
    trakt.run("history", "remove", FILM, "--yes");
    watch("2020-03-01T20:00:00Z");
    watch("2020-03-01T20:20:00Z");
    watch("2020-03-01T23:50:00Z");
    watch("2020-03-02T00:10:00Z");
    watch("2021-03-01T20:00:00Z");
  }

  private void watch(String at) {
    assertThat(trakt.run("history", "add", FILM, "--at", at).exitCode()).isZero();
  }

  private List<String> plays() {
    return trakt
        .run("history", "list", FILM, "--all-pages", "-o", "jsonl")
        .out()
        .lines()
        .map(line -> line.replaceAll(".*\"watched_at\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }

  @Test
  @DisplayName("within half an hour go when the user agrees, and come back")
  void window() {
    Result result = trakt.run("duplicates", "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(plays())
        .containsExactly(
            "2020-03-01T20:00:00.000Z", "2020-03-01T23:50:00.000Z", "2021-03-01T20:00:00.000Z");
    String recorded = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.run("undo", recorded, "--yes").exitCode()).isZero();
    assertThat(plays()).hasSize(5);
  }

  @Test
  @DisplayName("of a day are those of the user's zone, and the last may stay")
  void day() {
    assertThat(
            trakt
                .run(
                    "--timezone", "UTC", "duplicates", "--window", "day", "--keep", "last", "--yes")
                .exitCode())
        .isZero();
    assertThat(plays())
        .containsExactly(
            "2020-03-01T23:50:00.000Z", "2020-03-02T00:10:00.000Z", "2021-03-01T20:00:00.000Z");
  }

  @Test
  @DisplayName("may keep the play that was rated")
  void rated() {
    trakt.run("rate", FILM, "8", "--at", "2020-03-01T20:25:00Z");

    trakt.run("duplicates", "--keep", "rated", "--yes");

    assertThat(plays()).contains("2020-03-01T20:20:00.000Z").hasSize(3);
  }

  @Test
  @DisplayName("are shown in groups, and nothing is sent without leave")
  void dryRun() {
    Result shown = trakt.run("duplicates", "--dry-run");

    assertThat(shown.lines())
        .filteredOn(line -> line.contains("TRON: Legacy"))
        .hasSize(4)
        .filteredOn(line -> line.contains("goes"))
        .hasSize(2);
    assertThat(trakt.run("duplicates").exitCode()).isEqualTo(2);
    assertThat(plays()).hasSize(5);
  }

  @Test
  @DisplayName("take times and words that are meant, and no others")
  void wrongWords() {
    assertThat(trakt.run("duplicates", "--window", "soon").exitCode()).isEqualTo(2);
    assertThat(trakt.run("duplicates", "--keep", "best").exitCode()).isEqualTo(2);
  }
}
