package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.capture.CaptureChange;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt captures diff}: what two captures have differently. */
@Command(sortOptions = false)
final class CapturesDiff implements Callable<Integer> {

  private final Console console;
  private final ExportUseCases useCases;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier capture; of a folder, its newest.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "B", description = "The later capture.")
  private String later = "";

  @Mixin private final TopicOption topics = new TopicOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  CapturesDiff(Console console, ExportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /**
   * A change, as scripts read it.
   *
   * @param change "came", "went" or "changed"
   * @param part as the member of the capture is called
   */
  private record ChangeRecord(
      String change,
      String part,
      String name,
      Map<String, String> before,
      Map<String, String> after) {}

  @Override
  public Integer call() {
    output
        .on(console)
        .computed(
            useCases.compare().compare(earlier, later, topics.topics()),
            new RowView<>(
                List.of(
                    Column.<CaptureChange>fixed("change", change -> Cell.of(change.way().word())),
                    Column.fixed("part", change -> Cell.of(change.part().name())),
                    Column.<CaptureChange>text("name", change -> Cell.of(change.name())).needed(),
                    Column.text("before", change -> Cell.of(said(change.before()))),
                    Column.text("after", change -> Cell.of(said(change.after())))),
                CaptureChange::name,
                "Both captures say the same."),
            change ->
                new ChangeRecord(
                    change.way().word(),
                    change.part().name(),
                    change.name(),
                    new TreeMap<>(change.before()),
                    new TreeMap<>(change.after())));
    return 0;
  }

  private static String said(Map<String, String> members) {
    return new TreeMap<>(members)
        .entrySet().stream()
            .map(member -> member.getKey() + " " + member.getValue())
            .collect(Collectors.joining(", "));
  }
}
