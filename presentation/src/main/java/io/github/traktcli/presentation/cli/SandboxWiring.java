package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** Starts the Trakt inside this program, over the library that it keeps beside the user's own. */
final class SandboxWiring implements AutoCloseable {

  private final Console console;
  private final Supplier<Folders> folders;
  private final Once<Sandbox> own = Once.of(() -> start(0));

  /**
   * Makes the wiring; nothing starts yet.
   *
   * @param folders where its library is
   */
  SandboxWiring(Console console, Supplier<Folders> folders) {
    this.console = console;
    this.folders = folders;
  }

  /** Returns where the sandbox of this run is. */
  Endpoint endpoint() {
    return new Endpoint(own.get().apiUrl(), own.get().authUrl());
  }

  /** Serves the library to other programs, and returns where. */
  URI serve(int port) {
    return start(port).apiUrl();
  }

  /** Forgets the library. */
  void reset() {
    Sandbox.reset(folders.get().state());
  }

  /** Returns why the sandbox of this run could not use its library, where that was so. */
  Optional<TraktFailure> failure() {
    return own.value().flatMap(Sandbox::libraryFailure);
  }

  private Sandbox start(int port) {
    try {
      return Sandbox.start(
          SandboxOptions.inMemory(console.clock().withZone(ZoneOffset.UTC))
              .withPort(port)
              .withStateFolder(folders.get().state())
              .withBulkItems(
                  console.variable("TRAKT_SANDBOX_ITEMS").map(SandboxWiring::count).orElse(0)));
    } catch (IOException e) {
      throw new TraktException(
          new TraktFailure.LocalState("port " + port, String.valueOf(e.getMessage())), e);
    }
  }

  private static int count(String digits) {
    if (!digits.matches("[0-9]{1,8}")) {
      throw new InvalidInput("TRAKT_SANDBOX_ITEMS is a number, not \"" + digits + "\".");
    }
    return Integer.parseInt(digits);
  }

  @Override
  public void close() {
    own.ifMade(Sandbox::close);
  }
}
