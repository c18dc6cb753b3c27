package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the sandbox until it is interrupted. */
@Command(
    footer = {
      "",
      "Examples:",
      "  trakt sandbox --port 8080 &",
      "  TRAKT_API_URL=http://127.0.0.1:8080 TRAKT_AUTH_URL=http://127.0.0.1:8080 trakt auth login"
    })
final class ServeSandbox implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Listen on this port of 127.0.0.1 (default: one that is free).")
  private int port;

  private final Console console;
  private final IntFunction<URI> serve;

  ServeSandbox(Console console, IntFunction<URI> serve) {
    this.console = console;
    this.serve = serve;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new InvalidInput("--port is 0 to " + HIGHEST_PORT + ", not " + port + ".");
    }
    URI address = serve.apply(port);
    console.out().println(address.toString());
    console.out().flush();
    console.note("Serving until Ctrl-C.");
    new CountDownLatch(1).await();
    return ExitCode.DONE.code();
  }
}
