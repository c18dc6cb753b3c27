package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The answer to every write that the contract names, with members left out, nulled and of every
 * other type: what was done is not done a second time, and nothing ends inside this program.
 */
@DisplayName("A write that is answered oddly")
class OddWriteAnswerTests {

  /** How a command ended, with the good answers to what it wrote. */
  private record Outcome(Result result, int sent, List<String> good) {}

  /** Passes on to a sandbox, and answers the first write by something else. */
  private static final class Altering extends Dispatcher {

    private final RecordedTrakt trakt;
    private final @Nullable String odd;
    private final List<String> good = new ArrayList<>();
    private int sent;

    Altering(Sandbox sandbox, @Nullable String odd) {
      this.trakt = new RecordedTrakt(sandbox);
      this.odd = odd;
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      MockResponse answer = trakt.dispatch(request);
      if (request.getMethod().equals("GET")) {
        return answer;
      }
      sent++;
      good.add(trakt.exchanges().getLast().answer());
      boolean isAltered = odd != null && sent == 1 && answer.getCode() / 100 == 2;
      return isAltered ? answer.newBuilder().body(Objects.requireNonNull(odd)).build() : answer;
    }
  }

  @TestFactory
  @DisplayName("is done once, and ends well")
  Stream<DynamicTest> each() {
    return Blueprint.ofThisClient().operations().stream()
        .filter(operation -> operation.markers().command().isPresent())
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> !operation.signature().contains(" /oauth/"))
        .map(operation -> dynamicTest(CommandLines.of(operation), () -> endsWell(operation)));
  }

  private static void endsWell(Operation operation) throws IOException {
    Outcome good = outcome(operation, null);
    String answer = good.good().isEmpty() ? "" : good.good().getFirst();
    if (!answer.startsWith("{") && !answer.startsWith("[")) {
      return; // It says nothing that could be odd.
    }
    List<AlteredAnswers.Answer> odd = new ArrayList<>(AlteredAnswers.few(answer));
    odd.add(new AlteredAnswers.Answer("NOTHING KNOWN", "{}"));
    odd.add(new AlteredAnswers.Answer("A LIST", "[1,null,{}]"));
    odd.add(new AlteredAnswers.Answer("A TEXT", "\"odd\""));
    odd.add(new AlteredAnswers.Answer("NULL", "null"));
    for (AlteredAnswers.Answer each : odd) {
      Outcome outcome = outcome(operation, each.json());
      String what = each.alteration() + " in " + each.json() + "\n" + outcome.result().err();
      assertThat(outcome.result().err()).as(what).doesNotContain("inside this program");
      assertThat(outcome.result().exitCode())
          .as(what)
          .isIn(saysWhatWasSkipped(operation) ? Set.of(0, 1, 7) : Set.of(good.result().exitCode()));
      assertThat(outcome.sent()).as(what).isLessThanOrEqualTo(good.sent());
    }
  }

  /** Of saved filters, the body of a good answer alone tells whether one was kept. */
  private static boolean saysWhatWasSkipped(Operation operation) {
    return CommandLines.of(operation).startsWith("trakt filters add");
  }

  private static Outcome outcome(Operation operation, @Nullable String odd) throws IOException {
    try (MockWebServer server = PromptServer.make();
        Sandbox sandbox =
            Sandbox.start(SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)))) {
      Altering trakt = new Altering(sandbox, odd);
      server.setDispatcher(trakt);
      server.start();
      Result result =
          Trakt.asking(server)
              .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
              .run(CommandLines.words(operation).toArray(String[]::new));
      return new Outcome(result, trakt.sent, trakt.good);
    }
  }
}
