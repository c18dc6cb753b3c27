package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.AnswerCache;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.Network;
import io.github.traktcli.infrastructure.http.Trace;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes HTTP clients, by what the user wants of patience, proxies and traces. */
final class HttpWiring {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration PROJECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration MAX_WAIT = Duration.ofMinutes(6);

  private final Console console;
  private final GlobalOptions options;
  private final Countdown countdown;

  HttpWiring(Console console, GlobalOptions options, Consumer<Duration> sleep) {
    this.console = console;
    this.options = options;
    this.countdown = new Countdown(console, sleep);
  }

  /** Returns a client for an app and tokens. */
  TraktHttp client(Endpoint endpoint, String clientId, AccessTokens tokens, AnswerCache cache) {
    return new TraktHttp(
        settings(endpoint, clientId, timeout(), maxWait()),
        tokens,
        countdown,
        console.clock(),
        trace(),
        cache);
  }

  /** Returns a client that shows whether Trakt is there: it waits for nothing and has no token. */
  TraktHttp probe(Endpoint endpoint, String clientId) {
    return new TraktHttp(
        settings(endpoint, clientId, timeout(), Duration.ZERO),
        AccessTokens.none(),
        countdown,
        console.clock(),
        trace(),
        AnswerCache.none());
  }

  /** Returns a client of the project's host: it waits for nothing, and tells nothing of itself. */
  TraktHttp project(URI address) {
    return new TraktHttp(
        settings(new Endpoint(address, address), "", PROJECT_TIMEOUT, Duration.ZERO),
        AccessTokens.none(),
        (reason, length) -> {},
        console.clock(),
        Optional.empty(),
        AnswerCache.none());
  }

  private HttpSettings settings(
      Endpoint endpoint, String clientId, Duration timeout, Duration maxWait) {
    return new HttpSettings(
        endpoint, clientId, Version.userAgent(), timeout, maxWait, Network.of(console::variable));
  }

  /** Returns how long one run may wait for others, in all. */
  Duration maxWait() {
    return time(options.maxWait(), "TRAKT_MAX_WAIT", MAX_WAIT);
  }

  private Duration timeout() {
    Duration timeout = time(options.timeout(), "TRAKT_TIMEOUT", TIMEOUT);
    if (timeout.isZero()) {
      throw new InvalidInput("--timeout and TRAKT_TIMEOUT are a second or more, not 0.");
    }
    return timeout;
  }

  private Duration time(Optional<Duration> option, String variable, Duration fallback) {
    return option
        .or(() -> GlobalOptions.time(variable, console.variable(variable).orElse(null)))
        .orElse(fallback);
  }

  /** Returns what tells of each request; empty where nobody wants to hear of them. */
  Optional<Trace> trace() {
    boolean tells = options.verbose() || console.variable("TRAKT_DEBUG").isPresent();
    return tells ? Optional.of(new Trace(console::trace, console.secrets())) : Optional.empty();
  }
}
