package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A keyring in memory, which may be locked. */
final class FakeKeyring implements Keyring {

  final Map<String, String> kept = new HashMap<>();
  boolean locked;
  int asked;

  @Override
  public Optional<String> find(String name) {
    requireUnlocked();
    asked++;
    return Optional.ofNullable(kept.get(name));
  }

  @Override
  public void keep(String name, String secret) {
    requireUnlocked();
    kept.put(name, secret);
  }

  @Override
  public void forget(String name) {
    requireUnlocked();
    kept.remove(name);
  }

  private void requireUnlocked() {
    if (locked) {
      throw new TraktException(new TraktFailure.KeyringUnusable("it is locked"));
    }
  }
}
