package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.CredentialNotices;
import io.github.traktcli.presentation.output.Console;

/** Tells people what they should know of the files that hold their tokens. */
public final class CredentialNotes implements CredentialNotices {

  private final Console console;

  /** Makes the notes for a console. */
  public CredentialNotes(Console console) {
    this.console = console;
  }

  @Override
  public void exposed(String file, boolean mended) {
    console.note(
        "Warning: other users of this machine "
            + (mended ? "could read " + file + "; now only you can." : "can read " + file + "."));
    console.note(
        mended
            ? "If one may have done so: trakt auth logout, then trakt auth login."
            : "Take the right to from them, for instance by: chmod 600 FILE");
  }

  @Override
  public void waitingFor(String file) {
    console.note("Waiting for another trakt that uses " + file + " ...");
  }

  @Override
  public void notInKeyring(String file, String why) {
    console.note("The keyring did not take the tokens: " + why + ".");
    console.note("They are in " + file + " until it does. To leave them there:");
    console.note("  trakt auth login --store file");
  }

  @Override
  public void leftInKeyring(String name, String why) {
    console.note("The keyring still has the tokens of before: " + why + ".");
    console.note("Take them out of it by hand: service trakt, account " + name);
  }

  @Override
  public void ofAnotherHost(String file, String host) {
    console.note("The sign-in in " + file + " is for " + host + " and is not sent anywhere else.");
  }
}
