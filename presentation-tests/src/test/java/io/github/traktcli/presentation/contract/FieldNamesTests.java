package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Example;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.blueprint.Response;
import io.github.traktcli.presentation.architecture.House;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FieldNamesTests {

  private static final String NAMES =
      "presentation/src/main/resources/io/github/traktcli/presentation/output/field-names.txt";

  @Test
  void theListIsThatOfTheContractAndOfOurRecords() throws IOException {
    Path anew = Path.of("target", "field-names.txt");
    NavigableSet<String> names = names();
    Files.createDirectories(anew.toAbsolutePath().getParent());
    Files.writeString(anew, String.join("\n", names) + "\n");

    assertThat(Files.readAllLines(Path.of(System.getProperty("trakt.root", "..")).resolve(NAMES)))
        .as("To make it anew: cp presentation-tests/%s %s", anew, NAMES)
        .containsExactlyElementsOf(names);
    assertThat(names).contains("title", "imdb", "expires_at", "skipped_ids");
  }

  private static NavigableSet<String> names() {
    NavigableSet<String> names = new TreeSet<>();
    for (Operation operation : Blueprint.ofThisClient().operations()) {
      for (Example example : operation.examples()) {
        members(example.body(), names::add);
        example.responses().stream()
            .filter(Response::isSuccess)
            .forEach(response -> members(response.body(), names::add));
      }
    }
    House.CLASSES.stream()
        .filter(type -> type.getPackageName().contains(".presentation"))
        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Record"))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(component -> component.getName().replaceAll("([A-Z])", "_$1"))
        .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.removeIf(name -> name.matches("\\d+|.."));
    return names;
  }

  private static void members(String sample, Consumer<String> names) {
    try {
      members(JsonMapper.shared().readTree(sample), names);
    } catch (JacksonException e) {
      // A sample of HTML, or of a form.
    }
  }

  private static void members(JsonNode tree, Consumer<String> names) {
    tree.forEachEntry((name, _) -> names.accept(name));
    tree.forEach(below -> members(below, names));
  }

  @Test
  void theFieldsOfAnAnswerAreListed() {
    Result page = Trakt.offline().run("api", "spec", "GET", "/sync/watchlist");
    assertThat(page.out())
        .containsPattern("fields\\t.*listed_at, .*movie\\.title, .*movie\\.ids\\.imdb");
    JsonNode manual =
        JsonMapper.shared()
            .readTree(Trakt.offline().run("help", "watchlist", "list", "--json").out());
    assertThat(manual.get("fields").valueStream().map(JsonNode::asString))
        .contains("listed_at", "movie.ids.imdb")
        .doesNotContain("movie", "movie.ids");
    assertThat(Trakt.offline().run("watchlist", "--fields", "listed").err())
        .contains("trakt help COMMAND --json");
  }

  @Test
  void anUnknownNameIsRefusedBeforeAnythingIsSent() {
    try (MockWebServer server = started()) {
      Result result =
          Trakt.asking(server).run("movies", "trending", "--json", "--fields", "movie.titel");

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err())
          .startsWith("trakt: Trakt has no field \"titel\". Did you mean title")
          .contains("--jq");
      assertThat(server.getRequestCount()).isZero();
    }
  }

  @Test
  void aChangeIsNotMadeWhoseAnswerCannotBePrinted() {
    try (MockWebServer server = started()) {
      Trakt trakt = Trakt.asking(server).signedIn();

      assertThat(trakt.run("watchlist", "reorder", "1", "2", "--fields", "nope").exitCode())
          .isEqualTo(2);
      assertThat(trakt.run("watchlist", "reorder", "1", "--jq", "nope").exitCode()).isEqualTo(2);
      assertThat(trakt.run("watchlist", "reorder", "1", "-o", "nope").exitCode()).isEqualTo(2);
      assertThat(server.getRequestCount()).isZero();
    }
  }

  @Test
  void codesAndNumbersMayBeMembers() {
    assertThat(
            Trakt.inSandbox()
                .run("movies", "ratings", "tron-legacy-2010", "--fields", "distribution.7"))
        .extracting(Result::exitCode)
        .isEqualTo(0);
  }

  private static MockWebServer started() {
    MockWebServer server = PromptServer.make();
    try {
      server.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return server;
  }
}
