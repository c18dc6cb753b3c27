package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.jq.Program;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One run of an expression over a document, which ends even where the expression does not. */
record JqRun(Program.Run run, Duration limit) {

  private static final long STACK = 128L << 20;

  /**
   * Gives out each result. None comes after this has ended.
   *
   * @throws InvalidInput says why the expression does not fit the document or did not end
   */
  void print(Consumer<Program.Result> results) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            run.results(results);
          } catch (RuntimeException | Error e) {
            failure.set(e);
          }
        };
    Thread thread = Thread.ofPlatform().daemon().name("jq").stackSize(STACK).unstarted(work);
    thread.start();
    try {
      if (!thread.join(limit)) {
        run.stop();
        throw new InvalidInput("--jq did not end within " + limit.toSeconds() + " seconds.");
      }
    } catch (InterruptedException e) {
      run.stop();
      Thread.currentThread().interrupt();
      throw new InvalidInput("--jq was interrupted.");
    }
    switch (failure.get()) {
      case null -> {}
      case Program.FailedQuery e ->
          throw new InvalidInput("--jq does not fit what Trakt sent: " + sentence(e));
      case StackOverflowError _ -> throw new InvalidInput("--jq calls itself without an end.");
      case OutOfMemoryError _ -> throw new InvalidInput("--jq needs more memory than there is.");
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  private static String sentence(Program.FailedQuery failure) {
    String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line : line + ".";
  }
}
