package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Operation;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.contract.FaultyTrakt.Fault;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sections repeat what can be read back; theirs are the tests of sections. */
@DisplayName("An act or a draft that goes wrong on its way")
class WriteFaultTests {

  /** How the command ends. */
  private static int exitCode(Fault fault) {
    return fault == Fault.RATE_LIMIT ? 0 : 7;
  }

  @TestFactory
  @DisplayName("is sent once, and is done or not done as Trakt has it")
  Stream<DynamicTest> writes() {
    return Blueprint.ofThisClient().operations().stream()
        .filter(WriteFaultTests::isActOrDraft)
        .flatMap(
            operation ->
                Arrays.stream(Fault.values())
                    .map(
                        fault ->
                            dynamicTest(
                                fault + ": " + CommandLines.of(operation),
                                () -> fails(operation, fault))));
  }

  private static boolean isActOrDraft(Operation operation) {
    String path = operation.signature().substring(operation.signature().indexOf(' ') + 1);
    boolean ofSection =
        (path.startsWith("/sync/") && !path.startsWith("/sync/playback"))
            || path.startsWith("/users/hidden/")
            || path.contains("/items")
            || path.endsWith("/reorder");
    return operation.markers().command().isPresent()
        && !operation.method().equals("GET")
        && !path.startsWith("/oauth/")
        && !ofSection;
  }

  private static void fails(Operation operation, Fault fault) throws IOException {
    Path home = Path.of("target", "homes", UUID.randomUUID().toString()).toAbsolutePath();
    try (MockWebServer server = new MockWebServer();
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

      assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode(fault));
      assertThat(trakt.done()).as("what was done").isEqualTo(fault.done());
      assertThat(trakt.sent()).as("requests").isEqualTo(fault == Fault.RATE_LIMIT ? 2 : 1);
      if (exitCode(fault) != 0) {
        assertThat(result.err()).startsWith("trakt: ").doesNotContain("Exception");
      }
    }
  }
}
