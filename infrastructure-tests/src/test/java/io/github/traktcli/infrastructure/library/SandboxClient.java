package io.github.traktcli.infrastructure.library;

import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A sandbox in memory, and a client that is signed in at it, for the contracts of the ports. */
public final class SandboxClient implements AutoCloseable {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneOffset.UTC);

  private final Sandbox sandbox;
  private final TraktHttp http;

  private SandboxClient(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.http = LoopbackTrakt.client(sandbox.apiUrl(), Sandbox.token());
  }

  /** Starts the sandbox. */
  public static SandboxClient start() {
    try {
      return new SandboxClient(Sandbox.start(SandboxOptions.inMemory(NOON)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the client. */
  public TraktHttp http() {
    return http;
  }

  @Override
  public void close() {
    http.close();
    sandbox.close();
  }
}
