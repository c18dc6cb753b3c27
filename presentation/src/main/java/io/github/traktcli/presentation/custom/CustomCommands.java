package io.github.traktcli.presentation.custom;

import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.function.Supplier;

/** The rows of this slice in the command table. */
public final class CustomCommands {

  private CustomCommands() {}

  /** Returns {@code trakt alias}. */
  public static Group alias(Console console, Supplier<? extends CustomUseCases> useCases) {
    return Group.of(
            "alias",
            "Words of your own for longer command lines.",
            () ->
                List.of(
                    Leaf.of(
                            "list",
                            "Show your aliases.",
                            () -> new AliasList(console, useCases.get()))
                        .examples("trakt alias", "trakt alias list --json"),
                    Leaf.of("set", "Make an alias.", () -> new AliasSet(console, useCases.get()))
                        .examples(
                            "trakt alias set wl \"watchlist list --type movie\"",
                            "trakt alias set seen 'history add \"$1\" --at \"$2\"'",
                            "trakt alias set --shell backup 'trakt export --out \"$1\"'"),
                    Leaf.of(
                            "delete",
                            "Forget aliases.",
                            () -> new AliasDelete(console, useCases.get()))
                        .examples("trakt alias delete wl"),
                    Leaf.of(
                            "import",
                            "Take aliases out of a YAML file.",
                            () -> new AliasImport(console, useCases.get()))
                        .examples("trakt alias import - < aliases.yml")))
        .runs("list");
  }

  /** Returns {@code trakt extension}. */
  public static Group extension(Console console, Supplier<? extends CustomUseCases> useCases) {
    return Group.of(
            "extension",
            "Programs trakt-NAME on your PATH, which run as trakt NAME.",
            () ->
                List.of(
                    Leaf.of(
                            "list",
                            "Show the extensions that are on your PATH.",
                            () -> new ExtensionList(console, useCases.get()))
                        .examples("trakt extension list")))
        .runs("list");
  }
}
