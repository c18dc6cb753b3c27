package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.SignOut;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code trakt auth logout}. */
@Command(
    footer = {
      "",
      "The tokens are deleted here, from file and keyring, also when Trakt cannot be reached."
    })
final class Logout implements Callable<Integer> {

  private final Console console;
  private final AuthUseCases useCases;

  Logout(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    SignOut.Outcome outcome = useCases.signOut().signOut(useCases.profiles().current());
    console.note(
        outcome.wasSignedIn()
            ? "Signed out" + of(outcome.profile()) + "."
            : "You were not signed in" + of(outcome.profile()) + ".");
    if (outcome.notRevoked().isPresent()) {
      console.note("Trakt could not be told, so the token stays good there until it ends.");
      console.note("Revoke the app by hand at https://app.trakt.tv/settings/apps.");
    }
    if (outcome.overridden()) {
      console.note("TRAKT_ACCESS_TOKEN is still set, and commands go on using it.");
    }
    return 0;
  }

  private static String of(ProfileName profile) {
    return profile.equals(ProfileName.DEFAULT) ? "" : " (profile " + profile + ")";
  }
}
