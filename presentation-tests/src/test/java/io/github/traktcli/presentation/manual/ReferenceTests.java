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
import java.util.Comparator;
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

  /** They name what only the account or the computer of a reader may have. */
  private static final Set<String> OF_THE_READER =
      Set.of(
          "undo 42",
          "history remove --id",
          "import --resume",
          "auth switch",
          "alias delete",
          "auth refresh",
          "auth token",
          "users deny",
          "--store keyring",
          "token.txt",
          "--with-token",
          "auth login --web");

  /** What the files hold that examples read from standard input. */
  private static final Map<String, String> READ =
      Map.of(
          "titles.txt", "severance\nmovie/dune-2021\n",
          "ratings.csv", "severance,9\n",
          "thoughts.txt", "I think that this is a very fine list.\n",
          "aliases.yml", "zz: watchlist list\n");

  private static final String PIPED = " [|<>] .*";
  private static final Pattern PIPE = Pattern.compile(" \\| (?=(?:[^']*'[^']*')*[^']*$)");
  private static final Pattern SENT =
      Pattern.compile("(?m)^> (POST|PUT|DELETE) http://[^/]+([^?\\s]*)");

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
    assertThat(codes(command("trakt status"))).contains(8).doesNotContain(3);
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
    List<String> line = new ArrayList<>(List.of("-Tlint"));
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
  @DisplayName("gives examples that run in the sandbox, and tells how they end and what they write")
  Stream<DynamicTest> examples() {
    return MANUAL.commands().stream()
        .flatMap(command -> command.examples().stream())
        .distinct()
        .filter(line -> ENDLESS.stream().noneMatch(line::contains))
        .map(line -> dynamicTest(line, () -> runs(line)));
  }

  @TestFactory
  @DisplayName("gives examples in topics that run in the sandbox")
  Stream<DynamicTest> topicExamples() {
    return MANUAL.topics().stream()
        .flatMap(topic -> topic.text().lines())
        .filter(line -> line.startsWith("  trakt "))
        .map(line -> line.strip().replaceFirst(" {2,}.*", ""))
        .filter(line -> ENDLESS.stream().noneMatch(line::contains))
        .distinct()
        .map(line -> dynamicTest(line, () -> runs(line)));
  }

  @TestFactory
  @DisplayName("tells of every command that cannot reach Trakt that it may end so")
  Stream<DynamicTest> unreachable() {
    return MANUAL.commands().stream()
        .map(command -> command.examples().getFirst())
        .distinct()
        .filter(line -> ENDLESS.stream().noneMatch(line::contains))
        .map(
            line ->
                dynamicTest(
                    line,
                    () -> {
                      String first = line.replaceFirst(PIPED, "");
                      Result result =
                          Trakt.offline().signedIn().typing("severance").run(words(first));
                      assertThat(codes(called(first))).as(result.err()).contains(result.exitCode());
                    }));
  }

  /** Returns the command that an example calls. */
  private static CommandManual called(String line) {
    String words = line.replaceFirst("^trakt (--sandbox )?", "") + " ";
    return MANUAL.commands().stream()
        .filter(command -> words.startsWith(command.words() + " "))
        .max(Comparator.comparingInt(command -> command.words().length()))
        .orElseGet(() -> MANUAL.commands().getFirst());
  }

  /** Runs each part of a pipe on what the part before it wrote. */
  private void runs(String line) throws IOException {
    CommandManual command = called(line);
    Path home = Files.createTempDirectory(folder, "home");
    Trakt trakt = Trakt.inSandbox().in(home).env("TRAKT_EDITOR", "true").env("TRAKT_DEBUG", "true");
    String input =
        READ.entrySet().stream()
            .filter(file -> line.contains("< " + file.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse("");
    Result last = new Result(0, "", "", List.of());
    for (String part : PIPE.split(line.replaceFirst(" [<>] .*", ""), -1)) {
      last = trakt.typing(input).run(words(part));
      input = last.out();
    }
    boolean wouldAsk = last.err().contains("Say --yes") || last.err().contains("Say TEXT");
    boolean isOfReader =
        last.err().contains("there is no such") || OF_THE_READER.stream().anyMatch(line::contains);
    if (last.exitCode() != 0) {
      assertThat((wouldAsk && last.exitCode() == 2) || isOfReader).as(last.err()).isTrue();
    }
    if (!PIPE.matcher(line).find()) {
      assertThat(codes(command)).as(last.err()).contains(last.exitCode());
      assertThat(command.writes()).containsAll(written(home, last.err(), command));
    }
  }

  /** Returns what was written, as the manual tells it. */
  private static List<String> written(Path home, String trace, CommandManual command)
      throws IOException {
    List<String> written = new ArrayList<>();
    SENT.matcher(trace)
        .results()
        .filter(sent -> !sent.group(2).startsWith("/oauth/"))
        .filter(_ -> !command.command().startsWith("trakt api"))
        .forEach(sent -> written.add(operation(sent.group(1), sent.group(2), command)));
    try (Stream<Path> files = Files.walk(home)) {
      List<String> names = files.map(Path::toString).toList();
      if (names.stream().anyMatch(name -> name.matches(".*journal.\\d+\\.json"))) {
        written.add("the journal of undo");
      }
      if (names.stream().anyMatch(name -> name.endsWith("config.properties"))) {
        written.add("the file of the configuration");
      }
    }
    return written;
  }

  /** Returns the operation of the command that a request is, or else the request. */
  private static String operation(String method, String path, CommandManual command) {
    return command.writes().stream()
        .filter(one -> one.startsWith(method + " "))
        .filter(
            one ->
                path.matches(one.substring(method.length() + 1).replaceAll("\\{[^}]*\\}", "[^/]+")))
        .findFirst()
        .orElse(method + " " + path);
  }

  /** Returns the words behind the name of the program; files are in the folder of the test. */
  private String[] words(String line) {
    return Stream.concat(
            WORD.matcher(line)
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
                            : word),
            Stream.of("--no-input"))
        .toArray(String[]::new);
  }
}
