package io.github.traktcli.application.auth;

import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.Optional;

/** Signs a profile out: at Trakt where it can be reached, and here in any case. */
public final class SignOut {

  private final Optional<String> environmentToken;
  private final CredentialStore store;
  private final PendingLogins pending;
  private final OAuthGateway oauth;
  private final ApiApps apps;
  private final Cache cache;

  /**
   * Makes the use case.
   *
   * @param cache what was read for the account goes with it
   */
  public SignOut(
      Optional<String> environmentToken,
      CredentialStore store,
      PendingLogins pending,
      OAuthGateway oauth,
      ApiApps apps,
      Cache cache) {
    this.environmentToken = environmentToken;
    this.store = store;
    this.pending = pending;
    this.oauth = oauth;
    this.apps = apps;
    this.cache = cache;
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

  /**
   * Signs out. A refresh that another process has begun is waited for. A file that nobody can read
   * is forgotten like any other, and so is a login that waits for its code.
   */
  public Outcome signOut(ProfileName profile) {
    return store.exclusively(
        profile,
        () -> {
          Optional<Credentials> credentials = readable(profile);
          Optional<TraktFailure> notRevoked = credentials.flatMap(this::revoke);
          pending.forget(profile);
          boolean deleted = store.delete(profile);
          cache.forgetAnswers();
          if (deleted && credentials.isEmpty()) {
            notRevoked = Optional.of(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
          }
          return new Outcome(profile, deleted, notRevoked, environmentToken.isPresent());
        });
  }

  private Optional<Credentials> readable(ProfileName profile) {
    try {
      return store.read(profile);
    } catch (TraktException e) {
      return Optional.empty();
    }
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
