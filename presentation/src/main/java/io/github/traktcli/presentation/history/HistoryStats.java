package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.ComputeStatistics;
import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DocumentTarget;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.PageView;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt history stats}: what was watched, in numbers and drawings. */
@Command(
    sortOptions = false,
    footer = {
      "",
      "Worked out from plays and ratings, which are all read. Days, months and years are those of",
      "your time zone. Plays whose date nobody knows count in the total and in the tops only.",
    })
final class HistoryStats implements Callable<Integer> {

  private static final int FIRST_YEAR = 1870;
  private static final int LAST_YEAR = 2199;

  private final Console console;
  private final Supplier<ComputeStatistics> computing;

  @Option(names = "--year", paramLabel = "YEAR", description = "Only this year, such as 2026.")
  private @Nullable Integer year;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a web page of its own with all drawings (-: standard output).")
  private @Nullable String html;

  @Mixin private final OwnerOption owner = new OwnerOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HistoryStats(Console console, Supplier<ComputeStatistics> computing) {
    this.console = console;
    this.computing = computing;
  }

  @Override
  public Integer call() {
    OutputRequest request = output.request();
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new InvalidInput("--year is a year from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
    }
    if (html != null && !request.equals(OutputRequest.DEFAULT)) {
      throw new InvalidInput("--html is a format of its own; leave out -o, --json and their like.");
    }
    Optional<DocumentTarget> target =
        Optional.ofNullable(html).map(name -> new DocumentTarget(console, name));
    target.ifPresent(DocumentTarget::check);
    Optional<String> user = owner.user();
    ZoneId zone = console.zone();
    OptionalInt only = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    PlayStatistics statistics;
    try {
      statistics =
          computing
              .get()
              .compute(user, only, zone, read -> console.progress(Numbers.grouped(read) + " read"));
    } finally {
      console.progress("");
    }
    StatisticsContents contents = new StatisticsContents(statistics, user, only, Dates.of(console));
    target.ifPresentOrElse(
        file -> file.write(StatisticsDocument.of(contents), contents.heading()),
        () -> print(contents));
    return 0;
  }

  private void print(StatisticsContents contents) {
    output
        .on(console)
        .computedPage(
            contents,
            new PageView<>(new StatisticsPage(console)::blocks, same -> ""),
            same -> StatisticsRecord.of(same.numbers(), same.user(), same.year(), console.zone()));
  }
}
