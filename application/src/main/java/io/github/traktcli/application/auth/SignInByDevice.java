package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Signs in by a code that the person enters on any device. Nothing is kept before they agreed. */
public final class SignInByDevice {

  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration SLOWER = Duration.ofSeconds(5);

  private final OAuthGateway oauth;
  private final ApiApps apps;
  private final ChooseApp chooseApp;
  private final FinishSignIn finish;
  private final Waiting waiting;
  private final InstantSource clock;

  /**
   * Makes the use case.
   *
   * @param clock goes on evenly, whatever happens to the time of day
   */
  public SignInByDevice(
      OAuthGateway oauth,
      ApiApps apps,
      ChooseApp chooseApp,
      FinishSignIn finish,
      Waiting waiting,
      InstantSource clock) {
    this.oauth = oauth;
    this.apps = apps;
    this.chooseApp = chooseApp;
    this.finish = finish;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * Returns once the person has agreed.
   *
   * @throws TraktException with {@code SignInFailed} when they refused or the code ended
   */
  public SignedIn signIn(ProfileName profile, DeviceLoginListener listener) {
    finish.requireEffect();
    ApiApp app = chooseApp.choose();
    finish.requireRoom(profile);
    DeviceCode code = oauth.requestDeviceCode(app);
    Instant end = clock.instant().plus(code.life());
    listener.codeIssued(code);
    return finish.keep(profile, app, approved(profile, app, code, end, listener));
  }

  private Credentials approved(
      ProfileName profile, ApiApp app, DeviceCode code, Instant end, DeviceLoginListener listener) {
    RedirectUri redirectUri = apps.redirectUri().orElse(RedirectUri.OUT_OF_BAND);
    Duration interval = code.interval();
    while (true) {
      pause(interval, end, listener);
      finish.requireRoom(profile);
      switch (oauth.poll(app, code, redirectUri)) {
        case DeviceAnswer.Approved(Credentials credentials) -> {
          return credentials;
        }
        case DeviceAnswer.Pending() -> {}
        case DeviceAnswer.SlowDown(var retryAfter) -> {
          Duration slower = interval.plus(SLOWER);
          interval = retryAfter.filter(asked -> asked.compareTo(slower) > 0).orElse(slower);
          listener.slowedDown(interval);
        }
        case DeviceAnswer.Troubled(var failure) -> listener.troubled(failure);
        case DeviceAnswer.Ended(var failure) -> throw new TraktException(failure);
      }
    }
  }

  /** Waits second by second, and no longer than the code lives. */
  private void pause(Duration length, Instant end, DeviceLoginListener listener) {
    Duration left = length;
    while (left.isPositive()) {
      listener.waiting(untilEnd(end));
      Duration tick = left.compareTo(TICK) < 0 ? left : TICK;
      waiting.sleep(tick);
      left = left.minus(tick);
    }
    untilEnd(end);
  }

  private Duration untilEnd(Instant end) {
    Duration left = Duration.between(clock.instant(), end);
    if (!left.isPositive()) {
      throw new TraktException(new SignInFailed(SignInFailed.Problem.EXPIRED));
    }
    return left;
  }
}
