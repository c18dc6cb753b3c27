package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import java.util.Optional;

/** Where requests get the user's token from, and a new one when it is refused. */
public interface AccessTokens {

  /**
   * Returns a token that should be alive, renewed first when it is about to end; empty when nobody
   * is signed in.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the session has ended
   */
  Optional<String> current();

  /**
   * Returns another token after Trakt refused one; empty when it cannot be renewed (it came from
   * the environment, or has no refresh token).
   *
   * @param refused the token that was refused; when the store has another by now, that is returned
   *     and nothing is renewed
   * @throws io.github.traktcli.application.failure.TraktException when the session has ended
   */
  Optional<String> renewed(String refused);

  /**
   * Hears, at most once, that reads which need no token go on without the one that there is.
   *
   * @param why what is wrong with it
   */
  default void passedOver(NotSignedIn.Reason why) {}

  /** Returns the tokens of nobody. */
  static AccessTokens none() {
    return new AccessTokens() {
      @Override
      public Optional<String> current() {
        return Optional.empty();
      }

      @Override
      public Optional<String> renewed(String refused) {
        return Optional.empty();
      }
    };
  }
}
