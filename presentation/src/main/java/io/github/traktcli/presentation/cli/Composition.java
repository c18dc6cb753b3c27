package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.api.CallApi;
import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.application.catalog.KeptVocabularies;
import io.github.traktcli.application.contract.ReadContract;
import io.github.traktcli.application.custom.CommandNames;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.status.ReadLimits;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.api.HttpApiGateway;
import io.github.traktcli.infrastructure.blueprint.ShippedContract;
import io.github.traktcli.infrastructure.calendar.HttpCalendarGateway;
import io.github.traktcli.infrastructure.catalog.HttpVocabularyGateway;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.catalog.CatalogUseCases;
import io.github.traktcli.presentation.discovery.DiscoveryUseCases;
import io.github.traktcli.presentation.doctor.DoctorUseCases;
import io.github.traktcli.presentation.history.HistoryUseCases;
import io.github.traktcli.presentation.history.PlayingUseCases;
import io.github.traktcli.presentation.history.ProgressUseCases;
import io.github.traktcli.presentation.library.LibraryUseCases;
import io.github.traktcli.presentation.lists.ListUseCases;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.settings.SettingsUseCases;
import io.github.traktcli.presentation.social.SocialUseCases;
import io.github.traktcli.presentation.status.StatusUseCases;
import io.github.traktcli.presentation.transfer.ExportUseCases;
import io.github.traktcli.presentation.transfer.ImportUseCases;
import io.github.traktcli.presentation.undo.UndoUseCases;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Hands each slice its use cases. With its wirings and its connection it is the one place that
 * knows every floor: adapters meet ports here, each made when it is first asked for, since most
 * commands need few of them.
 */
final class Composition implements AutoCloseable {

  private final Console console;
  private final Connection connection;
  private final Gateways gateways;
  private final Surroundings surroundings;

  Composition(
      Console console,
      GlobalOptions options,
      UserPreferences preferences,
      Surroundings surroundings) {
    this.console = console;
    this.surroundings = surroundings;
    this.connection = new Connection(console, options, preferences, surroundings.sleep());
    this.gateways = new Gateways(console, connection);
  }

  Console console() {
    return console;
  }

  /** Serves the library that {@code --sandbox} uses too, and returns where. */
  URI serveSandbox(int port) {
    return connection.sandbox().serve(port);
  }

  /** Forgets the library that {@code --sandbox} uses. */
  void resetSandbox() {
    connection.sandbox().reset();
  }

  /** Tells whether somebody is signed in, as far as this machine knows. */
  boolean isSignedIn() {
    try {
      return connection.isSignedIn();
    } catch (TraktException | InvalidInput e) {
      return false; // whoever cannot be known is a newcomer
    }
  }

  /** Returns why the sandbox could not use its library, where that was so. */
  Optional<TraktFailure> sandboxFailure() {
    return connection.sandbox().failure();
  }

  /**
   * Lets the user's configuration count from now on.
   *
   * @throws TraktException with {@code BrokenConfiguration} when it cannot be meant
   */
  void useSettings() {
    connection.useSettings().check();
  }

  SettingsUseCases settings() {
    return new SettingsWiring(connection);
  }

  /** Returns the words of a vocabulary that Trakt has told before; nobody is asked for them. */
  List<String> keptWords(Vocabulary vocabulary) {
    return connection.keptAnswers().stream()
        .flatMap(http -> new KeptVocabularies(new HttpVocabularyGateway(http)).words(vocabulary))
        .toList();
  }

  /** Returns what is kept of what can be fetched again. */
  Cache cache() {
    return connection.cache();
  }

  CustomWiring custom(CommandNames commands) {
    return new CustomWiring(connection, surroundings, commands);
  }

  /** Returns what looks whether all is well. */
  DoctorUseCases doctor() {
    return new DoctorWiring(console, connection, auth(), this::limits);
  }

  /** Returns what tells of newer releases. */
  UpdateWiring update() {
    return new UpdateWiring(console, connection, surroundings);
  }

  AuthUseCases auth() {
    return new AuthWiring(console, connection, surroundings);
  }

  CatalogUseCases catalog() {
    return new CatalogWiring(gateways);
  }

  DiscoveryUseCases discovery() {
    return new DiscoveryWiring(console, gateways);
  }

  PlayingUseCases playing() {
    return new PlayingWiring(gateways);
  }

  LibraryUseCases library() {
    return new LibraryWiring(gateways);
  }

  SocialUseCases social() {
    return new SocialWiring(gateways);
  }

  StatusUseCases status() {
    return new StatusWiring(console, gateways, auth());
  }

  /** Returns what tells how full the account is. */
  ReadLimits limits() {
    return new ReadLimits(gateways.facets(), gateways.sections());
  }

  /** Returns what arranges, compares, copies and edits lists. */
  ListUseCases lists() {
    return new ListWiring(gateways);
  }

  /** Returns what brings the files of others in. */
  ImportUseCases imports() {
    return new ImportWiring(console, connection, gateways);
  }

  UndoUseCases undo() {
    return new UndoWiring(gateways);
  }

  ExportUseCases export() {
    return new ExportWiring(console, connection, gateways);
  }

  HistoryUseCases history() {
    return new HistoryWiring(gateways);
  }

  ProgressUseCases progress() {
    return new ProgressWiring(gateways);
  }

  ReadCalendar readCalendar() {
    return new ReadCalendar(new HttpCalendarGateway(connection.http()));
  }

  CallApi callApi() {
    return new CallApi(new HttpApiGateway(connection.http(), connection.endpoint()));
  }

  ReadContract readContract() {
    return new ReadContract(ShippedContract.read());
  }

  @Override
  public void close() {
    connection.close();
  }
}
