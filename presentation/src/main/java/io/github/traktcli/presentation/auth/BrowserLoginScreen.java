package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.BrowserLoginListener;
import io.github.traktcli.presentation.command.TypedLine;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Shows where a browser login goes on, and takes its code from a terminal. */
final class BrowserLoginScreen implements BrowserLoginListener {

  private final Console console;

  BrowserLoginScreen(Console console) {
    this.console = console;
  }

  @Override
  public void continueAt(URI page, boolean opened) {
    if (opened) {
      console.note("Your browser should show Trakt's page now. If it does not, open:");
    } else {
      console.note("Sign in on this page:");
    }
    console.draw(page + "\n");
    console.note(OneAppRule.SENTENCE);
  }

  @Override
  public Optional<CompletableFuture<String>> askForCode() {
    if (!console.canAsk()) {
      return Optional.empty();
    }
    console.note("Paste the code here if you see one, or the address that you are sent to:");
    CompletableFuture<String> typed = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("code-prompt").start(() -> read(typed));
    return Optional.of(typed);
  }

  /** The end of the input brings no code, but the browser still may. */
  private void read(CompletableFuture<String> typed) {
    try {
      String line = TypedLine.read(console.in());
      if (!line.isBlank()) {
        typed.complete(line);
      }
    } catch (IOException e) {
      typed.completeExceptionally(e);
    }
  }
}
