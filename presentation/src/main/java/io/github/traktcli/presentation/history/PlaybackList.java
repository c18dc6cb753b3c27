package io.github.traktcli.presentation.history;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.history.SavedPosition;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.command.TimeRangeOptions;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt playback list}: where the user stopped within titles. */
@Command(
    sortOptions = false,
    footer = {"", "Trakt keeps a position for six months. -q prints the ids that remove takes."})
final class PlaybackList implements Callable<Integer> {

  private final Console console;
  private final PlayingUseCases useCases;

  @Option(names = "--type", paramLabel = "movies|episodes", description = "Only these.")
  private @Nullable String type;

  @Mixin private final TimeRangeOptions time = new TimeRangeOptions();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  PlaybackList(Console console, PlayingUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console, paging);
    Subject account = new Subject.Account();
    FacetRequest<SavedPosition> request =
        new FacetRequest<>(Facet.SAVED_POSITIONS, account, said(), paging.orWhole(console));
    printer.list(useCases.facets().many(request), rows(Dates.of(console)));
    return 0;
  }

  private Map<FacetParameter, String> said() {
    Map<FacetParameter, String> said = new EnumMap<>(FacetParameter.class);
    if (type != null) {
      said.put(
          FacetParameter.TITLE_TYPE, FacetParameter.TITLE_TYPE.checked(type, SubjectType.ACCOUNT));
    }
    TimeRange range = time.range(console);
    range.from().ifPresent(from -> said.put(FacetParameter.START_AT, from.toString()));
    range.lastMoment().ifPresent(last -> said.put(FacetParameter.END_AT, last.toString()));
    extended.level().ifPresent(level -> said.put(FacetParameter.EXTENDED, level));
    return said;
  }

  private static RowView<SavedPosition> rows(Dates dates) {
    return new RowView<>(
        List.of(
            Column.fixed("id", position -> Cell.of(position.id())),
            Column.text("title", position -> Cell.of(of(position, MediaItem::label))),
            Column.<SavedPosition>number("progress", position -> Cells.percent(position.progress()))
                .needed(),
            Column.fixed("paused", position -> dates.moment(position.pausedAt())),
            Column.kept("reference", position -> Cell.of(of(position, MediaItem::reference)))),
        position -> position.id() == null ? "" : position.id().toString(),
        "You have stopped within no title.");
  }

  private static String of(SavedPosition position, Function<MediaItem, String> property) {
    MediaItem item = position.item();
    return item == null ? "" : property.apply(item);
  }
}
