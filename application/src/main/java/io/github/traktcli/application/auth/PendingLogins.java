package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.Optional;

/** Keeps a browser login that one run begins and another ends. */
public interface PendingLogins {

  /** Returns the login that waits for its code. */
  Optional<BrowserLogin> find(ProfileName profile);

  /** Keeps a login, in place of an earlier one. */
  void keep(ProfileName profile, BrowserLogin login);

  /** Forgets the login of a profile, if there is one. */
  void forget(ProfileName profile);
}
