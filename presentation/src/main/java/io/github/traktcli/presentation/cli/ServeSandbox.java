package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the sandbox until it is interrupted, or lets its library begin anew. */
@Command(
    footer = {
      "",
      "Examples:",
      "  trakt sandbox --port 8080 &",
      "  export TRAKT_API_URL=http://127.0.0.1:8080 TRAKT_AUTH_URL=http://127.0.0.1:8080",
      "  trakt --profile sandbox auth login",
      "  trakt sandbox --reset"
    })
final class ServeSandbox implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Listen on this port of 127.0.0.1 (default: one that is free).")
  private int port;

  @Option(
      names = "--reset",
      description = "Forget the library of the sandbox and its sign-ins, and serve nothing.")
  private boolean reset;

  private final Console console;
  private final IntFunction<URI> serve;
  private final Runnable forget;

  ServeSandbox(Console console, IntFunction<URI> serve, Runnable forget) {
    this.console = console;
    this.serve = serve;
    this.forget = forget;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new InvalidInput("--port is 0 to " + HIGHEST_PORT + ", not " + port + ".");
    }
    if (reset) {
      forget.run();
      console.note("The sandbox begins anew.");
      return ExitCode.DONE.code();
    }
    URI address = serve.apply(port);
    console.out().println(address.toString());
    console.out().flush();
    console.note("Serving until Ctrl-C.");
    new CountDownLatch(1).await();
    return ExitCode.DONE.code();
  }
}
