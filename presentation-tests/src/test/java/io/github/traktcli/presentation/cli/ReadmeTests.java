package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the README shows works, in the sandbox. */
@OnAnyDay
class ReadmeTests {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
  private static final Pattern PIPE = Pattern.compile(" \\| (?=(?:[^']*'[^']*')*[^']*$)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+(?:, [0-9]+)*) \\|.*\\|$");

  @TempDir private Path written;

  @TestFactory
  Stream<DynamicTest> everyCommandLineWorks() throws IOException {
    List<String> lines = commandLines();
    assertThat(lines).isNotEmpty();
    Trakt trakt = Trakt.inSandbox(); // one home for all, as on the reader's machine
    return lines.stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> works(trakt, line, written)));
  }

  @Test
  void namesEveryExitCode() throws IOException {
    List<Integer> documented =
        matches(ROW, readme())
            .flatMap(row -> Arrays.stream(row.group(1).split(", ", -1)))
            .map(Integer::valueOf)
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(Arrays.stream(ExitCode.values()).map(ExitCode::code).toList());
  }

  /** Runs each part of a pipe on what the part before it wrote. */
  private static void works(Trakt trakt, String line, Path written) {
    String input = "";
    for (String part : PIPE.split(line, -1)) {
      Result result = trakt.typing(input).run(arguments(part, written));
      assertThat(result.exitCode()).as(part + "\n" + result.err()).isZero();
      input = result.out();
    }
  }

  private static List<String> commandLines() throws IOException {
    return matches(BLOCK, readme())
        .flatMap(block -> block.group(1).lines())
        .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
        .filter(line -> line.startsWith("trakt ") || line.startsWith("scripts/trakt "))
        .distinct()
        .toList();
  }

  private static String[] arguments(String command, Path written) {
    List<String> words = new ArrayList<>();
    matches(WORD, command)
        .forEach(
            word ->
                words.add(
                    Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()));
    assertThat(words.removeFirst()).isIn("trakt", "scripts/trakt");
    words.removeIf("--sandbox"::equals); // the harness says so itself
    return words.stream().map(word -> file(word, written)).toArray(String[]::new);
  }

  /** What comes with the program is in its folder; what is written goes elsewhere. */
  private static String file(String word, Path written) {
    if (word.startsWith("scripts/examples/")) {
      return root().resolve(word).toString();
    }
    return word.matches("[a-z]+(/|\\.csv)") ? written + "/" + word : word;
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static String readme() throws IOException {
    return Files.readString(root().resolve("README.md"));
  }

  private static Path root() {
    return Path.of(Objects.requireNonNull(System.getProperty("trakt.root")));
  }
}
