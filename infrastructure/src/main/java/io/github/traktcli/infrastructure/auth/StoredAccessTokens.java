package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.Session;
import io.github.traktcli.infrastructure.http.AccessTokens;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives the tokens of the session to the requests. */
public final class StoredAccessTokens implements AccessTokens {

  private final Supplier<Session> session;

  /**
   * Makes the tokens.
   *
   * @param session asked for when the first request needs a token
   */
  public StoredAccessTokens(Supplier<Session> session) {
    this.session = session;
  }

  @Override
  public Optional<String> current() {
    return session.get().current();
  }

  @Override
  public Optional<String> renewed(String refused) {
    return session.get().renewed(refused);
  }
}
