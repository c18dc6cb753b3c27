package io.github.traktcli.application.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInByDeviceTests {

  private static final DeviceAnswer PENDING = new DeviceAnswer.Pending();

  private final PassingTime time = new PassingTime();
  private final ScriptedOAuth oauth = new ScriptedOAuth();
  private final InMemoryCredentials store = new InMemoryCredentials();
  private final Heard heard = new Heard();
  private KnownApps apps = KnownApps.one();
  private Optional<ApiApp> entered = Optional.empty();
  private Optional<String> environmentToken = Optional.empty();
  private AccountGateway accounts =
      (app, token) -> new User("sean", "Sean Marlow", "sean", false, true);

  @Test
  void keepsTheTokensOnceThePersonHasAgreed() {
    oauth.polling(PENDING, PENDING, approved());

    SignedIn signedIn = signIn();

    assertThat(signedIn.account().map(User::label)).contains("Sean Marlow");
    assertThat(store.read(ProfileName.DEFAULT).orElseThrow().username()).isEqualTo("sean");
    assertThat(time.slept()).isEqualTo(Duration.ofSeconds(15));
    assertThat(oauth.asked()).containsExactly("code for client", "poll", "poll", "poll");
  }

  @Test
  void keepsTheTokensBeforeItAsksWhoseTheyAre() {
    oauth.polling(approved());
    accounts =
        (app, token) -> {
          assertThat(store.read(ProfileName.DEFAULT)).isPresent();
          throw new TraktException(new TraktFailure.Unavailable(503));
        };

    SignedIn signedIn = signIn();

    assertThat(signedIn.account()).isEmpty();
    assertThat(store.read(ProfileName.DEFAULT)).isPresent();
  }

  @Test
  void tellsTheCodeOnceAndTheTimeLeftEverySecond() {
    oauth.polling(approved());
    signIn();
    assertThat(heard.codes).containsExactly(ScriptedOAuth.CODE);
    assertThat(heard.left)
        .containsExactly(
            Duration.ofSeconds(600),
            Duration.ofSeconds(599),
            Duration.ofSeconds(598),
            Duration.ofSeconds(597),
            Duration.ofSeconds(596));
  }

  @Test
  void asksLessOftenWhenTraktWantsIt() {
    oauth.polling(
        new DeviceAnswer.SlowDown(Optional.empty()),
        PENDING,
        new DeviceAnswer.SlowDown(Optional.of(Duration.ofSeconds(40))),
        new DeviceAnswer.SlowDown(Optional.of(Duration.ofSeconds(1))),
        approved());
    signIn();
    assertThat(heard.intervals)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(45));
    assertThat(time.slept()).isEqualTo(Duration.ofSeconds(5 + 10 + 10 + 40 + 45));
  }

  @Test
  void outlivesTrouble() {
    TraktFailure blip = new TraktFailure.Unreachable("auth.trakt.tv", "the connection broke");
    TraktFailure busy = new TraktFailure.Unavailable(503);
    oauth.polling(new DeviceAnswer.Troubled(blip), new DeviceAnswer.Troubled(busy), approved());
    signIn();
    assertThat(heard.troubles).containsExactly(blip, busy);
  }

  @ParameterizedTest
  @EnumSource(
      value = SignInFailed.Problem.class,
      names = {"DENIED", "EXPIRED", "CODE_USED", "CODE_UNKNOWN"})
  void stopsAtOnceWhenTheLoginIsOver(SignInFailed.Problem problem) {
    oauth.polling(new DeviceAnswer.Ended(new SignInFailed(problem)), approved());
    assertThat(failure()).isEqualTo(new SignInFailed(problem));
    assertThat(oauth.asked()).hasSize(2);
    assertThat(store.log()).isEmpty();
    assertThat(apps.remembered()).isEmpty();
  }

  @Test
  void stopsWhenTheCodeHasLivedItsTime() {
    assertThat(failure()).isEqualTo(new SignInFailed(SignInFailed.Problem.EXPIRED));
    assertThat(time.slept()).isLessThanOrEqualTo(ScriptedOAuth.CODE.life());
    assertThat(store.log()).isEmpty();
  }

  @Test
  void stopsWhenTheMachineSleptPastTheEnd() {
    heard.onWaiting = () -> time.forward(Duration.ofHours(8));
    assertThat(failure()).isEqualTo(new SignInFailed(SignInFailed.Problem.EXPIRED));
    assertThat(oauth.asked()).doesNotContain("poll");
  }

  @Test
  void asksForNoCodeWhoseTokensCannotBeKept() {
    store.makeUnwritable();

    assertThat(failure()).isInstanceOf(TraktFailure.LocalState.class);
    assertThat(oauth.asked()).isEmpty();
    assertThat(heard.codes).isEmpty();
  }

  @Test
  void spendsNoCodeOnceTokensCanNoLongerBeKept() {
    oauth.polling(PENDING, approved());
    heard.onWaiting = store::makeUnwritable;

    assertThat(failure()).isInstanceOf(TraktFailure.LocalState.class);
    assertThat(oauth.asked()).doesNotContain("poll");
  }

  @Test
  void asksForAnAppWhenNoneIsKnownAndRemembersItInTheEnd() {
    apps = KnownApps.none();
    entered = Optional.of(new ApiApp("entered", "secret"));
    oauth.polling(approved());
    signIn();
    assertThat(oauth.asked()).contains("code for entered");
    assertThat(apps.remembered()).containsExactly(new ApiApp("entered", "secret"));
  }

  @Test
  void needsAnApp() {
    apps = KnownApps.none();
    assertThat(failure()).isEqualTo(new TraktFailure.NoClientId());
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void refusesToSignInBesideATokenOfTheEnvironment() {
    environmentToken = Optional.of("token");
    assertThat(failure()).isEqualTo(new SignInFailed(SignInFailed.Problem.TOKEN_IN_ENVIRONMENT));
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void confirmsAGivenTokenBeforeItIsKept() {
    accounts =
        (app, token) -> {
          throw new TraktException(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));
        };
    GivenTokens tokens = (text, app) -> Optional.of(SomeCredentials.bare(text));
    SignInWithToken signIn = new SignInWithToken(apps, tokens, finish());
    TraktException refused =
        catchThrowableOfType(
            TraktException.class, () -> signIn.signIn(ProfileName.DEFAULT, "token"));
    assertThat(refused.failure()).isEqualTo(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));
    assertThat(store.log()).isEmpty();
  }

  @Test
  void keepsAGivenTokenWithTheNameOfItsAccount() {
    GivenTokens tokens = (text, app) -> Optional.of(SomeCredentials.bare(text));
    new SignInWithToken(apps, tokens, finish()).signIn(ProfileName.DEFAULT, "token");
    assertThat(store.read(ProfileName.DEFAULT)).contains(SomeCredentials.bare("token").of("sean"));
  }

  @Test
  void refusesTextThatIsNoToken() {
    SignInWithToken signIn = new SignInWithToken(apps, (text, app) -> Optional.empty(), finish());
    TraktException refused =
        catchThrowableOfType(TraktException.class, () -> signIn.signIn(ProfileName.DEFAULT, ""));
    assertThat(refused.failure()).isEqualTo(new SignInFailed(SignInFailed.Problem.NO_TOKEN_GIVEN));
  }

  private DeviceAnswer approved() {
    return new DeviceAnswer.Approved(SomeCredentials.number(1, PassingTime.START));
  }

  private SignedIn signIn() {
    return new SignInByDevice(oauth, apps, new ChooseApp(apps, () -> entered), finish(), time, time)
        .signIn(ProfileName.DEFAULT, heard);
  }

  private FinishSignIn finish() {
    return new FinishSignIn(
        environmentToken, store, apps, (app, token) -> accounts.accountOf(app, token));
  }

  private TraktFailure failure() {
    return catchThrowableOfType(TraktException.class, this::signIn).failure();
  }

  /** Notes what it hears. */
  private static final class Heard implements DeviceLoginListener {
    private final List<DeviceCode> codes = new ArrayList<>();
    private final List<Duration> left = new ArrayList<>();
    private final List<Duration> intervals = new ArrayList<>();
    private final List<TraktFailure> troubles = new ArrayList<>();
    private Runnable onWaiting = () -> {};

    @Override
    public void codeIssued(DeviceCode code) {
      codes.add(code);
    }

    @Override
    public void waiting(Duration remaining) {
      left.add(remaining);
      onWaiting.run();
    }

    @Override
    public void slowedDown(Duration interval) {
      intervals.add(interval);
    }

    @Override
    public void troubled(TraktFailure failure) {
      troubles.add(failure);
    }
  }
}
