package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.Map;
import java.util.Optional;

/** Keeps logins that wait in a map. */
record PendingLoginsInMemory(Map<ProfileName, BrowserLogin> logins) implements PendingLogins {

  @Override
  public Optional<BrowserLogin> find(ProfileName profile) {
    return Optional.ofNullable(logins.get(profile));
  }

  @Override
  public void keep(ProfileName profile, BrowserLogin login) {
    logins.put(profile, login);
  }

  @Override
  public void forget(ProfileName profile) {
    logins.remove(profile);
  }
}
