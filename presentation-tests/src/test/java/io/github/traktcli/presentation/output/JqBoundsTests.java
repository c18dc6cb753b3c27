package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.jq.Program;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.NullNode;

/** Expressions that are refused, or that would never end. */
class JqBoundsTests {

  private static final Duration LONG = Duration.ofMinutes(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nosuch",
        "nosuch?",
        "try nosuch catch 1",
        "\"\\(nosuch)\"",
        "map(.a;.b)",
        "def f: nosuch; f",
        "def f(x): x; f",
        ". as [$a] | $b",
        "{a: nosuch}",
        "reduce .[] as $x (0; nosuch)",
        "@base64 \"\\(nosuch)\"",
        "_sort(.)"
      })
  void whatIsNotDefinedIsFoundBeforeAnythingIsAsked(String expression) {
    assertThatThrownBy(() -> Requests.jq(expression))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("is not defined");
  }

  @Test
  void anExpressionMayBeNestedOnlySoDeeply() {
    String nested = "[".repeat(1_000_000);
    assertThatThrownBy(() -> Requests.jq(nested)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"def f: f + 1; f", "def f: [f]; f", "[recurse([.])]"})
  void anExpressionMayCallItselfOnlySoOften(String expression) {
    assertThatThrownBy(() -> run(expression, LONG).print(_ -> {})).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\" * 1e12",
        "\"xx\" | until(false; . + .)",
        "try (\"xx\" | until(false; . + .)) catch 1",
        "[1] | until(false; . + .)",
        "reduce range(1e12) as $i ([1]; . + .)",
        ".[1e12] = 1"
      })
  void aValueMayGrowOnlySoLarge(String expression) {
    assertThatThrownBy(() -> run(expression, LONG).print(_ -> {}))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("too large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last(range(1e12))",
        "last(repeat(1))",
        "until(false; .)",
        "last(while(true; .))",
        "last(recurse)|last(range(1e15))",
        "try last(repeat(1)) catch 1",
        "isempty(repeat(empty))"
      })
  void anExpressionMayTakeOnlySoLong(String expression) {
    assertThatThrownBy(() -> run(expression, Duration.ofMillis(50)).print(_ -> {}))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("did not end");
  }

  @Test
  void anExpressionEndsWhenItIsInterrupted() throws InterruptedException {
    Program.Run endless = program("repeat(1)").over(NullNode.getInstance());
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Throwable> end = new AtomicReference<>();
    AtomicReference<Thread> worker = new AtomicReference<>();
    Thread asking =
        new Thread(
            () -> {
              try {
                new JqRun(endless, LONG)
                    .print(
                        _ -> {
                          worker.set(Thread.currentThread());
                          begun.countDown();
                        });
              } catch (InvalidInput e) {
                end.set(e);
              }
            });
    asking.start();
    assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

    asking.interrupt();

    asking.join(LONG);
    assertThat(end.get()).hasMessage("--jq was interrupted.");
    assertThat(worker.get().join(Duration.ofMinutes(1))).isTrue();
  }

  @Test
  void longWaysNeedNoDeepStack() {
    assertThat(results("last(range(100000))", "[limit(5; repeat(1))] | length"))
        .isEqualTo(List.of("99999", "5"));
    assertThat(results("0 | until(. >= 100000; . + 1)", "[0 | while(. < 100000; . + 1)] | length"))
        .isEqualTo(List.of("100000", "100000"));
    assertThat(results("def f: if . >= 10000 then . else . + 1 | f end; 0 | f"))
        .isEqualTo(List.of("10000"));
  }

  private static List<String> results(String... expressions) {
    return List.of(expressions).stream()
        .map(
            expression -> {
              StringBuilder text = new StringBuilder();
              run(expression, LONG).print(result -> text.append(result.text()));
              return text.toString();
            })
        .toList();
  }

  private static Program program(String expression) {
    return Program.of(expression, InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC, Map.of());
  }

  private static JqRun run(String expression, Duration limit) {
    return new JqRun(program(expression).over(NullNode.getInstance()), limit);
  }
}
