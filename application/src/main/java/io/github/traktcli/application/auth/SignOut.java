package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.Optional;

/** Signs a profile out: at Trakt where it can be reached, and here in any case. */
public final class SignOut {

  private final Optional<String> environmentToken;
  private final CredentialStore store;
  private final OAuthGateway oauth;
  private final ApiApps apps;

  /** Makes the use case. */
  public SignOut(
      Optional<String> environmentToken, CredentialStore store, OAuthGateway oauth, ApiApps apps) {
    this.environmentToken = environmentToken;
    this.store = store;
    this.oauth = oauth;
    this.apps = apps;
  }

  /**
   * How it ended.
   *
   * @param wasSignedIn whether there was anything to forget
   * @param notRevoked why Trakt could not be told; the tokens are gone from here all the same
   * @param overridden whether a token of the environment goes on to sign the commands in
   */
  public record Outcome(
      ProfileName profile,
      boolean wasSignedIn,
      Optional<TraktFailure> notRevoked,
      boolean overridden) {}

  /** Signs out. A refresh that another process has begun is waited for. */
  public Outcome signOut(ProfileName profile) {
    if (store.read(profile).isEmpty()) {
      return new Outcome(profile, false, Optional.empty(), environmentToken.isPresent());
    }
    return store.exclusively(
        profile,
        () -> {
          Optional<Credentials> stored = store.read(profile);
          Optional<TraktFailure> notRevoked = stored.flatMap(this::revoke);
          boolean deleted = store.delete(profile);
          return new Outcome(profile, deleted, notRevoked, environmentToken.isPresent());
        });
  }

  private Optional<TraktFailure> revoke(Credentials credentials) {
    try {
      oauth.revoke(apps.withId(credentials.clientId()), credentials.accessToken());
      return Optional.empty();
    } catch (TraktException e) {
      return Optional.of(e.failure());
    }
  }
}
