package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.blueprint.Response;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.contract.RecordedTrakt.Exchange;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every member of every answer that the contract shows, left out, nulled and of every other type,
 * for every command that reads: the odd value is empty, everything else is shown, and JSON output
 * is what was served.
 */
@DisplayName("No odd value in an answer")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddAnswerTests {

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private static final BigDecimal BIGGEST_ID = BigDecimal.valueOf(1L << 53);

  private final Blueprint contract = Blueprint.ofThisClient();
  private final MockWebServer server = PromptServer.make();
  private final Replay replay = new Replay();
  private final Map<String, String> served = new HashMap<>();

  /** Answers what was recorded, but for the one target that is altered. */
  private static final class Replay extends Dispatcher {

    private final Map<String, Exchange> recorded = new HashMap<>();
    private String altered = "";
    private String body = "";

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String path = path(request.getTarget());
      Exchange exchange = recorded.get(path);
      if (path.equals(altered)) {
        return new MockResponse.Builder().body(body).build();
      }
      return exchange == null
          ? new MockResponse.Builder().code(404).build()
          : new MockResponse.Builder().code(exchange.status()).body(exchange.answer()).build();
    }

    private static String path(String target) {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }
  }

  @BeforeAll
  void start() throws IOException {
    server.setDispatcher(replay);
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> sinksTheRest() throws IOException {
    record(commands());
    return commands().stream()
        .filter(operation -> served.containsKey(operation.signature()))
        .map(
            operation ->
                dynamicTest(
                    operation.signature() + " by " + CommandLines.of(operation),
                    () -> reads(operation)));
  }

  private List<Operation> commands() {
    return contract.operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> operation.markers().command().isPresent())
        .filter(operation -> !CommandLines.words(operation).getFirst().equals("auth"))
        .toList();
  }

  /** Runs every command once against the sandbox, to have good answers to alter. */
  private void record(List<Operation> operations) throws IOException {
    try (Sandbox sandbox =
            Sandbox.start(SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)));
        MockWebServer recorder = PromptServer.make()) {
      RecordedTrakt recorded = new RecordedTrakt(sandbox);
      recorder.setDispatcher(recorded);
      recorder.start();
      for (Operation operation : operations) {
        recorded.forget();
        run(operation, Trakt.asking(recorder));
        for (Exchange exchange : recorded.exchanges()) {
          replay.recorded.putIfAbsent(Replay.path(exchange.target().toString()), exchange);
          boolean asked =
              contract.matches(exchange.method(), exchange.target().getPath()).stream()
                  .anyMatch(match -> match.operation().signature().equals(operation.signature()));
          if (asked && exchange.status() == 200) {
            served.putIfAbsent(operation.signature(), Replay.path(exchange.target().toString()));
          }
        }
      }
    }
  }

  private void reads(Operation operation) {
    replay.altered = Objects.requireNonNull(served.get(operation.signature()));
    String good = good(operation);
    for (AlteredAnswers.Answer answer : AlteredAnswers.of(good)) {
      replay.body = answer.json();
      String what = answer.alteration() + " in " + answer.json();
      Trakt trakt = Trakt.asking(server);
      for (Trakt reader : List.of(trakt.onTerminal(80), trakt)) {
        Result shown = run(operation, reader);
        assertThat(shown.err()).as(what).doesNotContain("inside this program");
        assertThat(shown.exitCode()).as(what + shown.err()).isZero();
      }
      Result json = run(operation, trakt, "--json");
      assertThat(json.exitCode()).as(what + json.err()).isZero();
      if (!CommandLines.chooses(operation)) {
        assertThat(items(json.out())).as(what).isEqualTo(printable(answer.json(), good));
      }
    }
    for (AlteredAnswers.Answer answer : AlteredAnswers.few(good)) {
      replay.body = answer.json();
      for (String format : List.of("csv", "yaml", "jsonl", "tsv")) {
        assertThat(run(operation, Trakt.asking(server), "-o", format).exitCode())
            .as(format + " of " + answer.json())
            .isZero();
      }
      assertThat(run(operation, Trakt.asking(server), "-q").exitCode()).isZero();
    }
  }

  /** Returns what the sandbox answered, or the example of the contract where that was nothing. */
  private String good(Operation operation) {
    String answer = Objects.requireNonNull(replay.recorded.get(replay.altered)).answer();
    return answer.strip().equals("[]")
        ? operation.examples().stream()
            .flatMap(example -> example.responses().stream())
            .map(Response::body)
            .filter(body -> body.startsWith("["))
            .findFirst()
            .orElseThrow()
        : answer;
  }

  /** Of a list of ids, only what can be counted as one is printed. */
  private static List<JsonNode> printable(String json, String good) {
    List<JsonNode> items = items(json);
    return items(good).getFirst().isNumber()
        ? items.stream().filter(OddAnswerTests::isId).toList()
        : items;
  }

  private static boolean isId(JsonNode item) {
    return item.isNumber() && item.decimalValue().abs().compareTo(BIGGEST_ID) <= 0;
  }

  private static List<JsonNode> items(String json) {
    JsonNode tree = EXACT.readTree(json);
    return tree.isArray() ? tree.valueStream().toList() : List.of(tree);
  }

  private static Result run(Operation operation, Trakt trakt, String... more) {
    return trakt
        .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
        .run(
            Stream.concat(CommandLines.words(operation).stream(), Stream.of(more))
                .toArray(String[]::new));
  }
}
