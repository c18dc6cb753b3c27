package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.RedirectUri;
import java.net.URI;
import java.util.Optional;

/**
 * The host that signs people in. Sections "Authentication - OAuth" and "Authentication - Devices"
 * of the contract. No method repeats anything by itself.
 *
 * <p>Every method throws a {@link io.github.traktcli.application.failure.TraktException}: {@code
 * Forbidden} with {@code BAD_KEY} for an app that Trakt does not know, and what the way to it can
 * fail with.
 */
public interface OAuthGateway {

  /** Begins a login on another device. */
  DeviceCode requestDeviceCode(ApiApp app);

  /**
   * Asks once whether the login was approved. Trouble on the way is an answer too, since the login
   * outlives it.
   *
   * @param redirectUri what to keep with the tokens for renewing them; it is not sent
   */
  DeviceAnswer poll(ApiApp app, DeviceCode code, RedirectUri redirectUri);

  /** Returns the page on which a browser login begins. */
  URI authorizationPage(BrowserLogin login);

  /** Returns the page on which a login begins whose code is exchanged without a verifier. */
  URI authorizationPage(ApiApp app, RedirectUri redirectUri);

  /**
   * Exchanges the code of a browser login for tokens.
   *
   * @param verifier empty when the login did not begin with one
   * @throws io.github.traktcli.application.failure.TraktException with {@code SignInFailed} and
   *     {@code CODE_UNKNOWN} when Trakt refuses the code
   */
  Credentials exchange(
      ApiApp app, String code, Optional<CodeVerifier> verifier, RedirectUri redirectUri);

  /**
   * Spends a refresh token.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code NotSignedIn} and
   *     {@code SESSION_EXPIRED} when Trakt refuses it for good
   */
  Credentials refresh(ApiApp app, Credentials spent);

  /** Makes an access token worthless. */
  void revoke(ApiApp app, String accessToken);
}
