package io.github.traktcli.presentation.transfer;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The commands that bring an account in from elsewhere. */
public final class ImportCommands {

  private final Console console;
  private final ImportUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public ImportCommands(Console console, ImportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the commands that stand alone. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of(
                "import",
                "Bring in what you watched elsewhere, from the files of other services.",
                () -> new ImportCommand(console, useCases))
            .examples(
                "trakt import letterboxd-you.zip --dry-run",
                "trakt import tvtime-export.zip --rejects left.csv",
                "trakt import ratings.csv --only ratings --since 2024",
                "trakt import films.csv --map title=Title,imdb=\"IMDB ID\",rating=Score/10",
                "trakt import --resume"),
        Leaf.of(
                "restore",
                "Bring your account back to what a capture or an export of it holds.",
                () -> new RestoreCommand(console, useCases))
            .examples(
                "trakt restore captures/ --dry-run",
                "trakt restore account.zip --only history,ratings",
                "trakt restore account.zip --exact"));
  }
}
