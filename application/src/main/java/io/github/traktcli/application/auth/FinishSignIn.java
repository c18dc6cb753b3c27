package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import java.util.Optional;

/** What every way of signing in begins and ends with. */
public final class FinishSignIn {

  private final Optional<String> environmentToken;
  private final CredentialStore store;
  private final ApiApps apps;
  private final AccountGateway accounts;

  /** Makes the ending; the token of the environment forbids every sign-in. */
  public FinishSignIn(
      Optional<String> environmentToken,
      CredentialStore store,
      ApiApps apps,
      AccountGateway accounts) {
    this.environmentToken = environmentToken;
    this.store = store;
    this.apps = apps;
    this.accounts = accounts;
  }

  /**
   * Ends a sign-in before it begins where its result would have no effect.
   *
   * @throws TraktException with {@code SignInFailed} when the environment holds a token
   */
  void requireEffect() {
    if (environmentToken.isPresent()) {
      throw new TraktException(new SignInFailed(SignInFailed.Problem.TOKEN_IN_ENVIRONMENT));
    }
  }

  /**
   * Makes sure that tokens can be kept, before any are asked for.
   *
   * @throws TraktException with {@code LocalState} when they cannot
   */
  void requireRoom(ProfileName profile) {
    store.requireRoom(profile);
  }

  /** Keeps the tokens before anything else, then asks whose they are. */
  SignedIn keep(ProfileName profile, ApiApp app, Credentials credentials) {
    write(profile, credentials);
    apps.remember(app);
    Optional<User> account = account(app, credentials);
    account.map(User::username).ifPresent(name -> name(profile, credentials, name));
    return new SignedIn(profile, account, credentials, store.location(profile));
  }

  /** Asks whose the tokens are, and keeps them only when Trakt says so. */
  SignedIn keepOnceConfirmed(ProfileName profile, ApiApp app, Credentials credentials) {
    User account = accounts.accountOf(app, credentials.accessToken());
    Credentials named = credentials.of(account.username());
    write(profile, named);
    apps.remember(app);
    return new SignedIn(profile, Optional.of(account), named, store.location(profile));
  }

  private void write(ProfileName profile, Credentials credentials) {
    store.exclusively(
        profile,
        () -> {
          store.write(profile, credentials);
          return credentials;
        });
  }

  private Optional<User> account(ApiApp app, Credentials credentials) {
    try {
      return Optional.of(accounts.accountOf(app, credentials.accessToken()));
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  private void name(ProfileName profile, Credentials credentials, String username) {
    store.exclusively(
        profile,
        () -> {
          Optional<Credentials> found = store.read(profile);
          found
              .filter(stored -> stored.accessToken().equals(credentials.accessToken()))
              .ifPresent(stored -> store.write(profile, stored.of(username)));
          return found;
        });
  }
}
