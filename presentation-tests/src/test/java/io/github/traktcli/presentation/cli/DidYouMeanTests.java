package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.manual.CommandManual;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTests {

  @TempDir private Path folder;

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
    "WATCHLIST,                            watchlist",
    "watchlist ADD,                        add",
    "country,                              countries",
    "del x,                                watchlist remove",
    "new x,                                lists create",
    "get x,                                movies view or shows view",
    "watchlist show,                       list",
    "add favorites,                        favorites add",
    "rm favorites,                         favorites remove",
    "help rm favorites,                    favorites remove",
    "watchlist --timezone Europe/Berln,    Europe/Berlin",
    "playback list --type movis,           movies",
    "lists diff a b --only rigth,          right",
  })
  void aWordThatIsNearlyRightIsNamed(String line, String meant) {
    Result result = Trakt.offline().run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().replaceAll("\\s+", " ")).contains("Did you mean ", meant);
    assertThat(result.out()).isEmpty();
  }

  /** They take other words, too: days, and what Trakt adds now and then. */
  private static final Set<String> OPEN =
      Set.of("--extended", "--genres", "--countries", "--languages", "--fields", "COMMAND");

  @TestFactory
  Stream<DynamicTest> everyWordThatAnOptionTakesIsNamedWhereItIsMistyped() {
    return Trakt.offline().wholeManual().commands().stream()
        .filter(command -> !command.words().isEmpty())
        .filter(command -> !command.words().equals("restore")) // its file is read before
        .flatMap(
            command ->
                command.options().stream()
                    .filter(option -> !option.values().isEmpty())
                    .filter(option -> !OPEN.contains(option.names().getLast()))
                    .map(option -> Map.entry(option, command)))
        .collect(
            Collectors.toMap(
                row -> row.getKey().names().getLast() + row.getKey().values(),
                row -> row,
                (first, _) -> first,
                TreeMap::new))
        .values()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getValue().command() + " " + row.getKey().names().getLast(),
                    () -> namesWhatWasMeant(row.getValue(), row.getKey())));
  }

  private void namesWhatWasMeant(CommandManual command, CommandManual.Option option)
      throws IOException {
    String meant = option.values().getLast();
    List<String> line = new ArrayList<>(List.of(command.words().split(" ", -1)));
    line.add(option.names().getLast());
    line.add(meant.charAt(0) + "x" + meant.substring(1));
    if (command.words().equals("smart-lists create") && !line.contains("--source")) {
      line.addAll(List.of("--source", "trending"));
    }
    for (CommandManual.Argument argument : command.arguments()) {
      line.add(argument.values().isEmpty() ? word(argument.name()) : argument.values().getFirst());
    }
    Result result = Trakt.offline().signedIn().run(line.toArray(String[]::new));
    assertThat(result.err().replaceAll("\\s+", " "))
        .as(String.join(" ", line))
        .containsPattern("Did you mean [^?]*" + Pattern.quote(meant));
    assertThat(result.exitCode()).isEqualTo(2);
  }

  /** Returns what is good enough as that argument. */
  private String word(String argument) throws IOException {
    return switch (argument) {
      case "SOURCE" ->
          Files.writeString(folder.resolve("films.csv"), "Title,Year\nHeat,1995\n").toString();
      case "NAME", "TEXT" -> "a name";
      case "PATH" -> "movies/popular";
      case "PLACE" -> "watchlist";
      default -> "movie/heat-1995";
    };
  }
}
