package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
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
import io.github.traktcli.application.catalog.ReadSeasons;
import io.github.traktcli.application.catalog.ReadTitle;
import io.github.traktcli.application.catalog.ReadVocabulary;
import io.github.traktcli.application.catalog.WhereToWatch;
import io.github.traktcli.application.contract.ReadContract;
import io.github.traktcli.application.discovery.DiscoveryGateway;
import io.github.traktcli.application.discovery.LookUpId;
import io.github.traktcli.application.discovery.ReadChart;
import io.github.traktcli.application.discovery.ReadRecommendations;
import io.github.traktcli.application.discovery.ReadSearchTrends;
import io.github.traktcli.application.discovery.ReadUpdates;
import io.github.traktcli.application.discovery.SearchCatalogue;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.LibraryUseCases;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.infrastructure.act.HttpActGateway;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.api.HttpApiGateway;
import io.github.traktcli.infrastructure.auth.FilePendingLogins;
import io.github.traktcli.infrastructure.auth.HttpAccountGateway;
import io.github.traktcli.infrastructure.auth.LoopbackRedirects;
import io.github.traktcli.infrastructure.auth.SystemBrowser;
import io.github.traktcli.infrastructure.auth.TextTokens;
import io.github.traktcli.infrastructure.blueprint.ShippedContract;
import io.github.traktcli.infrastructure.calendar.HttpCalendarGateway;
import io.github.traktcli.infrastructure.catalog.CatalogReaders;
import io.github.traktcli.infrastructure.catalog.HttpHomeCountry;
import io.github.traktcli.infrastructure.catalog.HttpMyTitles;
import io.github.traktcli.infrastructure.catalog.HttpVocabularyGateway;
import io.github.traktcli.infrastructure.discovery.HttpDiscoveryGateway;
import io.github.traktcli.infrastructure.draft.HttpDraftGateway;
import io.github.traktcli.infrastructure.facet.HttpFacetGateway;
import io.github.traktcli.infrastructure.library.HttpLibraryGateway;
import io.github.traktcli.infrastructure.library.LibraryReaders;
import io.github.traktcli.infrastructure.reference.HttpCatalogueSearch;
import io.github.traktcli.infrastructure.reference.JsonReferenceInput;
import io.github.traktcli.presentation.auth.AppQuestions;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.catalog.CatalogUseCases;
import io.github.traktcli.presentation.discovery.DiscoveryUseCases;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.prompt.TerminalChooser;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The one place that knows every floor: it wires the adapters to the ports, each when it is first
 * asked for, since most commands need few of them.
 */
final class Composition implements AutoCloseable, AuthUseCases, CatalogUseCases, DiscoveryUseCases {

  private final Console console;
  private final Consumer<Duration> sleep;
  private final Connection connection;

  Composition(Console console, GlobalOptions options, Consumer<Duration> sleep) {
    this.console = console;
    this.sleep = sleep;
    this.connection = new Connection(console, options, sleep);
  }

  Console console() {
    return console;
  }

  /** Serves the library that {@code --sandbox} uses too, and returns where. */
  URI serveSandbox(int port) {
    return connection.serveSandbox(port);
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
  public SignInByDevice signInByDevice() {
    return new SignInByDevice(
        connection.oauth(),
        connection.apps(),
        chooseApp(),
        finishSignIn(),
        sleep::accept,
        console.clock());
  }

  @Override
  public SignInByBrowser signInByBrowser() {
    return new SignInByBrowser(
        connection.oauth(),
        connection.apps(),
        chooseApp(),
        finishSignIn(),
        new FilePendingLogins(connection.folders()),
        new LoopbackRedirects(),
        browser(),
        new SecureRandom(),
        console.clock());
  }

  @Override
  public SignInWithToken signInWithToken() {
    return new SignInWithToken(connection.apps(), new TextTokens(console.clock()), finishSignIn());
  }

  @Override
  public ShowSignIn showSignIn() {
    return new ShowSignIn(
        connection.session(), connection.credentials(), connection.apps(), accounts());
  }

  @Override
  public SignOut signOut() {
    return new SignOut(
        connection.environmentToken(),
        connection.credentials(),
        connection.oauth(),
        connection.apps());
  }

  @Override
  public SwitchProfile switchProfile() {
    return new SwitchProfile(connection.credentials(), profiles());
  }

  LibraryUseCases library() {
    HttpLibraryGateway sections = new HttpLibraryGateway(connection.http());
    return new LibraryUseCases(
        sections,
        new ChangeSection(sections, resolveReferences()),
        new ArrangeSection(sections),
        readFacet(),
        new HttpDraftGateway(connection.http(), readers()),
        referenceInput());
  }

  @Override
  public PerformAct performAct() {
    return new PerformAct(new HttpActGateway(connection.http()));
  }

  @Override
  public ReferenceInput referenceInput() {
    return new JsonReferenceInput();
  }

  @Override
  public ResolveReferences resolveReferences() {
    return new ResolveReferences(
        new HttpCatalogueSearch(connection.http()), new TerminalChooser(console));
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
    return new CallApi(new HttpApiGateway(connection.http(), connection.endpoint()));
  }

  private DiscoveryGateway discovery() {
    return new HttpDiscoveryGateway(connection.http());
  }

  private ChooseApp chooseApp() {
    AppPrompt prompt = new AppQuestions(console);
    return new ChooseApp(connection.apps(), prompt);
  }

  private FinishSignIn finishSignIn() {
    return new FinishSignIn(
        connection.environmentToken(), connection.credentials(), connection.apps(), accounts());
  }

  private HttpAccountGateway accounts() {
    return new HttpAccountGateway(connection::connect);
  }

  @Override
  public CompleteTitle completeTitle() {
    return new CompleteTitle(resolveReferences(), new HttpCatalogueSearch(connection.http()));
  }

  @Override
  public ReadFacet readFacet() {
    return new ReadFacet(new HttpFacetGateway(connection.http(), readers()));
  }

  private static AnswerReaders readers() {
    AnswerReaders readers = new AnswerReaders();
    CatalogReaders.addTo(readers);
    LibraryReaders.addTo(readers);
    return readers;
  }

  @Override
  public ReadTitle readTitle() {
    return new ReadTitle(readFacet(), new HttpMyTitles(connection.http()));
  }

  @Override
  public ReadSeasons readSeasons() {
    return new ReadSeasons(readFacet(), new HttpMyTitles(connection.http()));
  }

  @Override
  public ReadVocabulary readVocabulary() {
    return new ReadVocabulary(new HttpVocabularyGateway(connection.http()));
  }

  @Override
  public WhereToWatch whereToWatch() {
    return new WhereToWatch(
        completeTitle(),
        readFacet(),
        new HttpVocabularyGateway(connection.http()),
        new HttpHomeCountry(connection.http()));
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
    return new ReadCalendar(new HttpCalendarGateway(connection.http()));
  }

  ReadContract readContract() {
    return new ReadContract(ShippedContract.read());
  }

  @Override
  public void close() {
    connection.close();
  }
}
