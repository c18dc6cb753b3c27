package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.ReadRecommendations;
import io.github.traktcli.application.discovery.RecommendationQuery;
import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.FilterOptions;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.MediaColumns;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Shows what Trakt recommends to the user. */
@Command
final class RecommendationsCommand implements Callable<Integer> {

  private static final int AS_MANY_AS_TRAKT = 30;

  private static final RowView<Recommendation> VIEW =
      new RowView<>(
          List.of(
              MediaColumns.title(Recommendation::item),
              Column.text(
                  "recommended by",
                  recommendation -> Cell.of(String.join(", ", recommendation.recommendedBy()))),
              MediaColumns.reference(Recommendation::item)),
          recommendation -> recommendation.item().reference(),
          "Trakt has no recommendations for you yet; it learns from what you watch and rate.");

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final CommandSpec filters = FilterOptions.of(FilterFamily.RECOMMENDATIONS);

  @Option(names = "--social", description = "What your friends recommend.")
  private boolean social;

  @Option(
      names = {"-L", "--limit"},
      paramLabel = "N",
      description = "Give at most N, up to 100 (default 30).")
  private int limit = AS_MANY_AS_TRAKT;

  @Option(
      names = "--watch-window",
      paramLabel = "DAYS",
      description = "Learn only from the last days.")
  private @Nullable Integer watchWindow;

  private final Console console;
  private final Supplier<ReadRecommendations> readRecommendations;
  private final RecommendedMedia media;

  RecommendationsCommand(
      Console console, Supplier<ReadRecommendations> readRecommendations, RecommendedMedia media) {
    this.console = console;
    this.readRecommendations = readRecommendations;
    this.media = media;
  }

  @Override
  public Integer call() {
    RecommendationQuery query =
        new RecommendationQuery(
            media,
            social,
            FilterOptions.read(filters),
            limit,
            watchWindow == null ? OptionalInt.empty() : OptionalInt.of(watchWindow),
            extended.level());
    output.on(console).list(readRecommendations.get().read(query), VIEW);
    return 0;
  }
}
