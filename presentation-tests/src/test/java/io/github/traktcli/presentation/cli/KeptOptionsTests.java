package io.github.traktcli.presentation.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.output.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that the build keeps are those of the annotations. */
class KeptOptionsTests {

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException, IllegalAccessException {
    WriteHelp.main(folder.toString());
  }

  static Stream<String> commands() {
    return tree().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void areThoseOfTheAnnotationsForEveryCommand(String words) {
    Object command = requireNonNull(tree().get(words));
    assertThat(shown(KeptOptions.in(folder).of(command)))
        .isEqualTo(shown(CommandSpec.forAnnotatedObject(command)));
  }

  /** One declares a group of options, one wants to know itself: there are no lines for that. */
  @Test
  void areThereForAllCommandsButTwo() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("options"))) {
      List<String> kept = files.map(file -> file.getFileName().toString()).toList();
      assertThat(tree().values().stream().map(command -> command.getClass().getName()).distinct())
          .filteredOn(name -> !kept.contains(name + ".txt"))
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .containsExactlyInAnyOrder("ApiCommand", "Help");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sandbox calendar movies --scope all --json",
        "--sandbox watchlist add movie/dune-2021 --dry-run",
        "--sandbox history add movie/dune-2021 show/severance/1/1 --at 2024-01-01T20:00Z --dry-run",
        "--sandbox movies popular --limit 2 --fields title,ids.trakt --json",
        "--sandbox movies popular -q --json --limit 2",
        "--sandbox movies trending --years 1999-2024 --limit 1 -q",
        "calendar --days many",
        "calendar --nothing",
        "calendar --json --json",
        "movies popular --limit",
        "watchlist add",
        "config get one two",
        "--sandbox help calendar",
        "calendar --json --help",
        "calendar -qh",
      })
  void answerEveryLineAsTheAnnotationsDo(String line) {
    assertThat(run(line, KeptOptions.in(folder))).isEqualTo(run(line, KeptOptions.NONE));
  }

  /** What commands mix in by themselves is kept by the class, for {@link Declared}. */
  @Test
  void areThereForWhatCommandsMixInByThemselves() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("options"))) {
      assertThat(
              files.map(file -> file.getFileName().toString().replaceAll(".*\\.(.*)\\.txt", "$1")))
          .contains(
              "ReferenceArguments",
              "OwnerOption",
              "SortingOptions",
              "RatingOption",
              "OwnedItemsView",
              "RatedArguments",
              "PagingOptions",
              "ConfirmationOption",
              "TitleArgument",
              "PlayedTitle",
              "PositionArguments",
              "UserArgument",
              "OpenedList");
    }
  }

  private static Map<String, Object> tree() {
    Map<String, Object> commands = new TreeMap<>();
    program(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), KeptOptions.NONE)
        .whole(
            (words, command) -> {
              if (command.userObject() instanceof Callable<?> callable) {
                commands.put(words, callable);
              }
            });
    return commands;
  }

  private static String shown(CommandSpec command) {
    StringBuilder shown = new StringBuilder(command.mixins().keySet().toString());
    command.args().forEach(argument -> shown.append('\n').append(shown(argument)));
    return shown.toString();
  }

  private static List<Object> shown(ArgSpec argument) {
    return Arrays.asList(
        argument instanceof OptionSpec option
            ? List.of(List.of(option.names()), String.valueOf(option.fallbackValue()))
            : ((PositionalParamSpec) argument).index().toString(),
        argument.type(),
        List.of(argument.auxiliaryTypes()),
        argument.arity().min(),
        argument.arity().max(),
        argument.paramLabel(),
        argument.splitRegex(),
        List.of(argument.description()),
        argument.required(),
        argument.hidden(),
        argument.scopeType(),
        argument.defaultValue(),
        String.valueOf(argument.parameterConsumer()).replaceAll("@.*", ""));
  }

  private static List<Object> run(String line, KeptOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = program(out, err, options).run(line.split(" ", -1));
    return List.of(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Cli program(OutputStream out, OutputStream err, KeptOptions options) {
    String state = folder.resolve("state").toString();
    return new Cli(
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            err,
            Terminals.NONE,
            Map.of("TRAKT_CONFIG_DIR", state, "TRAKT_STATE_DIR", state, "TRAKT_CACHE_DIR", state),
            InstantSource.fixed(Today.now()),
            Today::zone,
            _ -> {},
            _ -> {}),
        KeptHelp.NONE,
        options);
  }
}
