package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.contract.FaultyTrakt.Fault;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every write that the contract names, whatever its shape. */
@DisplayName("A write that goes wrong on its way")
class WriteFaultTests {

  /** How an act or a draft ends. */
  private static int exitCode(Fault fault) {
    return switch (fault) {
      case RATE_LIMIT, PAGE_AFTER, HALF_AFTER -> 0;
      case CUT_BEFORE, CUT_AFTER, DOWN_BEFORE, DOWN_AFTER -> 7;
      case FULL -> 5;
      case LOCKED -> 4;
    };
  }

  @TestFactory
  @DisplayName("as an act or a draft is sent once, and is done or not done as Trakt has it")
  Stream<DynamicTest> actsAndDrafts() {
    return each(WriteFaultTests::isActOrDraft, WriteFaultTests::isSentOnce);
  }

  @TestFactory
  @DisplayName("to a section is read back and done once, or not done and told")
  Stream<DynamicTest> sections() {
    return each(
        operation -> isWrite(operation) && !isActOrDraft(operation), WriteFaultTests::isReadBack);
  }

  /** Runs the command of an operation that meets a fault. */
  private interface Run {
    void of(Operation operation, Fault fault) throws IOException;
  }

  private static Stream<DynamicTest> each(Predicate<Operation> which, Run run) {
    return Blueprint.ofThisClient().operations().stream()
        .filter(which)
        .flatMap(
            operation ->
                Arrays.stream(Fault.values())
                    .map(
                        fault ->
                            dynamicTest(
                                fault + ": " + CommandLines.of(operation),
                                () -> run.of(operation, fault))));
  }

  private static boolean isWrite(Operation operation) {
    return operation.markers().command().isPresent()
        && !operation.method().equals("GET")
        && !operation.signature().contains(" /oauth/");
  }

  private static boolean isActOrDraft(Operation operation) {
    String path = operation.signature().substring(operation.signature().indexOf(' ') + 1);
    boolean ofSection =
        (path.startsWith("/sync/") && !path.startsWith("/sync/playback"))
            || path.startsWith("/users/hidden/")
            || path.contains("/items")
            || path.endsWith("/reorder");
    return isWrite(operation) && !ofSection;
  }

  private static void isSentOnce(Operation operation, Fault fault) throws IOException {
    Outcome outcome = outcome(operation, fault);
    boolean isUnread = fault == Fault.PAGE_AFTER || fault == Fault.HALF_AFTER;
    assertThat(outcome.exitCode())
        .as(outcome.err())
        .isEqualTo(isUnread && saysWhatWasSkipped(operation) ? 7 : exitCode(fault));
    assertThat(outcome.done()).as("what was done").isEqualTo(fault.done());
    assertThat(outcome.sent()).as("requests").isEqualTo(fault == Fault.RATE_LIMIT ? 2 : 1);
  }

  private static void isReadBack(Operation operation, Fault fault) throws IOException {
    Outcome outcome = outcome(operation, fault);
    assertThat(outcome.done()).as("what was done").isLessThanOrEqualTo(1);
    if (outcome.exitCode() == 0 && !outcome.isNeedless()) {
      assertThat(outcome.done()).as("what was done").isEqualTo(1);
    }
    boolean isAnswered = fault == Fault.FULL || fault == Fault.LOCKED;
    if (isAnswered) {
      assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(exitCode(fault));
    } else {
      assertThat(outcome.exitCode()).as(outcome.err()).isIn(0, exitCode(fault));
    }
    boolean once = isAnswered || operation.signature().equals("POST /sync/history");
    assertThat(outcome.sent())
        .as("requests")
        .isLessThanOrEqualTo(once && fault != Fault.RATE_LIMIT ? 1 : 2);
  }

  /** Of saved filters, the body of a good answer alone tells whether one was kept. */
  private static boolean saysWhatWasSkipped(Operation operation) {
    return CommandLines.of(operation).startsWith("trakt filters add");
  }

  /**
   * How a command ended.
   *
   * @param isNeedless whether what it should take out was not there
   */
  private record Outcome(int exitCode, String err, boolean isNeedless, long done, int sent) {}

  private static Outcome outcome(Operation operation, Fault fault) throws IOException {
    Path home = Path.of("target", "homes", UUID.randomUUID().toString()).toAbsolutePath();
    try (MockWebServer server = PromptServer.make();
        Sandbox sandbox =
            Sandbox.start(SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)))) {
      FaultyTrakt trakt = new FaultyTrakt(sandbox).failing(fault);
      server.setDispatcher(trakt);
      server.start();
      Result result =
          Trakt.asking(server)
              .in(home)
              .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
              .run(CommandLines.words(operation).toArray(String[]::new));

      assertThat(result.out() + result.err()).doesNotContain("Exception");
      if (result.exitCode() != 0) {
        assertThat(result.err()).contains("trakt: ");
      }
      return new Outcome(
          result.exitCode(),
          result.err(),
          result.out().startsWith("not_there\t"),
          trakt.done(),
          trakt.sent());
    }
  }
}
