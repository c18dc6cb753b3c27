package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.SignedIn;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.output.Console;

/** Says that a sign-in succeeded. */
final class SignInReport {

  private SignInReport() {}

  static void print(Console console, SignedIn signedIn) {
    String profile =
        signedIn.profile().equals(ProfileName.DEFAULT)
            ? ""
            : " (profile " + signedIn.profile() + ")";
    console.note(
        signedIn.account().map(User::label).map(name -> "Signed in as " + name).orElse("Signed in")
            + profile
            + ".");
    if (signedIn.account().isEmpty()) {
      console.note("Trakt could not be asked for the name of the account just now.");
    }
    if (console.errIsTerminal()) {
      console.note("The tokens are in " + signedIn.file() + ".");
      console.note("A free account connects one community app: another may have been signed out.");
      console.note("Go on with: trakt calendar");
    }
  }
}
