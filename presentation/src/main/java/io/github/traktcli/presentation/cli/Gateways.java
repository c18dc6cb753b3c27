package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ExplainedActs;
import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.discovery.DiscoveryGateway;
import io.github.traktcli.application.discovery.TitleSearch;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.ExplainedDrafts;
import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.facet.RefusedDeeds;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.NamedSections;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.lists.FindSaved;
import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.transfer.restore.CopiedAnswers;
import io.github.traktcli.application.undo.RecordedActs;
import io.github.traktcli.infrastructure.act.HttpActGateway;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.catalog.CatalogReaders;
import io.github.traktcli.infrastructure.discovery.HttpDiscoveryGateway;
import io.github.traktcli.infrastructure.draft.HttpDraftGateway;
import io.github.traktcli.infrastructure.facet.HttpFacetGateway;
import io.github.traktcli.infrastructure.history.HistoryReaders;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.HttpLibraryGateway;
import io.github.traktcli.infrastructure.library.LibraryReaders;
import io.github.traktcli.infrastructure.lists.HttpListOrderGateway;
import io.github.traktcli.infrastructure.reference.JsonReferenceInput;
import io.github.traktcli.infrastructure.reference.WishReader;
import io.github.traktcli.infrastructure.social.SocialReaders;
import io.github.traktcli.infrastructure.transfer.capture.DocumentAnswers;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.prompt.TerminalChooser;
import io.github.traktcli.presentation.prompt.TerminalNameChooser;

/** The adapters that several slices share, each made when it is asked for. */
final class Gateways {

  private final Console console;
  private final Connection connection;
  private final JournalWiring journals;

  Gateways(Console console, Connection connection) {
    this.console = console;
    this.connection = connection;
    this.journals = new JournalWiring(console, connection);
  }

  /** Returns the way to Trakt, for adapters of a single slice. */
  TraktHttp http() {
    return connection.http();
  }

  DiscoveryGateway discovery() {
    return new HttpDiscoveryGateway(connection.http());
  }

  CatalogueSearch search() {
    return new TitleSearch(discovery());
  }

  ResolveReferences references() {
    return new ResolveReferences(search(), new TerminalChooser(console));
  }

  ReferenceInput referenceInput() {
    return new JsonReferenceInput();
  }

  WishInput wishInput() {
    return new WishReader();
  }

  Journal journal() {
    return journals.journal();
  }

  Deletions deletions() {
    return journals.deletions();
  }

  Makings makings() {
    return journals.makings();
  }

  ListOrders listOrders() {
    return journals.listOrders();
  }

  ReorderLists reorderLists() {
    return new ReorderLists(findList(), new HttpListOrderGateway(connection.http()), listOrders());
  }

  LibraryGateway sections() {
    return new NamedSections(new HttpLibraryGateway(connection.http()));
  }

  ReadFacet facets() {
    return new ReadFacet(new HttpFacetGateway(connection.http(), readers()));
  }

  /** Returns what reads copies of an account as if Trakt had just answered. */
  CopiedAnswers copiedAnswers() {
    return new DocumentAnswers(readers());
  }

  /** Returns what knows whether Trakt has a title. */
  ExistingTitles titles() {
    return new ExistingTitles(facets(), search());
  }

  /** Returns what knows whether Trakt has something to write to. */
  ExistingSubjects subjects() {
    return new ExistingSubjects(facets(), titles());
  }

  ChangeSection change() {
    return new ChangeSection(sections(), references(), journal(), titles());
  }

  FindList findList() {
    return new FindList(facets(), new TerminalNameChooser(console));
  }

  FindSaved findSaved() {
    return new FindSaved(facets(), new TerminalNameChooser(console));
  }

  DraftGateway drafts() {
    return new ExplainedDrafts(
        new HttpDraftGateway(connection.http(), readers()), new RefusedDeeds(facets()));
  }

  Browser browser() {
    return connection.browser();
  }

  TextEditor editor() {
    return connection.editor();
  }

  PerformAct acts() {
    return new PerformAct(recordedActs(), subjects());
  }

  /** Returns the acts, of which those that delete something are recorded. */
  ActGateway recordedActs() {
    return new ExplainedActs(
        new RecordedActs(new HttpActGateway(connection.http()), facets(), sections(), deletions()),
        new RefusedDeeds(facets()));
  }

  private static AnswerReaders readers() {
    AnswerReaders readers = new AnswerReaders();
    CatalogReaders.addTo(readers);
    LibraryReaders.addTo(readers);
    SocialReaders.addTo(readers);
    HistoryReaders.addTo(readers);
    return readers;
  }

  /** Returns what gets pictures. */
  Pictures pictures() {
    return connection.pictures();
  }
}
