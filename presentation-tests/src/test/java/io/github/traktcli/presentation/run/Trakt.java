package io.github.traktcli.presentation.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.cli.Cli;
import io.github.traktcli.presentation.cli.Surroundings;
import io.github.traktcli.presentation.manual.Manual;
import io.github.traktcli.presentation.output.Terminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.MockWebServer;

/**
 * The program in this process, on its way to be run. Each method returns a changed copy.
 *
 * <pre>{@code
 * Result result = Trakt.asking(server).signedIn().run("watchlist", "--json");
 * Result table = Trakt.asking(server).onTerminal(80).run("watchlist");
 * Result there = Trakt.inSandbox().run("calendar", "-q");
 * }</pre>
 *
 * <p>Unless told otherwise it is noon on Wednesday, 15 July 2026, the zone is UTC, standard input
 * is empty, nothing is a terminal, and the folders for state are new and of its own. Pauses are not
 * slept: the clock moves on at once.
 */
public record Trakt(
    Terminals terminals,
    Map<String, String> environment,
    String input,
    Instant now,
    ZoneId zone,
    boolean sandboxed) {

  /** Noon on a Wednesday. */
  public static final Instant NOON = Instant.parse("2026-07-15T12:00:00Z");

  /** Copies the environment. */
  public Trakt {
    environment = Map.copyOf(environment);
  }

  /** Returns a program that can reach no server. */
  public static Trakt offline() {
    return new Trakt(Terminals.NONE, Map.of(), "", NOON, ZoneOffset.UTC, false)
        .in(Path.of("target", "homes", UUID.randomUUID().toString()))
        .env("TRAKT_API_URL", "http://127.0.0.1:1")
        .env("TRAKT_AUTH_URL", "http://127.0.0.1:1")
        .env("TRAKT_CLIENT_ID", "client-id");
  }

  /** Returns a program that asks that server for data and for tokens. */
  public static Trakt asking(MockWebServer server) {
    String address = "http://127.0.0.1:" + server.getPort();
    return offline().env("TRAKT_API_URL", address).env("TRAKT_AUTH_URL", address);
  }

  /** Returns a program that is run with {@code --sandbox}, {@link Today}. */
  public static Trakt inSandbox() {
    Trakt offline = offline().without("TRAKT_API_URL").without("TRAKT_AUTH_URL");
    return new Trakt(
        offline.terminals, offline.environment, offline.input, Today.now(), Today.zone(), true);
  }

  /** Keeps configuration, state and cache in folders below that one. */
  public Trakt in(Path home) {
    return env("TRAKT_CONFIG_DIR", home.resolve("config").toString())
        .env("TRAKT_STATE_DIR", home.resolve("state").toString())
        .env("TRAKT_CACHE_DIR", home.resolve("cache").toString());
  }

  /** Has a token, by the environment. */
  public Trakt signedIn() {
    return env("TRAKT_ACCESS_TOKEN", "access-token");
  }

  /** Has a terminal of that width on all three standard streams. */
  public Trakt onTerminal(int columns) {
    return on(Terminals.all(columns));
  }

  /** Has terminals where it is told. */
  public Trakt on(Terminals changed) {
    return new Trakt(changed, environment, input, now, zone, sandboxed);
  }

  /** Has a variable in the environment. */
  public Trakt env(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Trakt(terminals, changed, input, now, zone, sandboxed);
  }

  /** Has a variable of the environment no more. */
  public Trakt without(String name) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.remove(name);
    return new Trakt(terminals, changed, input, now, zone, sandboxed);
  }

  /** Finds this text on standard input. */
  public Trakt typing(String text) {
    return new Trakt(terminals, environment, text, now, zone, sandboxed);
  }

  /** Believes that it is then, and in that zone. */
  public Trakt at(Instant instant, ZoneId local) {
    return new Trakt(terminals, environment, input, instant, local, sandboxed);
  }

  /** Believes that it is then. */
  public Trakt at(Instant instant) {
    return at(instant, zone);
  }

  /** Runs a command line that must succeed. */
  public Result done(String... arguments) {
    Result result = run(arguments);
    assertThat(result.exitCode()).as(String.join(" ", arguments) + ": " + result.err()).isZero();
    return result;
  }

  /** Runs a command line to its end. */
  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = runInto(out, arguments);
    return new Result(
        result.exitCode(), out.toString(StandardCharsets.UTF_8), result.err(), result.slept());
  }

  /** Returns every page of help by the words that lead to it. */
  public Map<String, String> manual() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Cli(surroundings(nowhere, nowhere, new ManualClock(now))).manual();
  }

  /** Returns the whole manual. */
  public Manual wholeManual() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Cli(surroundings(nowhere, nowhere, new ManualClock(now))).wholeManual();
  }

  /** Runs a command line whose results go elsewhere, such as to a stream that fails. */
  public Result runInto(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ManualClock clock = new ManualClock(now);
    int exitCode = new Cli(surroundings(out, err, clock)).run(line(arguments));
    return new Result(exitCode, "", err.toString(StandardCharsets.UTF_8), clock.slept());
  }

  private Surroundings surroundings(OutputStream out, OutputStream err, ManualClock clock) {
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        err,
        terminals,
        environment,
        clock,
        () -> zone,
        clock::sleep,
        _ -> {});
  }

  private String[] line(String... arguments) {
    if (!sandboxed) {
      return arguments;
    }
    String[] line = new String[arguments.length + 1];
    line[0] = "--sandbox";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return line;
  }
}
