package io.github.traktcli.presentation.cli;

/** How the program ends. Documented by {@code trakt help exit-codes}. */
public enum ExitCode {
  DONE(0, "Done; also when there was nothing to do or to show."),
  REFUSED(
      1, "Refused, or failed otherwise: a conflict, values that Trakt does not take, a full disk."),
  USAGE(2, "Wrong usage, found before anything was sent."),
  NOT_FOUND(3, "Not found, or a title that fits several; nothing was done."),
  SIGN_IN(4, "Not signed in, or Trakt refuses the app or the account."),
  LIMIT(5, "A rate limit or a limit of the account was reached."),
  VIP(6, "Only VIP members may do this."),
  NETWORK(7, "The network or Trakt has trouble."),
  PARTLY(8, "A part was done and the rest was not."),
  INTERRUPTED(130, "Interrupted by Ctrl-C."),
  TERMINATED(143, "Terminated.");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the number that the shell sees. */
  public int code() {
    return code;
  }

  /** Returns what it means, as a sentence. */
  public String meaning() {
    return meaning;
  }
}
