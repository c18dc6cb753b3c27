package io.github.traktcli.presentation.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.history.SeenActivities;
import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt activities}: when each part of the account was changed last. */
@Command(sortOptions = false)
final class ActivitiesCommand implements Callable<Integer> {

  private final Console console;
  private final ProgressUseCases useCases;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "Tell only what has moved since the activities in this file, and put the new ones there.")
  private @Nullable String since;

  @Mixin private final OutputOptions output = new OutputOptions();

  ActivitiesCommand(Console console, ProgressUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    if (since == null) {
      print(printer, useCases.activities().last());
    } else {
      tellWhatMoved(printer, since);
    }
    return 0;
  }

  /** The file is written last: what could not be printed is told again. */
  private void tellWhatMoved(Printer printer, String file) {
    if (file.isBlank()) {
      throw new InvalidInput("--since needs the name of a file.");
    }
    SeenActivities seen = useCases.seenActivities();
    Optional<Activities> before = seen.read(file);
    Sourced<Activities> now = useCases.activities().last();
    Activities moved = now.value().movedSince(before.orElse(Activities.NONE));
    if (printer.printsDocuments()) {
      printer.computedPage(moved, documentOnly(), ActivitiesCommand::nested);
    } else {
      printer.computed(List.copyOf(moved.moments().entrySet()), rows(), Map.Entry::getValue);
    }
    if (before.isEmpty() || !moved.moments().isEmpty()) {
      seen.write(file, now.source());
    }
  }

  private void print(Printer printer, Sourced<Activities> activities) {
    if (printer.printsDocuments()) {
      printer.page(activities, documentOnly());
    } else {
      printer.computed(
          List.copyOf(activities.value().moments().entrySet()), rows(), Map.Entry::getValue);
    }
  }

  private static PageView<Activities> documentOnly() {
    return new PageView<>(value -> List.of(), value -> "");
  }

  private RowView<Map.Entry<String, String>> rows() {
    Dates dates = Dates.of(console);
    return new RowView<>(
        List.of(
            Column.text("activity", row -> Cell.of(row.getKey())),
            Column.<Map.Entry<String, String>>fixed("at", row -> at(row.getValue(), dates))
                .needed()),
        Map.Entry::getKey,
        "Nothing has moved since then.");
  }

  /** What Trakt wrote stays as it is for scripts. */
  private static Cell at(String moment, Dates dates) {
    try {
      return new Cell(dates.moment(Instant.parse(moment)).shown(), moment);
    } catch (DateTimeParseException e) {
      return Cell.of(moment);
    }
  }

  /** Returns the moments in the form of Trakt's own document. */
  private static Object nested(Activities activities) {
    Map<String, Object> document = new LinkedHashMap<>();
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    activities
        .moments()
        .forEach(
            (name, moment) -> {
              int dot = name.indexOf('.');
              if (dot < 0) {
                document.put(name, moment);
                return;
              }
              Map<String, String> part =
                  parts.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<>());
              part.put(name.substring(dot + 1), moment);
              document.put(name.substring(0, dot), part);
            });
    return document;
  }
}
