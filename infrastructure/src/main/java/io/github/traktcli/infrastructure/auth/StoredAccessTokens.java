package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.Session;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.infrastructure.http.AccessTokens;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives the tokens of the session to the requests. */
public final class StoredAccessTokens implements AccessTokens {

  private final Supplier<Session> session;
  private final Consumer<NotSignedIn.Reason> passedOver;

  /**
   * Makes the tokens.
   *
   * @param session asked for when the first request needs a token
   * @param passedOver hears that reads go on without a token, and why
   */
  public StoredAccessTokens(Supplier<Session> session, Consumer<NotSignedIn.Reason> passedOver) {
    this.session = session;
    this.passedOver = passedOver;
  }

  @Override
  public Optional<String> current() {
    return session.get().current();
  }

  @Override
  public Optional<String> renewed(String refused) {
    return session.get().renewed(refused);
  }

  @Override
  public void passedOver(NotSignedIn.Reason why) {
    passedOver.accept(why);
  }
}
