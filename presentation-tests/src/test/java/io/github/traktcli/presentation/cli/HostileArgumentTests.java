package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.NamedPipe;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What nobody means, in place of each argument of each command and of the value of each option: it
 * ends in one short sentence and a documented exit code, or is taken for what it is.
 */
@DisplayName("Whatever is typed")
@OnAnyDay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArgumentTests {

  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.of(
              "nothing", "",
              "a blank", " ",
              "a number of 30 digits", "123456789012345678901234567890",
              "an emoji", "\uD83E\uDD8A",
              "an escape", "\u001b[31mred\u001b]0;title\u0007",
              "10,000 letters", "x".repeat(10_000),
              "less than nothing", "-1",
              "zero", "0",
              "a zero byte", "a\u0000b",
              "a path", "../../etc"));

  /** The usage of a command behind its name. */
  private static final Pattern ARGUMENTS =
      Pattern.compile("\\[OPTIONS\\]([^\n]*(?:\n {7}[^\n]*)*)");

  private static final Pattern OPTION =
      Pattern.compile("(?m)^ {2}(?:-\\w, | {4})(--[a-z0-9-]+)(?: |\\[=)(\\S+)");

  private static final Pattern FILE = Pattern.compile("\\b(FILE|DIR|SOURCE)\\b");

  /** The options whose file is written and not read. */
  private static final Set<String> WRITTEN = Set.of("--html", "--ics", "--out", "--rejects");

  private List<String> files = List.of();
  private List<Path> links = List.of();
  private final ManualExamples examples = ManualExamples.ofManual();
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    trakt =
        Trakt.offline()
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_AUTH_URL", sandbox.apiUrl().toString())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
    links =
        List.of(
            Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere")),
            Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop")));
    files = new ArrayList<>(files(folder));
    links.forEach(link -> files.add(link.toString()));
  }

  @AfterAll
  void stop() {
    sandbox.close();
    assertThat(links).as("links").allMatch(Files::isSymbolicLink);
  }

  @TestFactory
  Stream<DynamicTest> inPlaceOfAnArgumentEndsWell() {
    return examples
        .commands()
        .map(
            words ->
                dynamicTest(
                    "trakt " + words,
                    () ->
                        endWell(
                            examples.lines(words).stream()
                                .flatMap(line -> inPlaceOfEachArgument(words, line).stream())
                                .toList())));
  }

  @TestFactory
  Stream<DynamicTest> asTheValueOfAnOptionEndsWell() {
    Set<String> known = new HashSet<>();
    return examples
        .commands()
        .flatMap(
            words ->
                OPTION
                    .matcher(examples.page(words))
                    .results()
                    .filter(option -> known.add(option.group(1) + option.group(2)))
                    .filter(option -> !FILE.matcher(option.group(2)).find())
                    .map(option -> ofOption(words, option.group(1))));
  }

  /** An option of a file is tried in every command: no two need read or write in the same way. */
  @TestFactory
  Stream<DynamicTest> asTheFileOfAnOptionEndsWell() {
    return examples
        .commands()
        .flatMap(
            words ->
                OPTION
                    .matcher(examples.page(words))
                    .results()
                    .filter(option -> FILE.matcher(option.group(2)).find())
                    .map(
                        option ->
                            dynamicTest(
                                "trakt " + words + " " + option.group(1),
                                () -> endWell(withFiles(words, option.group(1))))));
  }

  @TestFactory
  Stream<DynamicTest> asTheFileOfAnArgumentEndsWell() {
    return examples
        .commands()
        .filter(words -> FILE.matcher(arguments(words)).find())
        .map(
            words ->
                dynamicTest(
                    "trakt " + words,
                    () ->
                        endWell(
                            files.stream()
                                .map(
                                    file ->
                                        Stream.concat(
                                                ManualExamples.words(words).stream(),
                                                Stream.of(file))
                                            .toList())
                                .toList())));
  }

  @TestFactory
  Stream<DynamicTest> asAPipeInPlaceOfAFileEndsWell(@TempDir Path folder) {
    Stream<DynamicTest> options =
        examples
            .commands()
            .flatMap(
                words ->
                    OPTION
                        .matcher(examples.page(words))
                        .results()
                        .filter(option -> FILE.matcher(option.group(2)).find())
                        .map(option -> option.group(1))
                        .map(
                            option ->
                                dynamicTest(
                                    "trakt " + words + " " + option,
                                    () -> endsWellWithPipe(folder, words, option))));
    Stream<DynamicTest> arguments =
        examples
            .commands()
            .filter(words -> FILE.matcher(arguments(words)).find())
            .map(words -> dynamicTest("trakt " + words, () -> endsWellWithPipe(folder, words, "")));
    return Stream.concat(options, arguments);
  }

  private void endsWellWithPipe(Path folder, String words, String option) throws Exception {
    try (NamedPipe pipe = NamedPipe.at(folder.resolve("pipe-" + UUID.randomUUID()))) {
      var _ = WRITTEN.contains(option) ? pipe.taking() : pipe.giving("dune\n");
      List<String> line =
          option.isEmpty()
              ? new ArrayList<>(ManualExamples.words(words))
              : without(option, examples.lines(words).getFirst());
      line.add(option.isEmpty() ? pipe.toString() : option + "=" + pipe);
      endsWell(new SoftAssertions(), line).assertAll();
    }
  }

  @TestFactory
  Stream<DynamicTest> asTheTokenOfASignInEndsWell() {
    return VALUES.entrySet().stream()
        .map(
            value ->
                dynamicTest(
                    value.getKey(),
                    () ->
                        endsWell(
                                new SoftAssertions(),
                                trakt.without("TRAKT_ACCESS_TOKEN").typing(value.getValue()),
                                List.of("auth", "login", "--with-token"))
                            .assertAll()));
  }

  @TestFactory
  Stream<DynamicTest> asAnOptionOfASignInEndsWell() {
    return Stream.of("--web --no-browser --code", "--web --no-browser --redirect-uri", "--store")
        .map(
            options ->
                dynamicTest(
                    options,
                    () -> {
                      SoftAssertions all = new SoftAssertions();
                      for (String value : VALUES.values()) {
                        List<String> line =
                            ManualExamples.words("auth login " + options + "=value");
                        endsWell(
                            all,
                            trakt.without("TRAKT_ACCESS_TOKEN"),
                            line.stream()
                                .map(word -> word.replace("=value", "=" + value))
                                .toList());
                      }
                      all.assertAll();
                    }));
  }

  static Stream<String> values() {
    return VALUES.values().stream().filter(value -> !value.equals("0"));
  }

  @ParameterizedTest
  @MethodSource("values")
  @DisplayName("as a port, no server starts")
  void asPort(String value) {
    endsWell(new SoftAssertions(), List.of("sandbox", "--port=" + value)).assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--show=", "--genre= ", "--network=", "--text= "})
  @DisplayName("as nothing to look for, nothing is picked")
  void blankPicks(String option) {
    Result result = trakt.run("history", option);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("needs a word to look for.");
  }

  private List<List<String>> withFiles(String words, String option) {
    List<String> line = without(option, examples.lines(words).getFirst());
    return files.stream().map(file -> with(line, line.size(), option + "=" + file)).toList();
  }

  private String arguments(String words) {
    return ARGUMENTS.matcher(examples.page(words)).results().findFirst().orElseThrow().group(1);
  }

  /** Returns the names of what nobody means by a file. */
  private static List<String> files(Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "dune\n");
    Path sparse = folder.resolve("sparse");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    return List.of(
        locked(Files.writeString(folder.resolve("locked"), "dune\n")).toString(),
        locked(Files.createDirectory(folder.resolve("locked-folder"))).resolve("file").toString(),
        socket(folder.resolve("socket")).toString(),
        "/proc/self/mem",
        folder.resolve("missing").toString(),
        folder.resolve("missing/too").toString(),
        text.resolve("below").toString(),
        Files.createDirectory(folder.resolve("folder")).toString(),
        Files.createFile(folder.resolve("empty")).toString(),
        Files.write(folder.resolve("binary"), noise).toString(),
        Files.write(folder.resolve("zeros"), new byte[300]).toString(),
        sparse.toString(),
        folder.resolve("x".repeat(300)).toString(),
        folder + "/a\u0000b",
        "",
        "/dev/null",
        "/dev/full",
        "/dev/zero");
  }

  /** An administrator can read it all the same; for those, the socket is what nobody can open. */
  private static Path locked(Path file) throws IOException {
    return Files.setPosixFilePermissions(file, Set.of());
  }

  private static Path socket(Path file) throws IOException {
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(file));
    }
    return file;
  }

  private DynamicTest ofOption(String words, String option) {
    List<String> line = without(option, examples.lines(words).getFirst());
    return dynamicTest(
        "trakt " + words + " " + option,
        () ->
            endWell(
                VALUES.values().stream()
                    .map(value -> with(line, line.size(), option + "=" + value))
                    .toList()));
  }

  /** Most options may be given once only. */
  private static List<String> without(String option, List<String> line) {
    List<String> left = new ArrayList<>(line);
    int place = left.indexOf(option);
    if (place >= 0) {
      left.subList(place, Math.min(left.size(), place + 2)).clear();
    }
    return left;
  }

  private List<List<String>> inPlaceOfEachArgument(String words, List<String> line) {
    List<List<String>> lines = new ArrayList<>();
    MatchResult usage = ARGUMENTS.matcher(examples.page(words)).results().findFirst().orElseThrow();
    int first = ManualExamples.words(words).size();
    long arguments = ManualExamples.words(usage.group(1)).size();
    for (int i = 0; i < arguments; i++) {
      for (String value : VALUES.values()) {
        int place = first + i;
        boolean isThere = place < line.size() && !line.get(place).startsWith("-");
        lines.add(
            isThere
                ? with(line, place, value).subList(0, Math.max(place + 1, line.size()))
                : with(line.subList(0, Math.min(line.size(), place)), first, value));
      }
    }
    return lines;
  }

  private static List<String> with(List<String> line, int place, String value) {
    List<String> changed = new ArrayList<>(line);
    int index = Math.min(place, changed.size());
    if (index < changed.size()) {
      changed.set(index, value);
    } else {
      changed.add(value);
    }
    return changed;
  }

  private void endWell(List<List<String>> lines) {
    SoftAssertions all = new SoftAssertions();
    lines.forEach(line -> endsWell(all, line));
    all.assertAll();
  }

  private SoftAssertions endsWell(SoftAssertions all, List<String> line) {
    return endsWell(all, trakt, line);
  }

  private static SoftAssertions endsWell(SoftAssertions all, Trakt trakt, List<String> line) {
    Result result = trakt.run(line.toArray(String[]::new));
    String said = shown(line) + " -> " + result.exitCode() + "\n" + shortened(result.err());
    if (result.exitCode() == 0 && System.getProperty("hostile.report") != null) {
      System.out.println("ZERO " + said.replace("\n", " // "));
    }
    if (result.exitCode() != 0 && System.getProperty("hostile.report") != null) {
      System.out.println("FAIL " + said.replace("\n", " // "));
    }
    all.assertThat(result.exitCode()).as(said).isBetween(0, 8);
    all.assertThat(result.out() + result.err())
        .as(said)
        .doesNotContain(
            "\u001b", "\u0000", "Exception", "java.", "inside this program", "not enough memory");
    all.assertThat(result.err().length()).as(said).isLessThan(1_500);
    if (result.exitCode() != 0) {
      all.assertThat(result.notes().stream().filter(note -> note.startsWith("trakt: ")).count())
          .as(said)
          .isOne();
      all.assertThat(result.err())
          .as(said)
          .containsPattern("(?m)^trakt: \\S.*([.?:]|: trakt [a-z ]+)$");
    }
    return all;
  }

  private static String shown(List<String> line) {
    return line.stream().map(HostileArgumentTests::shortened).toList().toString();
  }

  private static String shortened(String text) {
    String printable = text.replace("\u001b", "<ESC>").replace("\u0000", "<NUL>");
    return printable.length() < 400 ? printable : printable.substring(0, 400) + "...";
  }
}
