package io.github.traktcli.application.auth;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Hears how a browser login goes on, and can bring its code. */
public interface BrowserLoginListener {

  /**
   * The login goes on at this page.
   *
   * @param opened whether a browser shows it already
   */
  void continueAt(URI page, boolean opened);

  /**
   * Lets the user enter the code, or the whole address that the browser was sent to. Empty when
   * nobody can be asked.
   */
  Optional<CompletableFuture<String>> askForCode();
}
