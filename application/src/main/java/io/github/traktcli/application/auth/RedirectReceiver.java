package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.RedirectUri;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Receives the browser that Trakt sends back to this machine. */
public interface RedirectReceiver {

  /**
   * Begins to listen; empty when the address belongs to another program or machine.
   *
   * @param state what the reply must bring back; whoever does not know it is not heard
   */
  Optional<Reception> receive(RedirectUri redirectUri, String state);

  /** Listens until it is closed. */
  interface Reception extends AutoCloseable {

    /** Completes with the address that the browser was sent to. */
    CompletableFuture<String> address();

    @Override
    void close();
  }
}
