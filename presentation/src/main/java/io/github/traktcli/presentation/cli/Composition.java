package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.Trace;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one place that knows every floor: it wires the adapters to the ports, each when it is first
 * asked for, since most commands need few of them.
 */
final class Composition implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration MAX_WAIT = Duration.ofMinutes(6);

  private final Console console;
  private final GlobalOptions options;
  private final Countdown countdown;
  private final Once<TraktHttp> http = Once.of(this::openHttp);

  Composition(Console console, GlobalOptions options, Consumer<Duration> sleep) {
    this.console = console;
    this.options = options;
    this.countdown = new Countdown(console, sleep);
  }

  Console console() {
    return console;
  }

  private TraktHttp openHttp() {
    return new TraktHttp(
        new HttpSettings(
            endpoint(),
            console.variable("TRAKT_CLIENT_ID").orElse(Version.clientId()),
            Version.userAgent(),
            setting(options.timeout(), "TRAKT_TIMEOUT", TIMEOUT),
            setting(options.maxWait(), "TRAKT_MAX_WAIT", MAX_WAIT)),
        AccessTokens.none(),
        countdown,
        console.clock(),
        options.verbose() ? Optional.of(new Trace(console::note)) : Optional.empty());
  }

  private Endpoint endpoint() {
    try {
      return new Endpoint(
          console.variable("TRAKT_API_URL").map(URI::create).orElse(Endpoint.TRAKT.api()),
          console.variable("TRAKT_AUTH_URL").map(URI::create).orElse(Endpoint.TRAKT.auth()));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(String.valueOf(e.getMessage()));
    }
  }

  private Duration setting(Optional<Duration> option, String variable, Duration fallback) {
    return option
        .or(() -> GlobalOptions.seconds(variable, console.variable(variable).orElse(null)))
        .orElse(fallback);
  }

  @Override
  public void close() {
    http.ifMade(TraktHttp::close);
  }

  /** A value that is made when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    private Once(Supplier<T> make) {
      this.make = make;
    }

    static <T> Once<T> of(Supplier<T> make) {
      return new Once<>(make);
    }

    @Override
    public T get() {
      T value = made.orElseGet(make);
      made = Optional.of(value);
      return value;
    }

    void ifMade(Consumer<T> action) {
      made.ifPresent(action);
    }
  }
}
