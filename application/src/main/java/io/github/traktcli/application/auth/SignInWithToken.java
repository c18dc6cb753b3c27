package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;

/** Signs in with tokens that the user already has. */
public final class SignInWithToken {

  private final ApiApps apps;
  private final GivenTokens tokens;
  private final FinishSignIn finish;

  /** Makes the use case. */
  public SignInWithToken(ApiApps apps, GivenTokens tokens, FinishSignIn finish) {
    this.apps = apps;
    this.tokens = tokens;
    this.finish = finish;
  }

  /**
   * Keeps the tokens once Trakt has said whose they are.
   *
   * @param text a bare access token, or JSON with a refresh token beside it
   * @throws TraktException with {@code SignInFailed} when the text is neither, {@code NoClientId}
   *     when the app of the tokens is not known
   */
  public SignedIn signIn(ProfileName profile, String text) {
    finish.requireEffect();
    finish.requireRoom(profile);
    ApiApp app =
        apps.configured().orElseThrow(() -> new TraktException(new TraktFailure.NoClientId()));
    Credentials credentials =
        tokens
            .read(text, app)
            .orElseThrow(
                () -> new TraktException(new SignInFailed(SignInFailed.Problem.NO_TOKEN_GIVEN)));
    return finish.keepOnceConfirmed(profile, app, credentials);
  }
}
