package io.github.traktcli.application.auth;

/** Where tokens are kept. */
public enum TokenPlace {
  /** A private file of this client. */
  FILE,
  /** The store that the system has for secrets. */
  KEYRING
}
