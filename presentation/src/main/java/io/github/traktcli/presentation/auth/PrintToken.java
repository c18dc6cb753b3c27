package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code trakt auth token}. */
@Command(footer = {"", "It is renewed first when it is about to end. Keep it to yourself."})
final class PrintToken implements Callable<Integer> {

  private final Console console;
  private final AuthUseCases useCases;

  PrintToken(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    console
        .out()
        .println(
            useCases
                .session()
                .current()
                .orElseThrow(
                    () -> new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN))));
    return 0;
  }
}
