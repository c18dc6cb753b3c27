package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.capture.Capture;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt captures list}: the captures in a folder. */
@Command(sortOptions = false)
final class CapturesList implements Callable<Integer> {

  private final Console console;
  private final ExportUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder that export --captures writes to; this one, where none is named.")
  private String folder = ".";

  @Mixin private final OutputOptions output = new OutputOptions();

  CapturesList(Console console, ExportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /**
   * A capture, as scripts read it.
   *
   * @param at when it was taken, UTC
   * @param size in bytes
   */
  private record CaptureRecord(String file, String at, long size) {}

  @Override
  public Integer call() {
    Dates dates = Dates.of(console);
    output
        .on(console)
        .computed(
            useCases.captures().list(folder),
            new RowView<>(
                List.of(
                    Column.<Capture>fixed("taken", capture -> dates.moment(capture.at())),
                    Column.number("size", capture -> Cell.count(capture.size())),
                    Column.kept("file", capture -> Cell.of(capture.file()))),
                Capture::file,
                "There are no captures in that folder."),
            capture ->
                new CaptureRecord(capture.file(), Dates.exact(capture.at()), capture.size()));
    return 0;
  }
}
