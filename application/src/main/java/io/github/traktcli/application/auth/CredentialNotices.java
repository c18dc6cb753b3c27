package io.github.traktcli.application.auth;

/** Hears what people should know of the files that hold their tokens. */
public interface CredentialNotices {

  /**
   * Other users of this machine could read a file.
   *
   * @param mended whether it is private now; otherwise they still can
   */
  void exposed(String file, boolean mended);

  /** Another process has kept a file for itself for some time, and is waited for. */
  void waitingFor(String file);

  /**
   * The keyring did not take tokens, which are in a file until it does.
   *
   * @param why in words
   */
  void notInKeyring(String file, String why);

  /**
   * Tokens that are not used any more could not be taken out of the keyring.
   *
   * @param name under which they are there
   * @param why in words
   */
  void leftInKeyring(String name, String why);

  /**
   * A file holds the sign-in of another host than the one that is asked, which does not get it.
   *
   * @param host whose it is
   */
  void ofAnotherHost(String file, String host);
}
