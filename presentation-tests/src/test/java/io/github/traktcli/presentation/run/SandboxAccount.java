package io.github.traktcli.presentation.run;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An account of its own for each test, in a sandbox that keeps nothing.
 *
 * <pre>{@code
 * @RegisterExtension private final SandboxAccount account = new SandboxAccount();
 * ... account.trakt().run("watchlist") ...
 * }</pre>
 */
public final class SandboxAccount implements BeforeEachCallback, AfterEachCallback {

  private @Nullable Sandbox sandbox;
  private Duration passed = Duration.ZERO;

  /** Lets time pass at the sandbox; a program has to be told by itself. */
  public void passes(Duration more) {
    passed = passed.plus(more);
  }

  /** Returns a program that is signed in to the account, at the time of its sandbox. */
  public Trakt trakt() {
    return Trakt.offline()
        .at(Today.now())
        .env("TRAKT_API_URL", Objects.requireNonNull(sandbox).apiUrl().toString())
        .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    if (sandbox == null) {
      sandbox = Sandbox.start(SandboxOptions.inMemory(new PassingTime()));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (sandbox != null) {
      sandbox.close();
      sandbox = null;
    }
  }

  private final class PassingTime extends Clock {
    @Override
    public ZoneId getZone() {
      return Today.clock().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Today.clock().withZone(zone), passed);
    }

    @Override
    public Instant instant() {
      return Today.clock().instant().plus(passed);
    }
  }
}
