package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The environment")
class EnvironmentTests {

  private static final Path ROOT = Path.of(System.getProperty("trakt.root", ".."));

  /** Whatever is written as variables are, or stands where variables are read. */
  private static final Pattern IN_SOURCES =
      Pattern.compile(
          "\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?<=variables\\([^)]{0,99}\")[A-Z]{2,})\""
              + "|(?:variable|apply|get|containsKey|value|set|absolute|gate|inAnyCase)"
              + "\\((?:environment, )?\"([A-Z]{2,})\"");

  private static final Pattern IN_LAUNCHER =
      Pattern.compile("\\$\\{?(TRAKT_[A-Z_]+|JAVA_HOME|COLUMNS|LC_ALL)()");

  /** What looks like a variable and is none: Trakt's names of its rate limits. */
  private static final Pattern NO_VARIABLE = Pattern.compile("(UN)?AUTHED_API_[A-Z]+_LIMIT");

  /** The names in files of other services look so, too. */
  private static final String FOREIGN = Path.of("infrastructure", "transfer").toString();

  @Test
  @DisplayName("is explained with every variable that the program reads")
  void everyVariableIsExplained() {
    String topic = Trakt.offline().run("help", "environment").out();
    Set<String> read = variables();
    assertThat(read)
        .contains("TRAKT_ACCESS_TOKEN", "HOME", "TZ", "CI", "APPDATA", "HTTPS_PROXY", "JAVA_HOME");
    assertThat(read)
        .allSatisfy(
            name ->
                assertThat(Pattern.compile("\\b" + name + "\\b").matcher(topic).find())
                    .as(name)
                    .isTrue());
  }

  @Test
  @DisplayName("is explained with no variable that nobody reads")
  void nothingElseIsExplained() {
    assertThat(
            Pattern.compile("\\bTRAKT_[A-Z_]+\\b")
                .matcher(Trakt.offline().run("help", "environment").out())
                .results()
                .map(MatchResult::group))
        .hasSizeGreaterThan(15)
        .isSubsetOf(variables());
  }

  private static Set<String> variables() {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("domain", "application", "infrastructure", "presentation")) {
      sources(ROOT.resolve(module).resolve("src/main/java"))
          .forEach(source -> collect(IN_SOURCES, source, names));
    }
    collect(IN_LAUNCHER, ROOT.resolve("scripts/trakt"), names);
    collect(IN_LAUNCHER, ROOT.resolve("scripts/jdk.sh"), names);
    names.removeIf(name -> NO_VARIABLE.matcher(name).matches());
    return names;
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains(FOREIGN))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Pattern pattern, Path source, Set<String> into) {
    try {
      pattern
          .matcher(Files.readString(source))
          .results()
          .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
          .forEach(into::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
