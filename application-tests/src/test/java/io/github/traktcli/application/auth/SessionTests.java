package io.github.traktcli.application.auth;

import static io.github.traktcli.application.auth.PassingTime.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTests {

  private static final TraktFailure EXPIRED = new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED);
  private static final TraktFailure UNREACHABLE =
      new TraktFailure.Unreachable("auth.trakt.tv", "no answer came within 30 seconds");
  private static final Duration DUE = Duration.ofDays(7).minusMinutes(30);
  private static final Duration OVER = Duration.ofDays(8);

  private final PassingTime time = new PassingTime();
  private final ScriptedOAuth oauth = new ScriptedOAuth();
  private final InMemoryCredentials store =
      new InMemoryCredentials()
          .with(ProfileName.DEFAULT, SomeCredentials.number(1, START).of("sean"));
  private final Session session = session(Optional.empty());

  @Test
  void givesALivingTokenWithoutAskingAnybody() {
    assertThat(session.current()).contains("access-1");
    assertThat(oauth.asked()).isEmpty();
    assertThat(store.log()).isEmpty();
  }

  @Test
  void renewsADueTokenUnderTheLockAndKeepsItBeforeAnythingElse() {
    time.forward(DUE);
    oauth.refreshing(() -> SomeCredentials.number(2, time.instant()));

    assertThat(session.current()).contains("access-2");
    assertThat(oauth.asked()).containsExactly("refresh refresh-1 as client");
    assertThat(store.log()).containsExactly("lock", "reserve", "keep access-2", "unlock");
    assertThat(stored().username()).isEqualTo("sean");
  }

  @Test
  void findsUnderTheLockWhatAnotherProcessStored() {
    time.forward(OVER);
    Session late =
        new Session(
            ProfileName.DEFAULT,
            Optional.empty(),
            new StoreThatChangesWhileWaiting(store, SomeCredentials.number(2, time.instant())),
            oauth,
            KnownApps.one(),
            time);

    assertThat(late.current()).contains("access-2");
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void givesNothingWhenNobodyIsSignedIn() {
    store.delete(ProfileName.DEFAULT);
    assertThat(session.current()).isEmpty();
    assertThat(session.renewed("access-1")).isEmpty();
    assertThat(session.source()).isEmpty();
    assertThat(session.clientId()).isEmpty();
  }

  @Test
  void prefersTheTokenOfTheEnvironmentAndNeverTouchesTheStoreForIt() {
    Session overridden = session(Optional.of("from-environment"));
    assertThat(overridden.current()).contains("from-environment");
    assertThat(overridden.renewed("from-environment")).isEmpty();
    assertThat(overridden.source()).contains(TokenSource.ENVIRONMENT);
    assertThat(overridden.clientId()).isEmpty();
    assertThat(failureOf(overridden::renewNow))
        .isEqualTo(new SignInFailed(SignInFailed.Problem.TOKEN_IN_ENVIRONMENT));
    assertThat(store.log()).isEmpty();
  }

  @Test
  void renewsARefusedTokenThatLooksAlive() {
    oauth.refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(session.renewed("access-1")).contains("access-2");
  }

  @Test
  void renewsNothingWhenTheStoreHasAnotherTokenThanTheRefusedOne() {
    assertThat(session.renewed("access-0")).contains("access-1");
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void cannotRenewATokenThatCameWithoutARefreshToken() {
    store.with(ProfileName.DEFAULT, SomeCredentials.bare("bare"));
    time.forward(OVER);
    assertThat(session.current()).contains("bare");
    assertThat(session.renewed("bare")).isEmpty();
    assertThat(failureOf(session::renewNow))
        .isEqualTo(new SignInFailed(SignInFailed.Problem.NO_REFRESH_TOKEN));
  }

  @Test
  void saysThatTheSessionHasEndedWhenTraktRefusesTheRefreshToken() {
    time.forward(OVER);
    oauth.refreshing(failing(EXPIRED));
    assertThat(failureOf(session::current)).isEqualTo(EXPIRED);
    assertThat(stored().refreshToken()).isEqualTo("refresh-1");
  }

  @ParameterizedTest
  @MethodSource("passing")
  void keepsTheTokensThroughTrouble(TraktFailure trouble) {
    time.forward(OVER);
    oauth.refreshing(failing(trouble));
    assertThat(failureOf(session::current)).isEqualTo(trouble);
    assertThat(stored().refreshToken()).isEqualTo("refresh-1");
  }

  @ParameterizedTest
  @MethodSource("passing")
  void usesADueTokenWhileThereIsTroubleAndItLives(TraktFailure trouble) {
    time.forward(DUE);
    oauth.refreshing(failing(trouble));
    assertThat(session.current()).contains("access-1");
  }

  static TraktFailure[] passing() {
    return new TraktFailure[] {
      UNREACHABLE,
      new TraktFailure.Unavailable(503),
      new TraktFailure.RateLimited(Optional.empty()),
      new TraktFailure.Unreadable("auth.trakt.tv", "it was cut off"),
      new TraktFailure.Forbidden(TraktFailure.Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, ""),
    };
  }

  @Test
  void spendsARefreshTokenOnceThoughNoAnswerCame() {
    time.forward(OVER);
    oauth
        .refreshing(failing(UNREACHABLE))
        .refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(failureOf(session::current)).isEqualTo(UNREACHABLE);
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void spendsARefreshTokenOnceForAllThatAskWithinOneCommand() {
    time.forward(OVER);
    oauth
        .refreshing(failing(UNREACHABLE))
        .refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(failureOf(session::current)).isEqualTo(UNREACHABLE);
    assertThat(failureOf(() -> session.renewed("access-1"))).isEqualTo(UNREACHABLE);
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void asksAgainWhereTraktWantedToBeAskedLater() {
    time.forward(OVER);
    oauth
        .refreshing(failing(new TraktFailure.RateLimited(Optional.empty())))
        .refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(failureOf(session::current)).isInstanceOf(TraktFailure.RateLimited.class);
    assertThat(session.current()).contains("access-2");
  }

  @Test
  void findsWhatAnotherStoredWhereNoAnswerCame() {
    time.forward(OVER);
    oauth.refreshing(
        () -> {
          store.with(ProfileName.DEFAULT, SomeCredentials.number(3, time.instant()));
          throw new TraktException(UNREACHABLE);
        });
    assertThat(session.current()).contains("access-3");
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void doesNotRepeatARefreshThatTraktAnswered() {
    time.forward(OVER);
    oauth.refreshing(failing(new TraktFailure.Unavailable(503)));
    failureOf(session::current);
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void spendsNoRefreshTokenWhenTheNewOneCouldNotBeKept() {
    time.forward(OVER);
    store.makeUnwritable();
    assertThat(failureOf(session::current)).isInstanceOf(TraktFailure.LocalState.class);
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void usesADueTokenWhereNothingCanBeWritten() {
    time.forward(DUE);
    store.makeUnwritable();
    assertThat(session.current()).contains("access-1");
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void saysLoudlyThatRenewedTokensAreLost() {
    time.forward(DUE);
    store.failWhenKeeping();
    oauth.refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(failureOf(session::current))
        .isEqualTo(new TraktFailure.TokensNotSaved("memory", "it is read-only"));
  }

  @Test
  void renewsOnDemand() {
    oauth.refreshing(() -> SomeCredentials.number(2, time.instant()));
    assertThat(session.renewNow().accessToken()).isEqualTo("access-2");
    assertThat(stored().accessToken()).isEqualTo("access-2");
  }

  @Test
  void doesNotPretendToHaveRenewedOnDemand() {
    time.forward(DUE);
    oauth.refreshing(failing(new TraktFailure.Unavailable(503)));
    assertThat(failureOf(session::renewNow)).isEqualTo(new TraktFailure.Unavailable(503));
  }

  private Session session(Optional<String> environmentToken) {
    return new Session(ProfileName.DEFAULT, environmentToken, store, oauth, KnownApps.one(), time);
  }

  private Credentials stored() {
    return store.read(ProfileName.DEFAULT).orElseThrow();
  }

  private static Supplier<Credentials> failing(TraktFailure failure) {
    return () -> {
      throw new TraktException(failure);
    };
  }

  private static TraktFailure failureOf(ThrowingCallable call) {
    return catchThrowableOfType(TraktException.class, call).failure();
  }

  /** While one waits for its lock, another process stores new tokens. */
  private record StoreThatChangesWhileWaiting(InMemoryCredentials store, Credentials fresh)
      implements CredentialStore {

    @Override
    public Optional<Credentials> read(ProfileName profile) {
      return store.read(profile);
    }

    @Override
    public Room reserve(ProfileName profile) {
      return store.reserve(profile);
    }

    @Override
    public boolean delete(ProfileName profile) {
      return store.delete(profile);
    }

    @Override
    public java.util.List<ProfileName> profiles() {
      return store.profiles();
    }

    @Override
    public String location(ProfileName profile) {
      return store.location(profile);
    }

    @Override
    public <T> T exclusively(ProfileName profile, Supplier<T> work) {
      store.with(profile, fresh);
      return store.exclusively(profile, work);
    }
  }
}
