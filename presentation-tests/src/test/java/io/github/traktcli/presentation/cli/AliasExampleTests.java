package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An alias is kept as it is written, so nothing else would notice that an example does not run. */
@DisplayName("an alias that help or the README shows")
class AliasExampleTests {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "trakt alias set (?:--shell )?\\S+ (?:\"([^\"\n]+)\"|'([^'\n]+)')|as in wl: ([^.]+)\\.");

  @TestFactory
  Stream<DynamicTest> standsForACommandLineThatIsUnderstood() throws IOException {
    List<String> expansions = expansions();
    assertThat(expansions).hasSizeGreaterThan(2);
    return expansions.stream()
        .map(expansion -> DynamicTest.dynamicTest(expansion, () -> understands(expansion)));
  }

  private static void understands(String expansion) {
    String line =
        expansion.replace("$1", "movie/tron-legacy-2010").replace("$2", "2020-01-02T20:00:00Z");
    Result result = Trakt.offline().run(ManualExamples.words(line).toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isNotEqualTo(ExitCode.USAGE.code());
  }

  private static List<String> expansions() throws IOException {
    Path readme =
        Path.of(Objects.requireNonNull(System.getProperty("trakt.root"))).resolve("README.md");
    return Stream.concat(
            Stream.of(Files.readString(readme)), Trakt.offline().manual().values().stream())
        .flatMap(text -> EXAMPLE.matcher(text.replaceAll("\n {3,}", " ")).results())
        .map(AliasExampleTests::expansion)
        .distinct()
        .toList();
  }

  private static String expansion(MatchResult found) {
    return Stream.of(found.group(1), found.group(2), found.group(3))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .replace('\n', ' ');
  }
}
