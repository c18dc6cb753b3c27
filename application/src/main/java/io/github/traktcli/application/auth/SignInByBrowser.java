package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed.Problem;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.AuthorizationReply;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/** Signs in by a web browser: authorization code with PKCE. */
public final class SignInByBrowser {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PENDING_LIFE = Duration.ofHours(1);

  private final OAuthGateway oauth;
  private final ApiApps apps;
  private final ChooseApp chooseApp;
  private final FinishSignIn finish;
  private final PendingLogins pending;
  private final RedirectReceiver redirects;
  private final Browser browser;
  private final RandomGenerator random;
  private final InstantSource clock;

  /**
   * Makes the use case.
   *
   * @param random must be a secure one
   */
  public SignInByBrowser(
      OAuthGateway oauth,
      ApiApps apps,
      ChooseApp chooseApp,
      FinishSignIn finish,
      PendingLogins pending,
      RedirectReceiver redirects,
      Browser browser,
      RandomGenerator random,
      InstantSource clock) {
    this.oauth = oauth;
    this.apps = apps;
    this.chooseApp = chooseApp;
    this.finish = finish;
    this.pending = pending;
    this.redirects = redirects;
    this.browser = browser;
    this.random = random;
    this.clock = clock;
  }

  /**
   * Begins a login in the browser and returns once it has brought a code. Where nothing can bring
   * one, the login is kept for {@link #signInWithCode} and the use case ends.
   *
   * @param openBrowser whether to open the page, or only to name it
   * @throws TraktException with {@code SignInFailed}
   */
  public SignedIn signIn(
      ProfileName profile,
      Optional<RedirectUri> wanted,
      boolean openBrowser,
      BrowserLoginListener listener) {
    finish.requireEffect();
    ApiApp app = chooseApp.choose();
    finish.requireRoom(profile);
    BrowserLogin login =
        new BrowserLogin(
            app.clientId(),
            wanted.or(apps::redirectUri).orElse(RedirectUri.LOOPBACK),
            CodeVerifier.random(random),
            CodeVerifier.randomText(random),
            clock.instant());
    return exchange(profile, app, reply(profile, login, openBrowser, listener), login);
  }

  /**
   * Ends a login by its code.
   *
   * @param text the code, or the whole address that the browser was sent to
   * @param listener hears of the page that the code comes from, where it is one
   * @throws TraktException with {@code SignInFailed}
   */
  public SignedIn signInWithCode(
      ProfileName profile,
      String text,
      Optional<RedirectUri> wanted,
      BrowserLoginListener listener) {
    finish.requireEffect();
    ApiApp app = chooseApp.choose();
    AuthorizationReply reply = AuthorizationReply.parse(text);
    Optional<BrowserLogin> login = pending.find(profile).filter(found -> fits(found, app));
    if (login.isPresent()) {
      SignedIn signedIn = exchange(profile, app, reply, login.get());
      pending.forget(profile);
      return signedIn;
    }
    RedirectUri redirectUri = wanted.or(apps::redirectUri).orElse(RedirectUri.OUT_OF_BAND);
    listener.continueAt(oauth.authorizationPage(app, redirectUri), false);
    finish.requireRoom(profile);
    return finish.keep(
        profile, app, oauth.exchange(app, code(reply), Optional.empty(), redirectUri));
  }

  private boolean fits(BrowserLogin login, ApiApp app) {
    return login.clientId().equals(app.clientId())
        && clock.instant().isBefore(login.startedAt().plus(PENDING_LIFE));
  }

  private SignedIn exchange(
      ProfileName profile, ApiApp app, AuthorizationReply reply, BrowserLogin login) {
    if (reply.state().filter(state -> !state.equals(login.state())).isPresent()) {
      throw failed(Problem.STATE_MISMATCH);
    }
    finish.requireRoom(profile);
    return finish.keep(
        profile,
        app,
        oauth.exchange(app, code(reply), Optional.of(login.verifier()), login.redirectUri()));
  }

  private AuthorizationReply reply(
      ProfileName profile, BrowserLogin login, boolean openBrowser, BrowserLoginListener listener) {
    URI page = oauth.authorizationPage(login);
    Optional<RedirectReceiver.Reception> reception =
        redirects.receive(login.redirectUri(), login.state());
    try {
      listener.continueAt(page, openBrowser && browser.open(page));
      List<CompletableFuture<String>> sources = new ArrayList<>();
      reception.map(RedirectReceiver.Reception::address).ifPresent(sources::add);
      listener.askForCode().ifPresent(sources::add);
      if (sources.isEmpty()) {
        pending.keep(profile, login);
        throw failed(Problem.NO_CODE);
      }
      return AuthorizationReply.parse(first(sources));
    } finally {
      reception.ifPresent(RedirectReceiver.Reception::close);
    }
  }

  private static String first(List<CompletableFuture<String>> sources) {
    try {
      return CompletableFuture.anyOf(sources.toArray(CompletableFuture[]::new))
          .thenApply(String.class::cast)
          .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw failed(e.getCause() instanceof TimeoutException ? Problem.EXPIRED : Problem.NO_CODE);
    }
  }

  private static String code(AuthorizationReply reply) {
    return switch (reply) {
      case AuthorizationReply.Code(String code, var state) -> code;
      case AuthorizationReply.Refused(String error, var state) -> throw failed(Problem.DENIED);
      case AuthorizationReply.Nothing() -> throw failed(Problem.NO_CODE);
    };
  }

  private static TraktException failed(Problem problem) {
    return new TraktException(new SignInFailed(problem));
  }
}
