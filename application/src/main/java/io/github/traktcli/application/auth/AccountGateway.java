package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.user.User;

/** Tells whose a token is. */
public interface AccountGateway {

  /**
   * Asks Trakt with this very token, which need not be stored.
   *
   * @throws io.github.traktcli.application.failure.TraktException {@code NotSignedIn} with {@code
   *     TOKEN_REFUSED} when Trakt refuses it
   */
  User accountOf(ApiApp app, String accessToken);
}
