package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.Session;
import io.github.traktcli.application.auth.TokenPlace;
import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.infrastructure.auth.ConfiguredApps;
import io.github.traktcli.infrastructure.auth.FileCredentialStore;
import io.github.traktcli.infrastructure.auth.FileProfileSelection;
import io.github.traktcli.infrastructure.auth.HttpOAuthGateway;
import io.github.traktcli.infrastructure.auth.SessionHost;
import io.github.traktcli.infrastructure.auth.StoredAccessTokens;
import io.github.traktcli.infrastructure.auth.SystemBrowser;
import io.github.traktcli.infrastructure.auth.SystemKeyring;
import io.github.traktcli.infrastructure.catalog.HttpPictures;
import io.github.traktcli.infrastructure.editor.SystemEditor;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.AnswerCache;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.KeptAnswers;
import io.github.traktcli.infrastructure.http.Network;
import io.github.traktcli.infrastructure.http.PublicFiles;
import io.github.traktcli.infrastructure.http.Trace;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.journal.AccountName;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.SandboxTokens;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.KeptData;
import io.github.traktcli.presentation.auth.CredentialNotes;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way to Trakt or to the sandbox, and whose session it is: folders, configuration, credentials
 * and the HTTP client, each made when it is first asked for.
 */
final class Connection implements AutoCloseable {

  /** As long as somebody may look for a password. */
  private static final Duration KEYRING_PATIENCE = Duration.ofMinutes(1);

  private static final List<String> FOLDERS =
      List.of(
          "TRAKT_CONFIG_DIR",
          "TRAKT_STATE_DIR",
          "TRAKT_CACHE_DIR",
          "XDG_CONFIG_HOME",
          "XDG_STATE_HOME",
          "XDG_CACHE_HOME");

  private final Console console;
  private final GlobalOptions options;
  private final UserPreferences preferences;
  private final HttpWiring clients;
  private final SandboxWiring sandbox;
  private final Consumer<Duration> sleep;
  private final Once<Folders> folders = Once.of(this::findFolders);
  private final Once<ConfigFile> settings = Once.of(this::findSettings);
  private final Once<ConfigFile> config = Once.of(this::findConfig);
  private final Once<TraktHttp> http = Once.of(this::openHttp);
  private final List<Runnable> atEnd = new ArrayList<>();
  private final Once<FileCredentialStore> credentials = Once.of(this::openCredentials);
  private final Once<ConfiguredApps> apps = Once.of(this::findApps);
  private final Once<HttpOAuthGateway> oauth = Once.of(this::oauthGateway);
  private final Once<Session> session = Once.of(this::openSession);

  Connection(
      Console console,
      GlobalOptions options,
      UserPreferences preferences,
      Consumer<Duration> sleep) {
    this.console = console;
    this.options = options;
    this.preferences = preferences;
    this.sleep = sleep;
    this.clients = new HttpWiring(console, options, sleep);
    this.sandbox = new SandboxWiring(console, this::sandboxFolders);
  }

  /** Returns the client that requests of the user go by. */
  TraktHttp http() {
    return http.get();
  }

  /** Returns the host that signs people in. */
  HttpOAuthGateway oauth() {
    return oauth.get();
  }

  /** Returns the apps that are configured. */
  ConfiguredApps apps() {
    return apps.get();
  }

  /** Returns where files are kept. */
  Folders folders() {
    return folders.get();
  }

  /** Returns what is kept of sign-ins. */
  FileCredentialStore credentials() {
    return credentials.get();
  }

  /** Returns which profile is used. */
  ProfileSelection profiles() {
    return new FileProfileSelection(preferences.setting(Setting.PROFILE), folders.get());
  }

  /** Returns the tokens of the profile that is used. */
  Session session() {
    return session.get();
  }

  private FileCredentialStore openCredentials() {
    CredentialNotes notes = new CredentialNotes(console);
    return new FileCredentialStore(
        folders.get(),
        options.sandbox() ? SessionHost.SANDBOX : SessionHost.of(endpoint()),
        console.secrets(),
        notes,
        waits(),
        new SystemKeyring(console::variable, System.getProperty("os.name", ""), KEYRING_PATIENCE));
  }

  /**
   * Returns what keeps a new sign-in.
   *
   * @param place empty for where the user likes tokens, else for where they are
   */
  FileCredentialStore newCredentials(Optional<TokenPlace> place) {
    return place
        .or(() -> preferences.setting(Setting.STORE).map(Connection::placeNamed))
        .map(credentials.get()::keepingIn)
        .orElseGet(credentials);
  }

  private static TokenPlace placeNamed(String word) {
    return word.equals("keyring") ? TokenPlace.KEYRING : TokenPlace.FILE;
  }

  /** Returns how long another process of this program is waited for. */
  ExclusiveLock.Waits waits() {
    CredentialNotes notes = new CredentialNotes(console);
    return new ExclusiveLock.Waits(
        clients.maxWait(), sleep, file -> notes.waitingFor(file.toString()));
  }

  /** Names the account without asking for it: a token of the environment by its digest. */
  String account() {
    String host = options.sandbox() ? "" : " at " + endpoint().api();
    return environmentToken()
            .map(AccountName::ofToken)
            .orElseGet(() -> AccountName.of(credentials.get(), profile()))
        + host;
  }

  private Session openSession() {
    ProfileName profile = environmentToken().isPresent() ? ProfileName.DEFAULT : profile();
    return new Session(
        profile, environmentToken(), credentials.get(), oauth.get(), apps.get(), console.clock());
  }

  private ProfileName profile() {
    return profiles().current();
  }

  /** Returns a token that overrides what is stored. */
  Optional<String> environmentToken() {
    return options.sandbox() ? Optional.empty() : console.variable("TRAKT_ACCESS_TOKEN");
  }

  /** Tells whether there is a token, without asking what it is worth. */
  boolean isSignedIn() {
    return options.sandbox()
        || environmentToken().isPresent()
        || credentials.get().place(profile()).isPresent();
  }

  /** Returns what the sandbox takes from those who have not signed in; empty without one. */
  Optional<String> sandboxToken() {
    return options.sandbox() ? Optional.of(Sandbox.token()) : Optional.empty();
  }

  private ConfiguredApps findApps() {
    return new ConfiguredApps(console::variable, config.get(), folders.get(), builtInClientId());
  }

  /** The sandbox knows every app, so nobody needs one for it. */
  private String builtInClientId() {
    return options.sandbox() ? "sandbox" : Version.clientId();
  }

  private HttpOAuthGateway oauthGateway() {
    return new HttpOAuthGateway(http, endpoint().auth(), console.clock(), console.secrets());
  }

  /** The shell's idea of home goes above the JVM's, which asks the system's list of users. */
  private Path home() {
    return console
        .variable("HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(System.getProperty("user.home", "")));
  }

  private Folders findFolders() {
    return options.sandbox() ? sandboxFolders() : ownFolders();
  }

  private Folders sandboxFolders() {
    return ownFolders().below("sandbox");
  }

  private Folders ownFolders() {
    FOLDERS.forEach(console::variable);
    return Folders.of(console.variables(), System.getProperty("os.name", ""), home());
  }

  /** What a user likes holds in the sandbox, too. */
  private ConfigFile findSettings() {
    return new ConfigFile(ownFolders(), waits());
  }

  /** The app of the sandbox is another. */
  private ConfigFile findConfig() {
    return options.sandbox() ? new ConfigFile(folders.get(), waits()) : settings.get();
  }

  /** Lets the user's configuration count from now on, whatever is in it. */
  Settings useSettings() {
    settings.get().reread();
    preferences.use(settings.get());
    return preferences.settings();
  }

  /** Returns the user's configuration. */
  ConfigFile settingsFile() {
    return settings.get();
  }

  /** Returns the editor of the user. */
  SystemEditor editor() {
    return new SystemEditor(
        preferences.setting(Setting.EDITOR),
        console::variable,
        System.getProperty("os.name", ""),
        folders().state());
  }

  /** Returns the browser of the user. */
  SystemBrowser browser() {
    return new SystemBrowser(
        preferences.setting(Setting.BROWSER), console::variable, System.getProperty("os.name", ""));
  }

  private TraktHttp openHttp() {
    AccessTokens stored = new StoredAccessTokens(session, this::goOnWithout);
    return clients.client(
        endpoint(),
        clientId(),
        options.sandbox() ? new SandboxTokens(stored) : stored,
        answerCache());
  }

  private void goOnWithout(NotSignedIn.Reason why) {
    FailureReport report = FailureReport.of(new NotSignedIn(why), () -> Dates.of(console));
    console.note("trakt: " + report.sentence() + " This is what everybody sees.");
    console.note(report.next());
  }

  /** Tokens are only good with the app that they were given to. */
  private String clientId() {
    if (options.sandbox()) {
      return "sandbox";
    }
    Optional<String> ofTokens =
        console.variable("TRAKT_CLIENT_ID").isPresent()
            ? Optional.empty()
            : session.get().clientId();
    return ofTokens.or(() -> apps.get().configured().map(ApiApp::clientId)).orElse("");
  }

  /** The sandbox is nearer than any disk, and moves with each run. */
  private AnswerCache answerCache() {
    if (options.sandbox()) {
      return AnswerCache.none();
    }
    Optional<Trace> trace = clients.trace();
    return new KeptAnswers(
        cache().answers(),
        !preferences.setting(Setting.CACHE).equals(Optional.of("disabled")),
        profile().value(),
        console.clock(),
        address -> trace.ifPresent(lines -> lines.kept(address)));
  }

  /** Returns a client that knows only what is kept, and asks nobody; empty in the sandbox. */
  Optional<TraktHttp> keptAnswers() {
    return options.sandbox()
        ? Optional.empty()
        : Optional.of(
            clients.client(
                endpoint(),
                "nobody",
                AccessTokens.none(),
                new KeptAnswers(cache().answers(), true, "", console.clock(), address -> {})
                    .alone()));
  }

  /** Returns what gets pictures, without any token. */
  Pictures pictures() {
    boolean keeps = !preferences.setting(Setting.CACHE).equals(Optional.of("disabled"));
    return new HttpPictures(
        new PublicFiles(Network.of(console::variable), Version.userAgent()),
        keeps ? Optional.of(cache().pictures()) : Optional.empty(),
        endpoint());
  }

  /** Returns what is kept of what can be fetched again. */
  KeptData cache() {
    return new KeptData(folders().cache());
  }

  /** Returns another client, for an app and tokens that are not stored yet. */
  TraktHttp connect(String clientId, AccessTokens tokens) {
    return clients.client(endpoint(), clientId, tokens, AnswerCache.none());
  }

  /** Returns a client that shows whether Trakt is there: it waits for nothing and has no token. */
  TraktHttp probe() {
    String clientId =
        options.sandbox()
            ? "sandbox"
            : apps.get().configured().map(ApiApp::clientId).orElse("none");
    return clients.probe(endpoint(), clientId);
  }

  /** Returns a client of the project's host. */
  TraktHttp project(URI address) {
    return clients.project(address);
  }

  /** Tells whether all goes to a Trakt inside this program. */
  boolean isSandbox() {
    return options.sandbox();
  }

  /** Returns where requests go. */
  Endpoint endpoint() {
    if (options.sandbox()) {
      return sandbox.endpoint();
    }
    try {
      return new Endpoint(
          console.variable("TRAKT_API_URL").map(URI::create).orElse(Endpoint.TRAKT.api()),
          console.variable("TRAKT_AUTH_URL").map(URI::create).orElse(Endpoint.TRAKT.auth()));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(String.valueOf(e.getMessage()));
    }
  }

  /** Returns the Trakt inside this program. */
  SandboxWiring sandbox() {
    return sandbox;
  }

  /** Lets something be done when the command has ended, however it did. */
  void atEnd(Runnable action) {
    atEnd.add(action);
  }

  @Override
  public void close() {
    atEnd.forEach(Runnable::run);
    http.ifMade(TraktHttp::close);
    sandbox.close();
  }
}
