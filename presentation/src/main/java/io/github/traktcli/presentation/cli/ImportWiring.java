package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.history.IdentifyItems;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.transfer.match.EpisodeMatch;
import io.github.traktcli.application.transfer.match.MatchItems;
import io.github.traktcli.application.transfer.match.RememberedMatches;
import io.github.traktcli.application.transfer.plan.PlanImport;
import io.github.traktcli.application.transfer.plan.PlanStore;
import io.github.traktcli.application.transfer.restore.OpenCapture;
import io.github.traktcli.application.transfer.restore.PlanRestore;
import io.github.traktcli.application.transfer.run.RunImport;
import io.github.traktcli.application.transfer.run.Writers;
import io.github.traktcli.application.transfer.source.ImportSources;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.history.HttpPlaySettings;
import io.github.traktcli.infrastructure.lists.HttpListOrderGateway;
import io.github.traktcli.infrastructure.social.HttpSavedFilterGateway;
import io.github.traktcli.infrastructure.transfer.capture.FolderCaptures;
import io.github.traktcli.infrastructure.transfer.plan.FilePlanStore;
import io.github.traktcli.infrastructure.transfer.plan.HttpShowEpisodes;
import io.github.traktcli.infrastructure.transfer.plan.MappingFile;
import io.github.traktcli.infrastructure.transfer.plan.PrivateCopy;
import io.github.traktcli.infrastructure.transfer.source.FileImportSources;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.prompt.TerminalMatchChooser;
import io.github.traktcli.presentation.transfer.ImportUseCases;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Wires what brings the files of others in. */
final class ImportWiring implements ImportUseCases {

  private final Console console;
  private final Connection connection;
  private final Gateways gateways;

  ImportWiring(Console console, Connection connection, Gateways gateways) {
    this.console = console;
    this.connection = connection;
    this.gateways = gateways;
  }

  @Override
  public ImportSources sources() {
    return sources(copy(console.in()));
  }

  private ImportSources sources(PrivateCopy standardInput) {
    return new FileImportSources(
        console.clock(), () -> piped(standardInput), stream -> copy(stream).path());
  }

  /** A person at a terminal cannot type what other services write. */
  private Path piped(PrivateCopy standardInput) {
    if (console.inIsTerminal()) {
      throw new InvalidInput("- reads a file from standard input; pipe it in, or name it.");
    }
    return standardInput.path();
  }

  private PrivateCopy copy(InputStream stream) {
    PrivateCopy copy = new PrivateCopy(connection.folders(), stream);
    connection.atEnd(copy::remove);
    return copy;
  }

  @Override
  public PlanImport plan(Optional<String> mapping, EpisodeMatch mode, boolean dryRun) {
    RememberedMatches kept =
        mapping.map(MappingFile::named).orElseGet(() -> MappingFile.of(connection.folders()));
    return plan(gateways.sections(), dryRun ? kept.forgetful() : kept, mode);
  }

  @Override
  public OpenCapture openCapture() {
    PrivateCopy in = copy(console.in());
    return new OpenCapture(new FolderCaptures(), sources(in), () -> piped(in).toString());
  }

  @Override
  public PlanRestore planRestore() {
    return new PlanRestore(
        gateways.sections(),
        gateways.facets(),
        gateways.copiedAnswers(),
        sections ->
            plan(sections, MappingFile.of(connection.folders()).forgetful(), EpisodeMatch.ID));
  }

  private PlanImport plan(
      LibraryGateway sections, RememberedMatches remembered, EpisodeMatch mode) {
    return new PlanImport(
        sections,
        gateways.facets(),
        new HttpPlaySettings(gateways.http()),
        store(),
        known ->
            new MatchItems(
                gateways.search(),
                new HttpShowEpisodes(gateways.http()),
                remembered,
                new TerminalMatchChooser(console),
                new IdentifyItems(gateways.titles()),
                known,
                mode));
  }

  @Override
  public RunImport run() {
    return new RunImport(
        gateways.sections(),
        gateways.facets(),
        new Writers(
            gateways.drafts(),
            gateways.recordedActs(),
            new HttpSavedFilterGateway(gateways.http()),
            new HttpListOrderGateway(gateways.http())),
        gateways.journal(),
        gateways.makings(),
        store());
  }

  private PlanStore store() {
    return new FilePlanStore(connection.folders(), connection::account, connection.waits());
  }
}
