package io.github.traktcli.infrastructure.auth;

import java.util.Optional;

/**
 * The store that the system has for secrets. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code KeyringUnusable} when it is
 * missing, locked, or does not answer.
 */
public interface Keyring {

  /** Returns what is kept under a name; empty when nothing is. */
  Optional<String> find(String name);

  /** Keeps a secret in place of what was there, and makes sure that it can be read again. */
  void keep(String name, String secret);

  /** Forgets what is kept under a name, if anything is. */
  void forget(String name);
}
