package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells who is signed in, and asks Trakt whether that is still so. */
public final class ShowSignIn {

  private final Session session;
  private final CredentialStore store;
  private final ApiApps apps;
  private final AccountGateway accounts;
  private final Optional<String> sandboxToken;

  /**
   * Makes the use case.
   *
   * @param sandboxToken what the sandbox takes from those who have not signed in; empty elsewhere
   */
  public ShowSignIn(
      Session session,
      CredentialStore store,
      ApiApps apps,
      AccountGateway accounts,
      Optional<String> sandboxToken) {
    this.session = session;
    this.store = store;
    this.apps = apps;
    this.accounts = accounts;
    this.sandboxToken = sandboxToken;
  }

  /**
   * What is known of a sign-in.
   *
   * @param account as Trakt has it; empty when Trakt could not be asked
   * @param username as Trakt has it, or else as it was at the last sign-in
   * @param token secret
   * @param expiresAt empty for a token whose end is not known
   * @param renewable whether the session outlives the token
   * @param file where the tokens are; empty for any other token
   * @param others the other profiles that are signed in
   * @param problem what Trakt said, or why it could not be asked
   */
  public record Status(
      ProfileName profile,
      TokenSource source,
      Optional<User> account,
      Optional<String> username,
      String token,
      Optional<Instant> expiresAt,
      boolean renewable,
      Optional<String> file,
      List<ProfileName> others,
      Optional<TraktFailure> problem) {

    /** Copies the list. */
    public Status {
      others = List.copyOf(others);
    }

    /** Never shows the token. */
    @Override
    public String toString() {
      return "Status[profile=" + profile + ", source=" + source + "]";
    }
  }

  /** Tells whether there is a token, without asking Trakt what it is worth. */
  public boolean isSignedIn() {
    return sandboxToken.isPresent() || session.source().isPresent();
  }

  /**
   * Returns what is known; a sign-in that Trakt refuses is returned with its problem.
   *
   * @throws TraktException with {@code NotSignedIn} when the profile is signed out
   */
  public Status show(ProfileName profile) {
    TokenSource source =
        session
            .source()
            .or(() -> sandboxToken.map(token -> TokenSource.SANDBOX))
            .orElseThrow(ShowSignIn::signedOut);
    return switch (source) {
      case ENVIRONMENT, SANDBOX -> withoutFile(profile, source);
      case FILE, KEYRING -> ofStore(profile, source);
    };
  }

  private Status withoutFile(ProfileName profile, TokenSource source) {
    String token = token();
    Answer answer = ask(apps.configured());
    return new Status(
        profile,
        source,
        answer.account(),
        answer.account().map(User::username),
        token,
        Optional.empty(),
        false,
        Optional.empty(),
        others(profile),
        answer.problem());
  }

  private Status ofStore(ProfileName profile, TokenSource source) {
    ApiApp app = apps.withId(stored(profile).clientId());
    Answer answer = ask(Optional.of(app));
    Credentials credentials = stored(profile);
    return new Status(
        profile,
        source,
        answer.account(),
        answer.account().map(User::username).or(() -> Optional.ofNullable(credentials.username())),
        credentials.accessToken(),
        credentials.expiry(),
        credentials.refreshToken() != null,
        source == TokenSource.FILE ? Optional.of(store.location(profile)) : Optional.empty(),
        others(profile),
        answer.problem());
  }

  private record Answer(Optional<User> account, Optional<TraktFailure> problem) {}

  private Answer ask(Optional<ApiApp> app) {
    if (app.isEmpty()) {
      return new Answer(Optional.empty(), Optional.of(new TraktFailure.NoClientId()));
    }
    try {
      return new Answer(Optional.of(account(app.get())), Optional.empty());
    } catch (TraktException e) {
      return new Answer(Optional.empty(), Optional.of(e.failure()));
    }
  }

  /** A token that Trakt refuses is renewed once, as every command would do it. */
  private User account(ApiApp app) {
    String token = token();
    try {
      return accounts.accountOf(app, token);
    } catch (TraktException e) {
      if (!(e.failure() instanceof NotSignedIn)) {
        throw e;
      }
      return accounts.accountOf(app, session.renewed(token).orElseThrow(() -> e));
    }
  }

  private String token() {
    return session.current().or(() -> sandboxToken).orElseThrow(ShowSignIn::signedOut);
  }

  private Credentials stored(ProfileName profile) {
    return store.read(profile).orElseThrow(ShowSignIn::signedOut);
  }

  private List<ProfileName> others(ProfileName profile) {
    return store.profiles().stream().filter(other -> !other.equals(profile)).toList();
  }

  private static TraktException signedOut() {
    return new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
  }
}
