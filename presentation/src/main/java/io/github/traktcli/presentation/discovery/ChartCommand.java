package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.ChartQuery;
import io.github.traktcli.application.discovery.ReadChart;
import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.Period;
import io.github.traktcli.domain.discovery.Theme;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.FilterOptions;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Shows a chart. */
@Command
class ChartCommand implements Callable<Integer> {

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();

  @Mixin private final CommandSpec filters;

  private final Console console;
  private final Supplier<ReadChart> readChart;
  private final Chart chart;
  private final ChartedMedia media;

  ChartCommand(Console console, Supplier<ReadChart> readChart, Chart chart, ChartedMedia media) {
    this.console = console;
    this.readChart = readChart;
    this.chart = chart;
    this.media = media;
    this.filters = FilterOptions.of(media.filters());
  }

  /** Returns the period that the chart counts over. */
  Period period() {
    return Period.WEEKLY;
  }

  /** Returns the season of the year that it is narrowed to. */
  Optional<Theme> theme() {
    return Optional.empty();
  }

  @Override
  public Integer call() {
    ChartQuery query =
        new ChartQuery(
            chart,
            media,
            period(),
            FilterOptions.read(filters),
            theme(),
            level(),
            paging.orFirst(console));
    output.on(console, paging).list(readChart.get().read(query), ChartView.of(chart));
    return 0;
  }

  /** A short entry of a mixed chart does not say whether it is a film or a show. */
  private Optional<String> level() {
    return extended
        .level()
        .or(
            () ->
                media == ChartedMedia.MEDIA && chart == Chart.POPULAR
                    ? Optional.of("full")
                    : Optional.empty());
  }

  /** Shows a chart of films and shows together. */
  @Command
  static final class OfMedia extends ChartCommand {

    @Option(
        names = "--theme",
        paramLabel = "THEME",
        completionCandidates = Themes.class,
        description = "Only what goes with a season of the year: halloween or christmas.")
    private @Nullable String theme;

    OfMedia(Console console, Supplier<ReadChart> readChart, Chart chart) {
      super(console, readChart, chart, ChartedMedia.MEDIA);
    }

    @Override
    Optional<Theme> theme() {
      return Optional.ofNullable(theme).map(Theme::named);
    }

    /** What a shell offers behind the option. */
    static final class Themes implements Iterable<String> {
      @Override
      public Iterator<String> iterator() {
        return Theme.names().iterator();
      }
    }
  }

  /** Shows a chart that counts over a period. */
  @Command
  static final class OverPeriod extends ChartCommand {

    @Option(
        names = "--period",
        paramLabel = "PERIOD",
        description = "Count over this time: daily, weekly (default), monthly or all.")
    private @Nullable String period;

    OverPeriod(Console console, Supplier<ReadChart> readChart, Chart chart, ChartedMedia media) {
      super(console, readChart, chart, media);
    }

    @Override
    Period period() {
      return period == null ? Period.WEEKLY : Period.named(period);
    }
  }
}
