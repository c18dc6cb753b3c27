package io.github.traktcli.presentation.auth;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code trakt auth refresh}. */
@Command(footer = {"", "There is seldom need for it: every command renews a token that ends."})
final class Refresh implements Callable<Integer> {

  private final Console console;
  private final AuthUseCases useCases;

  Refresh(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Credentials fresh = useCases.session().renewNow();
    console.note(
        "Renewed the session"
            + fresh
                .expiry()
                .map(end -> "; the new token ends " + Expiry.words(end, Dates.of(console)))
                .orElse("")
            + ".");
    return 0;
  }
}
