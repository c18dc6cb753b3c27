package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.manual.Manual;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words that an option takes")
class OptionWordsTests {

  private static final Manual MANUAL = Trakt.offline().wholeManual();

  @TempDir private Path folder;

  private static List<String> words(String command, String option) {
    return MANUAL.commands().stream()
        .filter(each -> each.command().equals("trakt " + command))
        .flatMap(each -> each.options().stream())
        .filter(each -> each.names().contains(option))
        .findFirst()
        .orElseThrow()
        .values();
  }

  @ParameterizedTest
  @CsvSource({
    "import, --undated",
    "import, --as",
    "import, --only",
    "import, --episode-match",
    "import, --from",
    "export, --only",
    "export, --layout",
    "duplicates, --keep",
    "next, --sort",
    "next, --intent",
    "api, --method",
  })
  @DisplayName("are those that it names when it is given another")
  void areTaken(String command, String option) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "title,year\nDune,2021\n");
    List<String> words = words(command, option);
    String argument = List.of("import", "restore", "api").contains(command) ? file.toString() : "";
    List<String> line =
        argument.isEmpty()
            ? List.of(command, option, "bogus")
            : List.of(command, argument, option, "bogus");
    String refused = Trakt.inSandbox().run(line.toArray(String[]::new)).err();
    assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(refused).contains(word));
  }

  @Test
  @DisplayName("are names of files where a file, a folder or an archive is meant")
  void archives() {
    String script = Trakt.offline().run("completion", "bash").out();
    assertThat(script.lines().filter(line -> line.startsWith("'import')")))
        .allSatisfy(line -> assertThat(line).contains("args='@'"));
    assertThat(script.lines().filter(line -> line.startsWith("'restore')")))
        .allSatisfy(line -> assertThat(line).contains("args='@'"));
  }
}
