package io.github.traktcli.application.auth;

/** Where the access token comes from. */
public enum TokenSource {
  /** {@code TRAKT_ACCESS_TOKEN}; it is used as it is, and never written or renewed. */
  ENVIRONMENT,
  /** A file of this client. */
  FILE,
  /** The store that the system has for secrets. */
  KEYRING,
  /** The sandbox, whose user everybody is who has not signed in to it. */
  SANDBOX
}
