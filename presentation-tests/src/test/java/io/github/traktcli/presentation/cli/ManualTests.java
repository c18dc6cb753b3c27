package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line builds only the commands that it names: nobody may see a difference. */
class ManualTests {

  private static final Map<String, String> MANUAL = Trakt.offline().manual();

  @TestFactory
  Stream<DynamicTest> helpIsTheSameAsFromTheWholeTree() {
    return MANUAL.keySet().stream()
        .map(
            words ->
                DynamicTest.dynamicTest(
                    "trakt " + words,
                    () ->
                        assertThat(Trakt.offline().run(line(words, "--help")).out())
                            .isEqualTo(MANUAL.get(words))));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHasASummaryAndAnExample() {
    return MANUAL.entrySet().stream()
        .filter(page -> page.getValue().contains("[OPTIONS]"))
        .filter(page -> !page.getValue().contains("\nCommands:"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    "trakt " + page.getKey(),
                    () ->
                        assertThat(page.getValue())
                            .matches("(?s)[A-Z][^\n]+[.]\n.*")
                            .contains("Examples:", "  trakt " + firstWord(page.getKey()))));
  }

  @TestFactory
  Stream<DynamicTest> everyGroupHasExamplesOfItsOwnCommands() {
    return MANUAL.entrySet().stream()
        .filter(page -> page.getValue().contains("\nCommands:"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    "trakt " + page.getKey(),
                    () ->
                        assertThat(examples(page.getValue()))
                            .isNotEmpty()
                            .allMatch(line -> isCommand(page.getKey(), line))));
  }

  @Test
  void theHelpOfTheProgramLeadsToTheManual() {
    assertThat(MANUAL.get("")).contains("The manual: https://github.com/trakt-cli/trakt#readme");
  }

  @TestFactory
  Stream<DynamicTest> noLineOfAnOptionIsWiderThanTheWindow() {
    return MANUAL.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    "trakt " + page.getKey(),
                    () ->
                        assertThat(page.getValue().lines().filter(line -> line.startsWith("  -")))
                            .allMatch(line -> line.length() <= 80)));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void noLineOfHelpIsWiderThanTheWindow(int columns) {
    Trakt trakt = Trakt.offline().env("NO_COLOR", "1").onTerminal(columns);
    Stream<String> topics =
        Stream.of("auth", "references", "formatting", "environment", "exit-codes", "sandbox");
    assertThat(
            Stream.concat(
                    trakt.manual().values().stream(),
                    topics.map(topic -> trakt.run("help", topic).out()))
                .flatMap(String::lines))
        .hasSizeGreaterThan(1000)
        .filteredOn(line -> !line.matches(" *\\S+")) // addresses stay whole
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(columns));
  }

  private static List<String> examples(String page) {
    String examples = page.substring(page.indexOf("\nExamples:\n") + 1);
    return examples
        .lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(String::strip)
        .toList();
  }

  /** Tells whether a line calls the group, and a command of it where it has no usual one. */
  private static boolean isCommand(String group, String line) {
    List<String> words = List.of(line.split(" +", -1));
    String page = Objects.requireNonNull(MANUAL.get(group));
    return line.startsWith("trakt " + group)
        && (page.contains("[COMMAND]") || MANUAL.containsKey(group + " " + words.get(2)));
  }

  private static String firstWord(String words) {
    return words.split(" ", -1)[0];
  }

  private static String[] line(String words, String last) {
    return words.isEmpty()
        ? new String[] {last}
        : Stream.concat(Stream.of(words.split(" ", -1)), List.of(last).stream())
            .toArray(String[]::new);
  }
}
