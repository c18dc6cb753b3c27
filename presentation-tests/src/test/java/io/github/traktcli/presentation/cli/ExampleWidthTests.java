package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The first example of every command")
@OnAnyDay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleWidthTests {

  /** A script, and what was asked for as it is. */
  private static final Set<String> UNCUT = Set.of("completion", "api", "api request");

  /** A reference, an address or a folder, with what it is in front or the name of the member. */
  private static final String NEVER_CUT = " *(\"[^\"]+\": |[^ ]+( [^ ]+){0,2}  +)?\\S+";

  @TempDir private Path folder;
  private final ManualExamples examples = ManualExamples.ofManual();
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeAll
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    trakt =
        Trakt.offline()
            .at(Today.now(), Today.zone())
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_AUTH_URL", sandbox.apiUrl().toString())
            .env("NO_COLOR", "1");
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  @TestFactory
  @DisplayName("fits windows of 40, 80 and 200 columns, but for what is never cut")
  Stream<DynamicTest> fits() {
    return examples
        .commands()
        .filter(words -> !UNCUT.contains(words))
        .flatMap(
            words ->
                Stream.of(40, 80, 200)
                    .map(
                        window ->
                            dynamicTest(
                                "trakt " + words + " in " + window, () -> fits(words, window))));
  }

  @TestFactory
  @DisplayName("ends in a sentence where nobody is signed in, or in what everybody sees")
  Stream<DynamicTest> endsWithoutLogin() {
    return examples
        .commands()
        .map(
            words ->
                dynamicTest(
                    "trakt " + words,
                    () -> {
                      Result result = trakt.run(line(words));
                      assertThat(result.exitCode()).as(result.err()).isBetween(0, 8);
                      if (result.exitCode() == 4) {
                        assertThat(result.err()).contains("not signed in");
                      }
                    }));
  }

  private void fits(String words, int window) {
    Result result =
        trakt.env("TRAKT_ACCESS_TOKEN", Sandbox.token()).onTerminal(window).run(line(words));
    assertThat((result.out() + result.err()).lines())
        .filteredOn(line -> line.length() > window)
        .as("exit %s", result.exitCode())
        .allMatch(line -> line.matches(NEVER_CUT));
  }

  /** What an example writes is no part of the checkout. */
  private String below(String word) {
    return word.endsWith(".zip") ? folder.resolve(word).toString() : word;
  }

  private String[] line(String words) {
    return Stream.concat(
            examples.lines(words).getFirst().stream().map(this::below), Stream.of("--no-input"))
        .toArray(String[]::new);
  }
}
