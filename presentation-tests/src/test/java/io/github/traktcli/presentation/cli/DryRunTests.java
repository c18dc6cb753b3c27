package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Every write is tried with names of what Trakt does not have, in place of each of its arguments:
 * first dry, then for real.
 */
@DisplayName("A dry run of what does not exist")
@OnAnyDay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DryRunTests {

  /** What they change they are told by other means than by arguments. */
  private static final Set<String> OF_NO_REFERENCE =
      Set.of(
          "checkin cancel",
          "duplicates",
          "favorites edit",
          "filters add",
          "history duplicates",
          "import",
          "lists create",
          "restore",
          "smart-lists create",
          "users edit",
          "watchlist edit");

  private static final List<String> TITLES =
      List.of(
          "movie/nobody-made-this",
          "show/nobody-made-this",
          "movie/99999999",
          "show/99999999",
          "show/severance/97",
          "show/severance/1/97",
          "episode:99999999",
          "imdb:tt9999999",
          "zzzz qqqq vvvv");

  private static final Map<String, List<String>> NOT_THERE =
      Map.ofEntries(
          Map.entry("ITEM", TITLES),
          Map.entry("TITLE", List.of("nobody-made-this", "99999999", "zzzz qqqq vvvv")),
          Map.entry("COMMENT", List.of("99999999")),
          Map.entry("NOTE", List.of("99999999")),
          Map.entry("FILTER", List.of("99999999", "zzzz")),
          Map.entry("LIST", List.of("99999999", "nobody/nothing", "zzzz")),
          Map.entry("PLACE", List.of("99999999", "nobody/nothing", "zzzz")),
          Map.entry("USER", List.of("nobody-of-this-name")),
          Map.entry("ENTRY", List.of("99999999", "movie/nobody-made-this", "zzzz")),
          Map.entry("ID", List.of("99999999")));

  private static final Map<String, String> THERE =
      Map.ofEntries(
          Map.entry("ITEM", "movie/tron-legacy-2010"),
          Map.entry("COMMENT", "417"),
          Map.entry("NOTE", "1245"),
          Map.entry("LIST", "rainy-sundays"),
          Map.entry("PLACE", "rainy-sundays"),
          Map.entry("ENTRY", "movie/parasite-2019"),
          Map.entry("SECTION", "calendar"),
          Map.entry("RATING", "8"),
          Map.entry("REACTION", "love"),
          Map.entry("TEXT", "Five words are quite enough."));

  /** What needs an option so that there is anything to do, or nobody is asked. */
  private static final Map<String, List<String>> SAYING =
      Map.ofEntries(
          Map.entry("lists edit", List.of("--name", "New")),
          Map.entry("smart-lists edit", List.of("--name", "New")),
          Map.entry("scrobble start", List.of("--progress", "10")),
          Map.entry("scrobble pause", List.of("--progress", "10")),
          Map.entry("scrobble stop", List.of("--progress", "90")),
          Map.entry("report", List.of("--reason", "spam")));

  private static final Pattern ARGUMENT = Pattern.compile("[A-Z|]+");

  private final ManualExamples examples = ManualExamples.ofManual();
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeAll
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    trakt =
        Trakt.offline()
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_AUTH_URL", sandbox.apiUrl().toString())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> endsInTheCodeOfTheRealRun() {
    return writes().map(words -> dynamicTest("trakt " + words, () -> endAlike(words)));
  }

  private Stream<String> writes() {
    return examples
        .commands()
        .filter(words -> examples.page(words).contains("--dry-run"))
        .filter(words -> !OF_NO_REFERENCE.contains(words));
  }

  private void endAlike(String words) {
    List<List<String>> lines = lines(words);
    assertThat(lines).isNotEmpty();
    SoftAssertions all = new SoftAssertions();
    for (List<String> line : lines) {
      Result dry = run(words, line, "--dry-run");
      Result real =
          examples.page(words).contains("--yes") ? run(words, line, "--yes") : run(words, line);
      all.assertThat(dry.exitCode())
          .as(words + " " + line + "\n" + dry.out() + dry.err() + "--- real: " + real.exitCode())
          .isEqualTo(real.exitCode());
    }
    all.assertAll();
  }

  private Result run(String words, List<String> line, String... more) {
    List<String> whole = new ArrayList<>(ManualExamples.words(words));
    whole.addAll(line);
    whole.addAll(SAYING.getOrDefault(words, List.of()));
    whole.addAll(List.of(more));
    return trakt.run(whole.toArray(String[]::new));
  }

  /**
   * Each argument in turn is what does not exist; where many may be given, beside one that does.
   */
  private List<List<String>> lines(String words) {
    String usage =
        examples
            .page(words)
            .lines()
            .filter(line -> line.contains("[OPTIONS]"))
            .findFirst()
            .orElse("");
    String behind = usage.substring(usage.indexOf("[OPTIONS]") + "[OPTIONS]".length());
    List<String> names =
        ARGUMENT.matcher(behind).results().map(MatchResult::group).map(DryRunTests::first).toList();
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String wrong : NOT_THERE.getOrDefault(names.get(i), List.of())) {
        List<String> line =
            new ArrayList<>(names.stream().map(name -> THERE.getOrDefault(name, name)).toList());
        line.set(i, wrong);
        lines.add(line);
        if (behind.endsWith(names.get(i) + "...")) {
          lines.add(
              Stream.concat(line.stream(), Stream.of(THERE.getOrDefault("ITEM", ""))).toList());
        }
      }
    }
    return lines;
  }

  private static String first(String name) {
    int bar = name.indexOf('|');
    return bar < 0 ? name : name.substring(0, bar);
  }
}
