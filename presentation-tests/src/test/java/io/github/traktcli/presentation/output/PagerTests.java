package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Results that are longer than the window")
class PagerTests {

  /** Keeps what it is given; reads no more than so many bytes, and ends with that code. */
  private static final class FakePager implements Pager {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final List<String> started = new ArrayList<>();
    private final int reads;
    private final int ends;
    private final boolean isThere;

    private FakePager(int reads, int ends, boolean isThere) {
      this.reads = reads;
      this.ends = ends;
      this.isThere = isThere;
    }

    private static FakePager reading() {
      return new FakePager(Integer.MAX_VALUE, 0, true);
    }

    @Override
    public Optional<String> usual() {
      return Optional.of("less");
    }

    @Override
    public Optional<Page> start(String command) {
      started.add(command);
      if (!isThere) {
        return Optional.empty();
      }
      return Optional.of(
          new Page() {
            @Override
            public OutputStream in() {
              return new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                  if (shown.size() >= reads) {
                    throw new IOException("Broken pipe");
                  }
                  shown.write(octet);
                }
              };
            }

            @Override
            public int end() {
              return ends;
            }
          });
    }

    private String shown() {
      return shown.toString(StandardCharsets.UTF_8);
    }
  }

  private static Trakt onTerminal(Pager pager, int rows) {
    return Trakt.inSandbox().on(Terminals.all(80).paged(Optional.of(rows), pager));
  }

  @Test
  void goThroughThePagerAndNotesComeBehindIt() {
    FakePager pager = FakePager.reading();
    Result result = onTerminal(pager, 10).run("movies", "popular");
    assertThat(pager.started).containsExactly("less");
    assertThat(pager.shown().lines()).hasSize(31);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Showing 30 of ");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void areTheOnlyOnesThatDo() {
    FakePager pager = FakePager.reading();
    Result result = onTerminal(pager, 40).run("movies", "popular");
    assertThat(pager.started).isEmpty();
    assertThat(result.lines()).hasSize(31);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help environment", "help", "movies popular --json", "help watchlist add"})
  void areHelpAndDocumentsToo(String line) {
    FakePager pager = FakePager.reading();
    Result result = onTerminal(pager, 10).run(line.split(" ", -1));
    assertThat(pager.started).hasSize(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void endInZeroWhereTheReaderHasHadEnough() {
    FakePager pager = new FakePager(50, 0, true);
    Result result = onTerminal(pager, 10).run("movies", "popular", "--all-pages");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out() + result.err()).isEmpty();
  }

  @Test
  void areShownAtOnceWhereTheShellFindsNoPager() {
    FakePager pager = new FakePager(0, 127, true);
    Result result = onTerminal(pager, 10).env("TRAKT_PAGER", "nosuch $x").run("movies", "popular");
    assertThat(result.lines()).hasSize(31);
    assertThat(result.err()).contains("The pager \"nosuch $x\" cannot be run.");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void areNotLostWithoutAWordWhereThePagerFails() {
    Result atOnce = onTerminal(new FakePager(0, 1, true), 10).run("movies", "popular");
    assertThat(atOnce.err())
        .contains("The pager \"less\" ended with 1. To show results without one: --no-pager");
    assertThat(atOnce.exitCode()).isZero();
    Result atTheEnd =
        onTerminal(new FakePager(Integer.MAX_VALUE, 3, true), 10).run("movies", "popular");
    assertThat(atTheEnd.err()).contains("The pager \"less\" ended with 3.");
    Result bySignal = onTerminal(new FakePager(50, 130, true), 10).run("movies", "popular");
    assertThat(bySignal.err()).as("somebody ended it").doesNotContain("pager");
  }

  @Test
  void areShownAtOnceWhereThereIsNoPager() {
    FakePager pager = new FakePager(0, 0, false);
    Result usual = onTerminal(pager, 10).run("movies", "popular");
    assertThat(usual.lines()).hasSize(31);
    assertThat(usual.err()).doesNotContain("pager");
    Result chosen = onTerminal(pager, 10).env("PAGER", "nosuch").run("movies", "popular");
    assertThat(chosen.lines()).hasSize(31);
    assertThat(chosen.err()).startsWith("trakt: The pager \"nosuch\" cannot be run.\n");
  }

  @Test
  void goThroughTheProgramThatIsSettled(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("config"));
    FakePager pager = FakePager.reading();
    Trakt trakt = onTerminal(pager, 10).in(home).env("PAGER", "more");
    trakt.run("movies", "popular");
    Files.writeString(home.resolve("config/config.properties"), "pager = most -w\n");
    trakt.run("movies", "popular");
    trakt.env("TRAKT_PAGER", "less -S").run("movies", "popular");
    assertThat(pager.started).containsExactly("more", "most -w", "less -S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cat", " "})
  void areShownAtOnceWhereThePagerIsNone(String none) {
    FakePager pager = FakePager.reading();
    Trakt trakt = onTerminal(pager, 10);
    assertThat(trakt.env("TRAKT_PAGER", none).run("movies", "popular").lines()).hasSize(31);
    assertThat(trakt.env("PAGER", none).run("movies", "popular").lines()).hasSize(31);
    assertThat(pager.started).isEmpty();
  }

  @Test
  void areShownAtOnceWhereThatIsSaidOrNobodyReads() {
    FakePager pager = FakePager.reading();
    assertThat(onTerminal(pager, 10).run("movies", "popular", "--no-pager").lines()).hasSize(31);
    assertThat(onTerminal(pager, 10).env("TERM", "dumb").run("movies", "popular").lines())
        .hasSize(31);
    assertThat(onTerminal(pager, 10).run("movies", "popular", "-q").lines()).hasSize(30);
    assertThat(
            Trakt.inSandbox()
                .on(new Terminals(true, false, true, Optional.of(80)).paged(Optional.of(10), pager))
                .run("movies", "popular", "--json")
                .lines())
        .hasSizeGreaterThan(10);
    assertThat(
            Trakt.inSandbox()
                .on(new Terminals(true, false, true, Optional.of(80)).paged(Optional.of(10), pager))
                .env("TRAKT_FORCE_TTY", "80")
                .run("movies", "popular")
                .lines())
        .hasSize(31);
    assertThat(pager.started).isEmpty();
  }

  @Test
  void areOnTheScreenBeforeAnythingIsAsked() {
    FakePager pager = FakePager.reading();
    Result result =
        onTerminal(pager, 100).typing("n\n").run("history", "remove", "movie/dune-2021", "--all");
    assertThat(pager.started).isEmpty();
    assertThat(result.exitCode()).isNotEqualTo(7);
  }
}
