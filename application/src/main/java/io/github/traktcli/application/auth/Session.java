package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The tokens of one profile, renewed when they end. However many processes need new ones at the
 * same time, one of them spends the refresh token, and the others find what it stored.
 */
public final class Session {

  private final ProfileName profile;
  private final Optional<String> environmentToken;
  private final CredentialStore store;
  private final OAuthGateway oauth;
  private final ApiApps apps;
  private final InstantSource clock;
  private final Map<String, TraktException> notRenewed = new ConcurrentHashMap<>();

  /**
   * Makes the session of a profile.
   *
   * @param environmentToken overrides the store
   */
  public Session(
      ProfileName profile,
      Optional<String> environmentToken,
      CredentialStore store,
      OAuthGateway oauth,
      ApiApps apps,
      InstantSource clock) {
    this.profile = profile;
    this.environmentToken = environmentToken;
    this.store = store;
    this.oauth = oauth;
    this.apps = apps;
    this.clock = clock;
  }

  /**
   * Tells whether there is nothing more to be had from what is stored: the token has ended, and
   * cannot be renewed. What is due is renewed to find out.
   *
   * @throws TraktException with {@code NotSignedIn} when Trakt refuses to renew it
   */
  public boolean hasEnded() {
    Optional<Credentials> stored = store.read(profile);
    if (stored.isEmpty() || !stored.get().isDue(clock.instant())) {
      return false;
    }
    return stored.get().refreshToken() == null
        ? stored.get().isOver(clock.instant())
        : current().isEmpty();
  }

  /** Returns where the token comes from; empty when nobody is signed in. */
  public Optional<TokenSource> source() {
    return environmentToken.isPresent()
        ? Optional.of(TokenSource.ENVIRONMENT)
        : store
            .place(profile)
            .map(
                place ->
                    switch (place) {
                      case FILE -> TokenSource.FILE;
                      case KEYRING -> TokenSource.KEYRING;
                    });
  }

  /**
   * Returns the app that the stored tokens were given to, with which they must be used; empty when
   * nobody is signed in or the store cannot be read.
   */
  public Optional<String> clientId() {
    if (environmentToken.isPresent()) {
      return Optional.empty();
    }
    try {
      return store.read(profile).map(Credentials::clientId);
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns an access token that should be alive; empty when nobody is signed in. One that is due
   * but has not ended yet also serves while it cannot be renewed.
   *
   * @throws TraktException with {@code NotSignedIn} when the session has ended, or with what kept
   *     an ended token from being renewed
   */
  public Optional<String> current() {
    if (environmentToken.isPresent()) {
      return environmentToken;
    }
    Optional<Credentials> stored = store.read(profile);
    if (stored.isEmpty() || !mustRenew(stored.get())) {
      return stored.map(Credentials::accessToken);
    }
    try {
      return Optional.of(renewUnless(found -> !mustRenew(found)).accessToken());
    } catch (TraktException e) {
      if (isPassing(e.failure()) && !stored.get().isOver(clock.instant())) {
        return stored.map(Credentials::accessToken);
      }
      throw e;
    }
  }

  /**
   * Returns another token than the one that Trakt refused; empty when there is none to be had.
   *
   * @throws TraktException as {@link #current()} does
   */
  public Optional<String> renewed(String refused) {
    if (environmentToken.isPresent()) {
      return Optional.empty();
    }
    Optional<Credentials> stored = store.read(profile);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    boolean hopeless =
        stored.get().refreshToken() == null && stored.get().accessToken().equals(refused);
    return hopeless
        ? Optional.empty()
        : Optional.of(renewUnless(found -> !found.accessToken().equals(refused)).accessToken());
  }

  /**
   * Spends the refresh token now, however long the access token would live.
   *
   * @throws TraktException also with {@code SignInFailed} when there is nothing that could be spent
   */
  public Credentials renewNow() {
    if (environmentToken.isPresent()) {
      throw new TraktException(new SignInFailed(SignInFailed.Problem.TOKEN_IN_ENVIRONMENT));
    }
    Credentials before = stored();
    if (before.refreshToken() == null) {
      throw new TraktException(new SignInFailed(SignInFailed.Problem.NO_REFRESH_TOKEN));
    }
    return renewUnless(found -> !found.accessToken().equals(before.accessToken()));
  }

  private boolean mustRenew(Credentials found) {
    return found.refreshToken() != null && found.isDue(clock.instant());
  }

  private Credentials renewUnless(Predicate<Credentials> good) {
    return store.exclusively(
        profile,
        () -> {
          Credentials found = stored();
          return good.test(found) || found.refreshToken() == null ? found : renew(found, good);
        });
  }

  /**
   * Runs under the lock. Trakt may have renewed the tokens although no answer came, and a refresh
   * token that is used twice ends the session: it is not sent again. Where nothing could be sent,
   * the next command tries as well.
   */
  private Credentials renew(Credentials spent, Predicate<Credentials> good) {
    String once = Objects.requireNonNull(spent.refreshToken());
    TraktException before = notRenewed.get(once);
    if (before != null) {
      throw before; // another thread has spent it
    }
    try {
      return refresh(spent);
    } catch (TraktException e) {
      if (mayBeSpent(e.failure())) {
        notRenewed.put(once, e);
      }
      Credentials found = stored();
      if (good.test(found)) {
        return found;
      }
      throw e;
    }
  }

  /** Where nothing was sent, or Trakt wants to be asked later, it is as good as before. */
  private static boolean mayBeSpent(TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.LocalState unwritable -> false;
      case TraktFailure.RateLimited limited -> false;
      case TraktFailure.Forbidden forbidden -> false;
      default -> true;
    };
  }

  private Credentials refresh(Credentials spent) {
    try (CredentialStore.Room room = store.reserve(profile)) {
      Credentials fresh = oauth.refresh(apps.withId(spent.clientId()), spent).of(spent.username());
      keep(room, fresh);
      return fresh;
    }
  }

  private static void keep(CredentialStore.Room room, Credentials fresh) {
    try {
      room.keep(fresh);
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.LocalState(String file, String detail)
          ? new TraktException(new TraktFailure.TokensNotSaved(file, detail), e)
          : e;
    }
  }

  private static boolean isPassing(TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.Unreachable unreachable -> true;
      case TraktFailure.Unavailable unavailable -> true;
      case TraktFailure.Unreadable unreadable -> true;
      case TraktFailure.RateLimited limited -> true;
      case TraktFailure.LocalState unwritable -> true;
      case TraktFailure.Forbidden(TraktFailure.Forbidden.Cause cause, String detail) ->
          cause == TraktFailure.Forbidden.Cause.BLOCKED_BY_CLOUDFLARE;
      default -> false;
    };
  }

  private Credentials stored() {
    return store
        .read(profile)
        .orElseThrow(() -> new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN)));
  }
}
