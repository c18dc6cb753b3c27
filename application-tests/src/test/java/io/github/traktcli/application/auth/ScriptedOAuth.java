package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.RedirectUri;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An OAuth host that answers what a test lays down, in that order, and notes what it was asked. */
public final class ScriptedOAuth implements OAuthGateway {

  /** The code that it hands out: ten minutes, a question every five seconds. */
  public static final DeviceCode CODE =
      new DeviceCode(
          "device",
          "5055CC52",
          URI.create("https://auth.trakt.tv/activate"),
          Duration.ofMinutes(10),
          Duration.ofSeconds(5));

  private final Deque<DeviceAnswer> polls = new ArrayDeque<>();
  private final Deque<Supplier<Credentials>> refreshes = new ArrayDeque<>();
  private final Deque<Supplier<Credentials>> exchanges = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<TraktFailure> revocation = Optional.empty();

  /** Everything it was asked, as text. */
  public List<String> asked() {
    return asked;
  }

  /** Answers the next question about a device login. */
  public ScriptedOAuth polling(DeviceAnswer... answers) {
    polls.addAll(List.of(answers));
    return this;
  }

  /** Answers the next refresh. */
  public ScriptedOAuth refreshing(Supplier<Credentials> answer) {
    refreshes.add(answer);
    return this;
  }

  /** Answers the next exchange of a code. */
  public ScriptedOAuth exchanging(Supplier<Credentials> answer) {
    exchanges.add(answer);
    return this;
  }

  /** Refuses every revocation. */
  public ScriptedOAuth notRevoking(TraktFailure failure) {
    revocation = Optional.of(failure);
    return this;
  }

  @Override
  public DeviceCode requestDeviceCode(ApiApp app) {
    asked.add("code for " + app.clientId());
    return CODE;
  }

  @Override
  public DeviceAnswer poll(ApiApp app, DeviceCode code, RedirectUri redirectUri) {
    asked.add("poll");
    return polls.isEmpty() ? new DeviceAnswer.Pending() : polls.remove();
  }

  @Override
  public URI authorizationPage(BrowserLogin login) {
    return URI.create("https://auth.trakt.tv/oauth/authorize?state=" + login.state());
  }

  @Override
  public URI authorizationPage(ApiApp app, RedirectUri redirectUri) {
    return URI.create("https://auth.trakt.tv/oauth/authorize?client_id=" + app.clientId());
  }

  @Override
  public Credentials exchange(
      ApiApp app, String code, Optional<CodeVerifier> verifier, RedirectUri redirectUri) {
    asked.add(
        "exchange %s %s %s"
            .formatted(
                code, verifier.isPresent() ? "verified" : "unverified", redirectUri.value()));
    return exchanges.remove().get();
  }

  @Override
  public Credentials refresh(ApiApp app, Credentials spent) {
    asked.add("refresh " + spent.refreshToken() + " as " + app.clientId());
    return refreshes.remove().get();
  }

  @Override
  public void revoke(ApiApp app, String accessToken) {
    asked.add("revoke " + accessToken);
    if (revocation.isPresent()) {
      throw new TraktException(revocation.get());
    }
  }
}
