package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Markers;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the contract lets a client read can be read from the sandbox. */
@DisplayName("The sandbox and the contract")
@OnAnyDay
final class SandboxContractTests {

  private static final Pattern PIECE = Pattern.compile("\\{([A-Za-z_]+)\\}");

  /** What stands for {@code {id}}, by the beginning of the path. */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("movies", "tron-legacy-2010"),
          Map.entry("shows", "game-of-thrones"),
          Map.entry("people", "bryan-cranston"),
          Map.entry("comments", "417"),
          Map.entry("lists", "55"),
          Map.entry("notes", "1245"),
          Map.entry("search", "tt0848228"),
          Map.entry("episodes", "73640"),
          Map.entry("sync", "12601"),
          Map.entry("users", "sean"));

  private static final Map<String, String> PIECES =
      Map.ofEntries(
          Map.entry("start_date", Today.date().toString()),
          Map.entry("days", "33"),
          Map.entry("period", "weekly"),
          Map.entry("comment_type", "all"),
          Map.entry("sort", "newest"),
          Map.entry("sort_by", "rank"),
          Map.entry("sort_how", "asc"),
          Map.entry("country", "us"),
          Map.entry("countryCode", "us"),
          Map.entry("language", "es"),
          Map.entry("season", "1"),
          Map.entry("episode", "1"),
          Map.entry("rating", "9"),
          Map.entry("item_id", "12601"),
          Map.entry("target", "my"),
          Map.entry("id_type", "imdb"));

  private static Sandbox sandbox;
  private static Caller caller;

  @BeforeAll
  static void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterAll
  static void close() {
    caller.close();
    sandbox.close();
  }

  static Stream<String> reads() {
    return Blueprint.ofThisClient().operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .map(Operation::signature)
        .filter(signature -> !signature.contains("/oauth/"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("reads")
  @DisplayName("agree on what can be read, who may, and what comes in pages")
  void reading(String signature) {
    Operation operation = Blueprint.ofThisClient().operation(signature).orElseThrow();
    String path = path(operation.template().path());
    Caller.Answer answer = caller.get(path + "?query=tron");
    assertThat(answer.status()).as(path).isIn(200, 204);
    assertThat(!answer.header("X-Pagination-Page").isEmpty())
        .as("pages of %s", path)
        .isEqualTo(operation.markers().paged() && answer.status() == 200);
    try (Caller nobody = Caller.signedOut(sandbox)) {
      boolean mine = operation.markers().access() == Markers.Access.REQUIRED;
      if (mine && !path.startsWith("/users/sean")) {
        assertThat(nobody.get(path).status()).as("%s without a token", path).isEqualTo(401);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reads")
  @DisplayName("agree on the headers of an answer")
  void headers(String signature) {
    Operation operation = Blueprint.ofThisClient().operation(signature).orElseThrow();
    String path = path(operation.template().path());
    Caller.Answer answer = caller.get(path + "?query=tron");
    List<String> told =
        operation.responses().stream()
            .filter(response -> response.status() == answer.status())
            .flatMap(response -> response.headers().keySet().stream())
            .toList();
    assertThat(told)
        .as(path)
        .allSatisfy(name -> assertThat(answer.header(name)).as(name).isNotEmpty());
  }

  private static String path(String template) {
    return PIECE.matcher(template).replaceAll(piece -> value(piece, template));
  }

  private static String value(MatchResult piece, String template) {
    String area = template.substring(1, template.indexOf('/', 1));
    return switch (piece.group(1)) {
      case "id" -> IDS.getOrDefault(area, "");
      case "section" -> template.contains("hidden") ? "calendar" : "movies";
      case "list_id" ->
          template.startsWith("/smart-lists")
              ? "55"
              : template.contains("smart-lists") ? "fresh-and-short" : "star-wars-in-machete-order";
      case "type" -> type(template);
      default -> PIECES.getOrDefault(piece.group(1), "");
    };
  }

  private static String type(String template) {
    if (template.startsWith("/search/{type}")) {
      return "movie";
    }
    if (template.contains("/lists/") && !template.contains("/items")) {
      return "personal";
    }
    if (template.contains("/comments/")) {
      return "all";
    }
    return template.contains("/likes/") ? "comments" : "movies";
  }
}
