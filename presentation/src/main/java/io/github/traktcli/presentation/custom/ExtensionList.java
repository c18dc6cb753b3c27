package io.github.traktcli.presentation.custom;

import io.github.traktcli.application.custom.Extension;
import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt extension list}. */
@Command(
    description =
        "A program trakt-NAME on your PATH runs as trakt NAME: with all that stands behind it, on"
            + " the same streams, and with its own exit code. TRAKT_PROFILE, TRAKT_CONFIG_DIR,"
            + " TRAKT_STATE_DIR and TRAKT_CACHE_DIR tell it whose account is used and where things"
            + " are; it is told no token, and has trakt api and trakt auth token for that. It never"
            + " runs in the place of a command or an alias.")
final class ExtensionList implements Callable<Integer>, Unsettled {

  private static final RowView<Extension> VIEW =
      new RowView<>(
          List.of(
              Column.kept("name", extension -> Cell.of(extension.name())),
              Column.text("file", extension -> Cell.of(extension.file()))),
          Extension::name,
          "There are no programs trakt-NAME on your PATH.");

  private final Console console;
  private final CustomUseCases useCases;

  @Mixin private final OutputOptions output = new OutputOptions();

  ExtensionList(Console console, CustomUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** An extension for scripts. */
  private record ExtensionRecord(String name, String file, boolean hidden) {}

  @Override
  public Integer call() {
    List<Extension> extensions = useCases.extensions().all();
    output
        .on(console)
        .computed(
            extensions,
            VIEW,
            extension ->
                new ExtensionRecord(extension.name(), extension.file(), isHidden(extension)));
    for (Extension extension : extensions) {
      if (isHidden(extension)) {
        console.note(
            "trakt %s is a command or an alias, so that %s never runs."
                .formatted(extension.name(), extension.file()));
      }
    }
    return 0;
  }

  private boolean isHidden(Extension extension) {
    return useCases.aliases().named(extension.name()).isPresent()
        || useCases.aliases().isHidden(new Alias(extension.name(), extension.name()));
  }
}
