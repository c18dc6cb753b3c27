package io.github.traktcli.presentation.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The manual")
@OnAnyDay
class ReferenceTests {

  private static final Manual MANUAL = Trakt.offline().wholeManual();
  private static final Path ROOT = Path.of(System.getProperty("trakt.root", ".."));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(#[^)]*)?\\)");

  /** These go on until they are stopped, or open something. */
  private static final Set<String> ENDLESS = Set.of("trakt sandbox", "auth login", "config edit");

  /** These ask nobody. */
  private static final Set<String> LOCAL =
      Set.of(
          "help",
          "version",
          "completion",
          "sandbox",
          "config",
          "alias",
          "extension",
          "cache",
          "captures",
          "auth switch");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private static final Pattern FILE =
      Pattern.compile("(?:~/)?[\\w-]+(?:\\.(?:ics|csv|jsonl?|html|zip|txt|ya?ml|db|sh)|/)");

  @TempDir private Path folder;

  @Test
  @DisplayName("as JSON has every command with what it takes, how it ends and what it writes")
  void json() {
    JsonNode tree = JsonMapper.shared().readTree(Trakt.offline().run("help", "--json").out());
    assertThat(tree.get("commands").size()).isEqualTo(Trakt.offline().manual().size());
    JsonNode add =
        JsonMapper.shared()
            .readTree(Trakt.offline().run("help", "watchlist", "add", "--json").out());
    assertThat(add.get("command").asString()).isEqualTo("trakt watchlist add");
    assertThat(add.get("operations").toString()).contains("POST /sync/watchlist");
    assertThat(add.get("writes").toString())
        .contains("POST /sync/watchlist", "the journal of undo")
        .doesNotContain("GET ");
    assertThat(add.get("examples").toString()).contains("trakt watchlist add");
    assertThat(add.get("exit_codes").findValuesAsString("code")).contains("0", "3", "8");
    JsonNode output = option(add, "--output");
    assertThat(output.get("values").toString()).contains("jsonl");
    assertThat(output.get("value").asString()).isEqualTo("FORMAT");
    assertThat(Trakt.offline().run("help", "movie", "--json").out()).contains("trakt movies");
    assertThat(Trakt.offline().run("help", "exit-codes", "--json").out()).contains("How trakt");
    assertThat(Trakt.offline().run("help", "watchlist", "ad", "--json").err())
        .contains("Did you mean add?");
  }

  private static JsonNode option(JsonNode command, String name) {
    for (JsonNode option : command.get("options")) {
      if (option.get("names").toString().contains("\"" + name + "\"")) {
        return option;
      }
    }
    throw new AssertionError("no option " + name);
  }

  @TestFactory
  @DisplayName("says of every command that runs how it ends and how it is called")
  Stream<DynamicTest> whole() {
    return MANUAL.commands().stream()
        .map(
            command ->
                dynamicTest(
                    command.command(),
                    () -> {
                      assertThat(command.summary()).endsWith(".");
                      assertThat(command.examples()).isNotEmpty();
                      assertThat(command.exitCodes())
                          .extracting(CommandManual.ExitCode::code)
                          .contains(0, 1, 2, 130);
                      assertThat(command.options())
                          .allSatisfy(
                              option ->
                                  assertThat(option.description())
                                      .as(option.names() + "")
                                      .isNotBlank());
                    }));
  }

  @ParameterizedTest
  @CsvSource({
    "trakt watchlist, trakt watchlist list",
    "trakt history, trakt history list",
    "trakt lists, trakt lists list",
    "trakt checkin, trakt checkin start",
    "trakt progress, trakt progress up-next",
    "trakt next, trakt progress up-next",
    "trakt watch, trakt history add",
    "trakt rate, trakt ratings add",
    "trakt watched episodes, trakt watched movies"
  })
  @DisplayName("says of a short way what it says of the long one")
  void shortWays(String shortWay, String longWay) {
    CommandManual told = command(shortWay);
    CommandManual expected = command(longWay);

    assertThat(told.operations()).isNotEmpty().isEqualTo(expected.operations());
    assertThat(told.fields()).isEqualTo(expected.fields());
    assertThat(told.writes()).isEqualTo(expected.writes());
    assertThat(told.exitCodes()).isEqualTo(expected.exitCodes());
  }

  @Test
  @DisplayName(
      "says of whatever asks Trakt that it may be refused, limited, or left without answer")
  void refused() {
    assertThat(MANUAL.commands())
        .filteredOn(command -> !command.usage().contains(" COMMAND ") && !isLocal(command))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            command -> assertThat(codes(command)).as(command.command()).contains(4, 5, 6, 7));
    assertThat(MANUAL.commands())
        .filteredOn(ReferenceTests::isLocal)
        .allSatisfy(
            command -> assertThat(codes(command)).as(command.command()).doesNotContain(5, 6, 7));
    assertThat(codes(command("trakt browse"))).contains(3);
    assertThat(codes(command("trakt status"))).doesNotContain(3, 8);
  }

  private static boolean isLocal(CommandManual command) {
    String words = command.words();
    return LOCAL.stream().anyMatch(local -> words.equals(local) || words.startsWith(local + " "));
  }

  private static List<Integer> codes(CommandManual command) {
    return command.exitCodes().stream().map(CommandManual.ExitCode::code).toList();
  }

  private static CommandManual command(String name) {
    return MANUAL.commands().stream()
        .filter(command -> command.command().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("has all topics")
  void topics() {
    assertThat(MANUAL.topics())
        .extracting(Manual.Topic::name)
        .contains(
            "environment",
            "exit-codes",
            "formatting",
            "references",
            "scripting",
            "auth",
            "sandbox");
    assertThat(MANUAL.topics())
        .allSatisfy(
            topic ->
                assertThat(Trakt.offline().run("help", topic.name()).out())
                    .contains(topic.text().lines().findFirst().orElseThrow()));
    assertThat(Trakt.offline().run("help", "enviroment").err())
        .contains("Did you mean environment?");
  }

  @Test
  @DisplayName("under docs is what the program says; copy presentation-tests/target/docs to docs")
  void docs() throws IOException {
    Map<String, String> pages = MarkdownPages.of(MANUAL);
    Path written = Path.of("target", "docs");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = written.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    Map<String, String> kept = new TreeMap<>();
    for (String part : List.of("reference", "topics")) {
      try (Stream<Path> files = Files.list(ROOT.resolve("docs").resolve(part))) {
        for (Path file : files.toList()) {
          kept.put(part + "/" + file.getFileName(), Files.readString(file));
        }
      }
    }
    kept.put("README.md", Files.readString(ROOT.resolve("docs/README.md")));
    assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(pages.keySet());
    kept.forEach((name, text) -> assertThat(text).as(name).isEqualTo(pages.get(name)));
  }

  @Test
  @DisplayName("leads from every page to pages and headings that are there")
  void links() {
    Map<String, String> pages = MarkdownPages.of(MANUAL);
    pages.forEach(
        (name, text) -> {
          for (MatchResult link : LINK.matcher(text).results().toList()) {
            Path target =
                link.group(1).isEmpty()
                    ? Path.of(name)
                    : Path.of("/docs").resolve(name).resolveSibling(link.group(1)).normalize();
            String inDocs = target.toString().replaceFirst("^/docs/", "");
            boolean exists =
                pages.containsKey(inDocs)
                    || Files.exists(ROOT.resolve(target.toString().replaceFirst("^/", "")));
            assertThat(exists).as(name + " to " + link.group()).isTrue();
            if (link.group(2) != null && pages.containsKey(inDocs)) {
              assertThat(headings(pages.get(inDocs))).contains(link.group(2).substring(1));
            }
          }
        });
    assertThat(pages).hasSizeGreaterThan(40);
  }

  private static List<String> headings(String page) {
    return page.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(line -> line.replace(' ', '-'))
        .toList();
  }

  @Test
  @DisplayName("for man has no fault that mandoc finds")
  void mandoc() throws IOException, InterruptedException {
    OtherProgram mandoc = OtherProgram.named("mandoc", Map.of());
    List<String> line = new ArrayList<>(List.of("-Tlint", "-W", "warning"));
    line.addAll(written());
    assertThat(mandoc.run(line.toArray(String[]::new))).isEmpty();
  }

  @Test
  @DisplayName("for man has no fault that groff finds")
  void groff() throws IOException, InterruptedException {
    OtherProgram groff = OtherProgram.named("groff", Map.of());
    for (String file : written()) {
      assertThat(groff.run("-man", "-Tutf8", "-ww", "-z", file)).as(file).isEmpty();
    }
  }

  private List<String> written() throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> page :
        ManPages.of(MANUAL, LocalDate.of(2026, 11, 29)).entrySet()) {
      files.add(Files.writeString(folder.resolve(page.getKey()), page.getValue()).toString());
    }
    return files;
  }

  @TestFactory
  @DisplayName("gives examples that run in the sandbox")
  Stream<DynamicTest> examples() {
    Trakt trakt = Trakt.inSandbox().in(folder.resolve("home"));
    return MANUAL.commands().stream()
        .flatMap(command -> command.examples().stream())
        .distinct()
        .filter(line -> ENDLESS.stream().noneMatch(words -> line.contains(words)))
        .map(line -> dynamicTest(line, () -> runs(trakt, line)));
  }

  /** What the sandbox does not hold may be missing there; no example is wrong usage. */
  private void runs(Trakt trakt, String line) {
    String first = line.replaceFirst(" [|<>].*", "");
    List<String> words =
        WORD.matcher(first)
            .results()
            .map(
                word ->
                    word.group(1) == null
                        ? word.group(2) == null ? word.group(3) : word.group(2)
                        : word.group(1))
            .filter(word -> !word.equals("--sandbox"))
            .skip(1)
            .map(
                word ->
                    FILE.matcher(word).matches()
                        ? folder.resolve(word.replace("~/", "")).toString()
                        : word)
            .toList();
    Result result =
        trakt
            .env("TRAKT_EDITOR", "true")
            .typing(line.endsWith(".txt") ? "A text as long as Trakt wants one to be." : "")
            .run(Stream.concat(words.stream(), Stream.of("--no-input")).toArray(String[]::new));
    boolean wouldAsk = result.err().contains("Say --yes") || result.err().contains("Say TEXT");
    assertThat(result.exitCode() == 2 && !wouldAsk).as(result.err()).isFalse();
    assertThat(result.err()).doesNotContain("Something went wrong");
  }
}
