package io.github.traktcli.presentation.transfer;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The commands that take an account out of Trakt, and look after what was taken. */
public final class ExportCommands {

  private final Console console;
  private final ExportUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public ExportCommands(Console console, ExportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the commands that stand alone. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of(
                "export",
                "Take your whole account out, in a form that others read.",
                () -> new ExportCommand(console, useCases))
            .examples(
                "trakt export --out account.zip",
                "trakt export letterboxd --out letterboxd/",
                "trakt export csv --out - --timezone Europe/Berlin",
                "trakt export --incremental captures/ --keep 30"),
        Leaf.of(
                "duplicates",
                "Find plays that are there twice, and take the others back.",
                () -> new DuplicatesCommand(console, useCases))
            .examples(
                "trakt duplicates --dry-run",
                "trakt duplicates --window day --keep first",
                "trakt duplicates --window 2h --keep rated --yes"));
  }

  /** Returns the commands below {@code captures}. */
  public List<Leaf> captures() {
    return List.of(
        Leaf.of(
                "list",
                "List the captures in a folder, the newest first.",
                () -> new CapturesList(console, useCases))
            .examples("trakt captures list backups/"),
        Leaf.of(
                "diff",
                "Tell what came, went and changed between two captures.",
                () -> new CapturesDiff(console, useCases))
            .examples(
                "trakt captures diff monday.zip friday.zip",
                "trakt captures diff old/ new/ --only history,ratings --json"));
  }
}
