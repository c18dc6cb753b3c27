package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Output;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import tools.jackson.databind.JsonNode;

/** One run of an expression over a document, which ends even where the expression does not. */
record JqRun(JsonQuery query, Scope scope, JsonNode document, Duration limit) {

  private static final long STACK = 32L << 20;

  /**
   * Gives out each result.
   *
   * @throws InvalidInput says why the expression does not fit the document or did not end
   */
  void print(Output results) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicBoolean over = new AtomicBoolean();
    Runnable run =
        () -> {
          try {
            query.apply(
                scope,
                document,
                result -> {
                  if (over.get()) {
                    throw new JsonQueryException("It is over.");
                  }
                  results.emit(result);
                });
          } catch (RuntimeException | Error e) {
            failure.set(e);
          }
        };
    Thread thread = Thread.ofPlatform().daemon().name("jq").stackSize(STACK).unstarted(run);
    thread.start();
    try {
      if (!thread.join(limit)) {
        over.set(true);
        throw new InvalidInput("--jq did not end within " + limit.toSeconds() + " seconds.");
      }
    } catch (InterruptedException e) {
      over.set(true);
      Thread.currentThread().interrupt();
      throw new InvalidInput("--jq was interrupted.");
    }
    switch (failure.get()) {
      case null -> {}
      case JsonQueryException e ->
          throw new InvalidInput("--jq does not fit what Trakt sent: " + JqFilter.sentence(e));
      case StackOverflowError _ -> throw new InvalidInput("--jq calls itself without an end.");
      case OutOfMemoryError _ -> throw new InvalidInput("--jq needs more memory than there is.");
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
