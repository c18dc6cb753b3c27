package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.contract.RecordedTrakt.Exchange;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Every command line of the contract performs its operation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {

  /** The contract grows by what Trakt adds; none of it is left out. */
  private static final int OPERATIONS = 274;

  /** The browser performs this one, at the address that the client prints. */
  private static final String AUTHORIZE = "GET /oauth/authorize";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Blueprint contract = Blueprint.ofThisClient();
  private final MockWebServer server = PromptServer.make();
  private Sandbox sandbox;
  private RecordedTrakt recorded;

  /** One operation may delete what the next one reads. */
  private void beginAnew() throws IOException {
    sandbox.close();
    begin();
  }

  private void begin() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)));
    recorded = new RecordedTrakt(sandbox);
    server.setDispatcher(recorded);
  }

  @BeforeAll
  void start() throws IOException {
    begin();
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> everyOperationIsPerformedAsDocumented() {
    return commands()
        .filter(operation -> !operation.signature().equals(AUTHORIZE))
        .map(
            operation ->
                dynamicTest(
                    operation.signature() + " by " + CommandLines.of(operation),
                    () -> performed(operation)));
  }

  @TestFactory
  Stream<DynamicTest> jsonLosesNothingThatWasServed() {
    return commands()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> !operation.signature().equals(AUTHORIZE))
        .map(
            operation ->
                dynamicTest(
                    operation.signature() + " by " + CommandLines.of(operation),
                    () -> printed(operation)));
  }

  @Test
  void everyOperationHasItsCommand() {
    List<String> missing =
        contract.operations().stream()
            .filter(operation -> operation.markers().command().isEmpty())
            .map(Operation::signature)
            .toList();
    assertThat(missing).isEmpty();
    assertThat(commands().count()).isEqualTo(OPERATIONS);
  }

  private void performed(Operation operation) throws IOException {
    Result result = run(operation, false);
    assertThat(result.exitCode()).as(result.err()).isZero();
    List<Exchange> exchanges = exchangesOf(operation);
    assertThat(exchanges).as("requests: " + recorded.exchanges()).isNotEmpty();
    for (Exchange exchange : exchanges) {
      assertThat(contract.queryNames(operation)).containsAll(exchange.queryNames());
      assertThat(bodyNames(operation)).containsAll(namesIn(exchange.requestBody()));
    }
  }

  private void printed(Operation operation) throws IOException {
    Result result = run(operation, true);
    assertThat(result.exitCode()).as(result.err()).isZero();
    List<JsonNode> served = new ArrayList<>();
    exchangesOf(operation).forEach(exchange -> items(exchange.answer(), served));
    List<JsonNode> printed = new ArrayList<>();
    items(result.out(), printed);
    if (CommandLines.chooses(operation)) {
      recorded.exchanges().forEach(exchange -> items(exchange.answer(), served));
      assertThat(served).containsAll(printed);
    } else {
      assertThat(printed).containsExactlyElementsOf(served);
    }
  }

  private Result run(Operation operation, boolean json) throws IOException {
    beginAnew();
    Trakt trakt =
        Trakt.asking(server)
            .in(Path.of("target", "homes", UUID.randomUUID().toString()).toAbsolutePath());
    List<String> line = new ArrayList<>(CommandLines.words(operation));
    boolean signsIn = line.getFirst().equals("auth");
    if (!signsIn) {
      trakt = trakt.env("TRAKT_ACCESS_TOKEN", Sandbox.token());
    } else if (!line.get(1).equals("login")) {
      trakt.run("auth", "login");
    }
    if (json) {
      line.add("--json");
    }
    recorded.forget();
    return trakt.run(line.toArray(String[]::new));
  }

  private List<Exchange> exchangesOf(Operation operation) {
    return recorded.exchanges().stream()
        .filter(exchange -> exchange.status() / 100 == 2)
        .filter(
            exchange ->
                contract.matches(exchange.method(), exchange.target().getPath()).stream()
                    .anyMatch(match -> match.operation().signature().equals(operation.signature())))
        .toList();
  }

  private static Set<String> bodyNames(Operation operation) {
    Set<String> names = new TreeSet<>();
    operation.body().forEach(field -> names.add(field.name()));
    operation.examples().forEach(example -> names.addAll(namesIn(example.body())));
    return names;
  }

  private static Set<String> namesIn(String body) {
    return body.isBlank() || !body.strip().startsWith("{")
        ? Set.of()
        : new HashSet<>(JSON.readTree(body).propertyNames());
  }

  private static void items(String json, List<JsonNode> into) {
    if (json.isBlank()) {
      return;
    }
    JsonNode tree = JSON.readTree(json);
    if (tree.isArray()) {
      tree.forEach(into::add);
    } else {
      into.add(tree);
    }
  }

  private Stream<Operation> commands() {
    return contract.operations().stream()
        .filter(operation -> operation.markers().command().isPresent());
  }
}
