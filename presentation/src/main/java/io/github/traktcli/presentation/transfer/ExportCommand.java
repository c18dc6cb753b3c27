package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.capture.KeepCaptures;
import io.github.traktcli.application.transfer.export.Destination;
import io.github.traktcli.application.transfer.export.Export;
import io.github.traktcli.application.transfer.export.ExportAccount;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ExportFormat;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt export}: the whole account in files that others read. */
@Command(
    sortOptions = false,
    description =
        "Reads everything of your account, compares what came with what Trakt announced, and only"
            + " then writes: an export is complete, or there is none. What a form cannot hold is"
            + " counted on standard error. A database has a table for each kind; likes, follows,"
            + " settings and comments on lists stand in its table documents, as Trakt sent them.")
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final ExportUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      description =
          "trakt (what Trakt's own export holds; the default), json, ndjson, csv, letterboxd, imdb,"
              + " simkl, yamtrack, traktexport, ics or sqlite.")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "DIR|FILE|-",
      description =
          "Where it goes: a folder (here, unless you say otherwise), a file, or standard output.")
  private @Nullable String out;

  @Option(
      names = "--captures",
      paramLabel = "DIR",
      description = "Write a capture into this folder, named for now, beside the earlier ones.")
  private @Nullable String captures;

  @Option(
      names = "--incremental",
      paramLabel = "DIR",
      description =
          "Like --captures, but read only what has moved since the newest capture in the folder.")
  private @Nullable String incremental;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "Remove all captures of the folder but the newest N.")
  private @Nullable Integer keep;

  @Mixin private final TopicOption topics = new TopicOption();

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "Of trakt: flat, or folders, which Trakt's own importer reads.")
  private String layout = "flat";

  @Option(
      names = "--with-unwatched",
      description = "Put films that you rated and never watched among those that you watched.")
  private boolean withUnwatched;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for Excel.")
  private boolean bom;

  @Option(
      names = {"--spreadsheet-safe", "--csv-safe"},
      description = "Put ' before what a spreadsheet takes for a formula.")
  private boolean spreadsheetSafe;

  @Option(
      names = "--allow-incomplete",
      description =
          "Write what came though a part is missing; it is named, and the exit code is 8.")
  private boolean allowIncomplete;

  ExportCommand(Console console, ExportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    ExportFormat wanted = format();
    Optional<String> folder = captureFolder(wanted);
    KeepCaptures kept = useCases.captures();
    ExportSettings settings =
        new ExportSettings(
            console.clock().instant(),
            console.zone(),
            withUnwatched,
            folders(wanted),
            bom,
            spreadsheetSafe,
            List.of());
    Export export =
        useCases
            .export()
            .run(
                new ExportAccount.Wanted(
                    wanted,
                    folder
                        .map(name -> kept.next(name, settings.at()))
                        .orElseGet(() -> destination(wanted)),
                    topics.topics(),
                    allowIncomplete,
                    Optional.ofNullable(incremental).flatMap(kept::newest)),
                settings,
                new ReadingLine(console));
    new ExportReport(console).print(export, wanted);
    if (folder.isPresent() && keep != null) {
      tellRemoved(kept.removeAllBut(folder.get(), keep));
    }
    if (!export.missing().isEmpty()) {
      throw new TraktException(
          new TraktFailure.PartlyDone(
              Math.toIntExact(export.documents()), export.missing().size()));
    }
    return 0;
  }

  private Optional<String> captureFolder(ExportFormat wanted) {
    if (captures != null && incremental != null) {
      throw new InvalidInput("Say --captures or --incremental, not both.");
    }
    Optional<String> folder = Optional.ofNullable(captures == null ? incremental : captures);
    if (folder.isEmpty()) {
      if (keep != null) {
        throw new InvalidInput("--keep goes with --captures or --incremental.");
      }
      return folder;
    }
    if (out != null || wanted != ExportFormat.TRAKT || folders(wanted) || allowIncomplete) {
      throw new InvalidInput(
          "Captures are whole, in the form trakt; they go without --out, --layout folders and"
              + " --allow-incomplete.");
    }
    if (keep != null && keep < 1) {
      throw new InvalidInput("--keep needs a number from 1.");
    }
    if (folder.get().isBlank()) {
      throw new InvalidInput("A capture needs the name of a folder.");
    }
    return folder;
  }

  private void tellRemoved(int count) {
    if (count > 0) {
      console.note("Removed " + Numbers.counted(count, "older capture") + ".");
    }
  }

  private ExportFormat format() {
    if (format == null) {
      return ExportFormat.TRAKT;
    }
    return ExportFormat.named(format)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "\"%s\" is no form of an export; it is one of %s."
                        .formatted(
                            format,
                            Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", ")))));
  }

  private boolean folders(ExportFormat wanted) {
    boolean folders =
        switch (layout) {
          case "flat" -> false;
          case "folders" -> true;
          default -> throw new InvalidInput("--layout is flat or folders, not \"" + layout + "\".");
        };
    if (folders && wanted != ExportFormat.TRAKT) {
      throw new InvalidInput("--layout folders goes with the form trakt.");
    }
    return folders;
  }

  private Destination destination(ExportFormat wanted) {
    if (out == null) {
      return new Destination.Named(".");
    }
    if (!out.equals(STANDARD_OUTPUT)) {
      if (out.isBlank()) {
        throw new InvalidInput("--out needs the name of a folder or a file.");
      }
      return new Destination.Named(out);
    }
    boolean readable = wanted != ExportFormat.TRAKT && wanted != ExportFormat.SQLITE;
    if (!readable && console.outIsTerminal()) {
      throw new InvalidInput(
          "The form " + wanted.word() + " is nothing for a terminal; name a file by --out.");
    }
    return new Destination.StandardOutput();
  }
}
