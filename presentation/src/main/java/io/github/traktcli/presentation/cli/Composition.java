package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.api.CallApi;
import io.github.traktcli.application.auth.AppPrompt;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.auth.ChooseApp;
import io.github.traktcli.application.auth.FinishSignIn;
import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.Session;
import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.auth.SignInByBrowser;
import io.github.traktcli.application.auth.SignInByDevice;
import io.github.traktcli.application.auth.SignInWithToken;
import io.github.traktcli.application.auth.SignOut;
import io.github.traktcli.application.auth.SwitchProfile;
import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.catalog.FindWebPage;
import io.github.traktcli.application.catalog.ReadFacet;
import io.github.traktcli.application.catalog.ReadSeasons;
import io.github.traktcli.application.catalog.ReadTitle;
import io.github.traktcli.application.catalog.ReadVocabulary;
import io.github.traktcli.application.catalog.RefreshTitle;
import io.github.traktcli.application.catalog.WhereToWatch;
import io.github.traktcli.application.contract.ReadContract;
import io.github.traktcli.application.discovery.DiscoveryGateway;
import io.github.traktcli.application.discovery.HideRecommendations;
import io.github.traktcli.application.discovery.LookUpId;
import io.github.traktcli.application.discovery.ReadChart;
import io.github.traktcli.application.discovery.ReadRecommendations;
import io.github.traktcli.application.discovery.ReadSearchTrends;
import io.github.traktcli.application.discovery.ReadUpdates;
import io.github.traktcli.application.discovery.SearchCatalogue;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.watchlist.ArrangeSection;
import io.github.traktcli.application.watchlist.ChangeSection;
import io.github.traktcli.application.watchlist.ReadSection;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.api.HttpApiGateway;
import io.github.traktcli.infrastructure.auth.ConfiguredApps;
import io.github.traktcli.infrastructure.auth.FileCredentialStore;
import io.github.traktcli.infrastructure.auth.FilePendingLogins;
import io.github.traktcli.infrastructure.auth.FileProfileSelection;
import io.github.traktcli.infrastructure.auth.HttpAccountGateway;
import io.github.traktcli.infrastructure.auth.HttpOAuthGateway;
import io.github.traktcli.infrastructure.auth.LoopbackRedirects;
import io.github.traktcli.infrastructure.auth.StoredAccessTokens;
import io.github.traktcli.infrastructure.auth.SystemBrowser;
import io.github.traktcli.infrastructure.auth.TextTokens;
import io.github.traktcli.infrastructure.blueprint.ShippedContract;
import io.github.traktcli.infrastructure.calendar.HttpCalendarGateway;
import io.github.traktcli.infrastructure.catalog.HttpCatalogGateway;
import io.github.traktcli.infrastructure.catalog.HttpHomeCountry;
import io.github.traktcli.infrastructure.catalog.HttpMyTitles;
import io.github.traktcli.infrastructure.catalog.HttpVocabularyGateway;
import io.github.traktcli.infrastructure.discovery.HttpDiscoveryGateway;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.Network;
import io.github.traktcli.infrastructure.http.Trace;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.reference.HttpCatalogueSearch;
import io.github.traktcli.infrastructure.reference.JsonReferenceInput;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.SandboxOptions;
import io.github.traktcli.infrastructure.sandbox.SandboxTokens;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.watchlist.HttpSectionGateway;
import io.github.traktcli.presentation.auth.AppQuestions;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.catalog.CatalogUseCases;
import io.github.traktcli.presentation.discovery.DiscoveryUseCases;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.prompt.TerminalChooser;
import io.github.traktcli.presentation.watchlist.SectionUseCases;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one place that knows every floor: it wires the adapters to the ports, each when it is first
 * asked for, since most commands need few of them.
 */
final class Composition
    implements AutoCloseable, AuthUseCases, SectionUseCases, CatalogUseCases, DiscoveryUseCases {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration MAX_WAIT = Duration.ofMinutes(6);

  private final Console console;
  private final GlobalOptions options;
  private final Consumer<Duration> sleep;
  private final Countdown countdown;
  private final Once<Folders> folders = Once.of(this::findFolders);
  private final Once<ConfigFile> config = Once.of(() -> new ConfigFile(folders.get()));
  private final Once<TraktHttp> http = Once.of(this::openHttp);
  private final Once<Sandbox> sandbox = Once.of(this::startSandbox);

  private final Once<FileCredentialStore> credentials =
      Once.of(() -> new FileCredentialStore(folders.get()));
  private final Once<ConfiguredApps> apps = Once.of(this::findApps);
  private final Once<HttpOAuthGateway> oauth = Once.of(this::oauthGateway);
  private final Once<Session> session = Once.of(this::openSession);

  Composition(Console console, GlobalOptions options, Consumer<Duration> sleep) {
    this.console = console;
    this.options = options;
    this.sleep = sleep;
    this.countdown = new Countdown(console, sleep);
  }

  Console console() {
    return console;
  }

  @Override
  public ProfileSelection profiles() {
    return new FileProfileSelection(
        options.profile().or(() -> console.variable("TRAKT_PROFILE")), folders.get());
  }

  @Override
  public Session session() {
    return session.get();
  }

  @Override
  public SignInByDevice signInByDevice() {
    return new SignInByDevice(
        oauth.get(), apps.get(), chooseApp(), finishSignIn(), sleep::accept, console.clock());
  }

  @Override
  public SignInByBrowser signInByBrowser() {
    return new SignInByBrowser(
        oauth.get(),
        apps.get(),
        chooseApp(),
        finishSignIn(),
        new FilePendingLogins(folders.get()),
        new LoopbackRedirects(),
        browser(),
        new SecureRandom(),
        console.clock());
  }

  @Override
  public SignInWithToken signInWithToken() {
    return new SignInWithToken(apps.get(), new TextTokens(console.clock()), finishSignIn());
  }

  @Override
  public ShowSignIn showSignIn() {
    return new ShowSignIn(session.get(), credentials.get(), apps.get(), accounts());
  }

  @Override
  public SignOut signOut() {
    return new SignOut(environmentToken(), credentials.get(), oauth.get(), apps.get());
  }

  @Override
  public SwitchProfile switchProfile() {
    return new SwitchProfile(credentials.get(), profiles());
  }

  @Override
  public ReadSection readSection() {
    return new ReadSection(sections());
  }

  @Override
  public ChangeSection changeSection() {
    return new ChangeSection(sections(), resolveReferences());
  }

  @Override
  public ArrangeSection arrangeSection() {
    return new ArrangeSection(sections());
  }

  @Override
  public ReferenceInput referenceInput() {
    return new JsonReferenceInput();
  }

  private HttpSectionGateway sections() {
    return new HttpSectionGateway(http.get());
  }

  private ResolveReferences resolveReferences() {
    return new ResolveReferences(new HttpCatalogueSearch(http.get()), new TerminalChooser(console));
  }

  @Override
  public ReadChart readChart() {
    return new ReadChart(discovery());
  }

  @Override
  public ReadUpdates readUpdates() {
    return new ReadUpdates(discovery(), console.clock());
  }

  @Override
  public ReadRecommendations readRecommendations() {
    return new ReadRecommendations(discovery());
  }

  @Override
  public HideRecommendations hideRecommendations() {
    return new HideRecommendations(resolveReferences(), discovery());
  }

  @Override
  public SearchCatalogue searchCatalogue() {
    return new SearchCatalogue(discovery());
  }

  @Override
  public LookUpId lookUpId() {
    return new LookUpId(discovery());
  }

  @Override
  public ReadSearchTrends readSearchTrends() {
    return new ReadSearchTrends(discovery());
  }

  CallApi callApi() {
    return new CallApi(new HttpApiGateway(http.get(), endpoint()));
  }

  private DiscoveryGateway discovery() {
    return new HttpDiscoveryGateway(http.get());
  }

  private Session openSession() {
    ProfileName profile = environmentToken().isPresent() ? ProfileName.DEFAULT : profile();
    return new Session(
        profile, environmentToken(), credentials.get(), oauth.get(), apps.get(), console.clock());
  }

  private ProfileName profile() {
    return profiles().current();
  }

  private Optional<String> environmentToken() {
    return options.sandbox() ? Optional.empty() : console.variable("TRAKT_ACCESS_TOKEN");
  }

  private ChooseApp chooseApp() {
    AppPrompt prompt = new AppQuestions(console);
    return new ChooseApp(apps.get(), prompt);
  }

  private FinishSignIn finishSignIn() {
    return new FinishSignIn(environmentToken(), credentials.get(), apps.get(), accounts());
  }

  private HttpAccountGateway accounts() {
    return new HttpAccountGateway(this::connect);
  }

  private ConfiguredApps findApps() {
    return new ConfiguredApps(console::variable, config.get(), folders.get(), builtInClientId());
  }

  /** The sandbox knows every app, so nobody needs one for it. */
  private String builtInClientId() {
    return options.sandbox() ? "sandbox" : Version.clientId();
  }

  private HttpOAuthGateway oauthGateway() {
    return new HttpOAuthGateway(http, endpoint().auth(), console.clock());
  }

  private Folders findFolders() {
    Folders found =
        Folders.of(
            console.variables(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
    return options.sandbox() ? found.below("sandbox") : found;
  }

  @Override
  public CompleteTitle completeTitle() {
    return new CompleteTitle(resolveReferences(), new HttpCatalogueSearch(http.get()));
  }

  @Override
  public ReadFacet readFacet() {
    return new ReadFacet(new HttpCatalogGateway(http.get()));
  }

  @Override
  public ReadTitle readTitle() {
    return new ReadTitle(readFacet(), new HttpMyTitles(http.get()));
  }

  @Override
  public ReadSeasons readSeasons() {
    return new ReadSeasons(readFacet(), new HttpMyTitles(http.get()));
  }

  @Override
  public RefreshTitle refreshTitle() {
    return new RefreshTitle(new HttpCatalogGateway(http.get()));
  }

  @Override
  public ReadVocabulary readVocabulary() {
    return new ReadVocabulary(new HttpVocabularyGateway(http.get()));
  }

  @Override
  public WhereToWatch whereToWatch() {
    return new WhereToWatch(
        completeTitle(),
        readFacet(),
        new HttpVocabularyGateway(http.get()),
        new HttpHomeCountry(http.get()));
  }

  @Override
  public FindWebPage findWebPage() {
    return new FindWebPage(readFacet());
  }

  @Override
  public Browser browser() {
    return new SystemBrowser(console::variable, System.getProperty("os.name", ""));
  }

  ReadCalendar readCalendar() {
    return new ReadCalendar(new HttpCalendarGateway(http.get()));
  }

  ReadContract readContract() {
    return new ReadContract(ShippedContract.read());
  }

  private TraktHttp openHttp() {
    AccessTokens stored = new StoredAccessTokens(session);
    return connect(clientId(), options.sandbox() ? new SandboxTokens(stored) : stored);
  }

  /** Tokens are only good with the app that they were given to. */
  private String clientId() {
    if (options.sandbox()) {
      return "sandbox";
    }
    return console
        .variable("TRAKT_CLIENT_ID")
        .or(() -> session.get().clientId())
        .or(() -> apps.get().configured().map(ApiApp::clientId))
        .orElse("");
  }

  private TraktHttp connect(String clientId, AccessTokens tokens) {
    return new TraktHttp(
        new HttpSettings(
            endpoint(),
            clientId,
            Version.userAgent(),
            setting(options.timeout(), "TRAKT_TIMEOUT", TIMEOUT),
            setting(options.maxWait(), "TRAKT_MAX_WAIT", MAX_WAIT),
            Network.of(console::variable)),
        tokens,
        countdown,
        console.clock(),
        options.verbose() ? Optional.of(new Trace(console::note)) : Optional.empty());
  }

  private Endpoint endpoint() {
    if (options.sandbox()) {
      return new Endpoint(sandbox.get().apiUrl(), sandbox.get().authUrl());
    }
    try {
      return new Endpoint(
          console.variable("TRAKT_API_URL").map(URI::create).orElse(Endpoint.TRAKT.api()),
          console.variable("TRAKT_AUTH_URL").map(URI::create).orElse(Endpoint.TRAKT.auth()));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(String.valueOf(e.getMessage()));
    }
  }

  private Sandbox startSandbox() {
    return startSandbox(0, findFolders());
  }

  /** Serves the library that {@code --sandbox} uses too; empty when it could not be started. */
  URI serveSandbox(int port) {
    Folders mine = options.sandbox() ? findFolders() : findFolders().below("sandbox");
    return startSandbox(port, mine).apiUrl();
  }

  private Sandbox startSandbox(int port, Folders folders) {
    try {
      return Sandbox.start(
          SandboxOptions.inMemory()
              .withPort(port)
              .withStateFolder(folders.state())
              .withClock(console.clock().withZone(ZoneOffset.UTC))
              .withBulkItems(
                  console.variable("TRAKT_SANDBOX_ITEMS").map(Composition::count).orElse(0)));
    } catch (IOException e) {
      throw new TraktException(
          new TraktFailure.LocalState("port " + port, String.valueOf(e.getMessage())), e);
    }
  }

  private static int count(String digits) {
    if (!digits.matches("[0-9]{1,8}")) {
      throw new InvalidInput("TRAKT_SANDBOX_ITEMS is a number, not \"" + digits + "\".");
    }
    return Integer.parseInt(digits);
  }

  private Duration setting(Optional<Duration> option, String variable, Duration fallback) {
    return option
        .or(() -> GlobalOptions.seconds(variable, console.variable(variable).orElse(null)))
        .orElse(fallback);
  }

  @Override
  public void close() {
    http.ifMade(TraktHttp::close);
    sandbox.ifMade(Sandbox::close);
  }

  /** A value that is made when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    private Once(Supplier<T> make) {
      this.make = make;
    }

    static <T> Once<T> of(Supplier<T> make) {
      return new Once<>(make);
    }

    @Override
    public T get() {
      T value = made.orElseGet(make);
      made = Optional.of(value);
      return value;
    }

    void ifMade(Consumer<T> action) {
      made.ifPresent(action);
    }
  }
}
