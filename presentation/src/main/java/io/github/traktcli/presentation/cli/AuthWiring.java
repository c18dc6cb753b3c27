package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.auth.AppPrompt;
import io.github.traktcli.application.auth.ChooseApp;
import io.github.traktcli.application.auth.FinishSignIn;
import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.ReplaceSignIn;
import io.github.traktcli.application.auth.Session;
import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.auth.SignInByBrowser;
import io.github.traktcli.application.auth.SignInByDevice;
import io.github.traktcli.application.auth.SignInWithToken;
import io.github.traktcli.application.auth.SignOut;
import io.github.traktcli.application.auth.SwitchProfile;
import io.github.traktcli.application.auth.TokenPlace;
import io.github.traktcli.infrastructure.auth.FileCredentialStore;
import io.github.traktcli.infrastructure.auth.FilePendingLogins;
import io.github.traktcli.infrastructure.auth.HttpAccountGateway;
import io.github.traktcli.infrastructure.auth.LoopbackRedirects;
import io.github.traktcli.infrastructure.auth.TextTokens;
import io.github.traktcli.presentation.auth.AppQuestions;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.auth.ReplaceQuestion;
import io.github.traktcli.presentation.output.Console;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** Wires what signs users in. */
final class AuthWiring implements AuthUseCases {

  private final Console console;
  private final Connection connection;
  private final Surroundings surroundings;

  AuthWiring(Console console, Connection connection, Surroundings surroundings) {
    this.console = console;
    this.connection = connection;
    this.surroundings = surroundings;
  }

  /** Tells, by as little work as can be, whether somebody may be signed in. */
  static boolean mayBeSignedIn(Map<String, String> environment) {
    return !environment.getOrDefault("TRAKT_ACCESS_TOKEN", "").isBlank()
        || FileCredentialStore.mayHoldAny(EarlyWiring.folders(environment));
  }

  @Override
  public ProfileSelection profiles() {
    return connection.profiles();
  }

  @Override
  public Session session() {
    return connection.session();
  }

  @Override
  public SignInByDevice signInByDevice(Optional<TokenPlace> place) {
    return new SignInByDevice(
        connection.oauth(),
        connection.apps(),
        chooseApp(),
        finishSignIn(place),
        surroundings.sleep()::accept,
        surroundings.steadyClock());
  }

  @Override
  public SignInByBrowser signInByBrowser(Optional<TokenPlace> place) {
    return new SignInByBrowser(
        connection.oauth(),
        connection.apps(),
        chooseApp(),
        finishSignIn(place),
        new FilePendingLogins(connection.folders()),
        new LoopbackRedirects(),
        connection.browser(),
        new SecureRandom(),
        console.clock());
  }

  @Override
  public ReplaceSignIn replaceSignIn(boolean force) {
    return new ReplaceSignIn(
        connection.credentials(), connection.session(), new ReplaceQuestion(console, force));
  }

  @Override
  public SignInWithToken signInWithToken(Optional<TokenPlace> place) {
    return new SignInWithToken(
        connection.apps(), new TextTokens(console.clock()), finishSignIn(place));
  }

  @Override
  public ShowSignIn showSignIn() {
    return new ShowSignIn(
        connection.session(),
        connection.credentials(),
        connection.apps(),
        accounts(),
        connection.sandboxToken());
  }

  @Override
  public SignOut signOut() {
    return new SignOut(
        connection.environmentToken(),
        connection.credentials(),
        new FilePendingLogins(connection.folders()),
        connection.oauth(),
        connection.apps(),
        connection.cache());
  }

  @Override
  public SwitchProfile switchProfile() {
    return new SwitchProfile(connection.credentials(), profiles());
  }

  private ChooseApp chooseApp() {
    AppPrompt prompt = new AppQuestions(console);
    return new ChooseApp(connection.apps(), prompt);
  }

  private FinishSignIn finishSignIn(Optional<TokenPlace> place) {
    return new FinishSignIn(
        connection.environmentToken(),
        connection.newCredentials(place),
        connection.apps(),
        accounts());
  }

  private HttpAccountGateway accounts() {
    return new HttpAccountGateway(connection::connect, console.secrets());
  }
}
