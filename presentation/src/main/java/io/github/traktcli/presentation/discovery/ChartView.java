package io.github.traktcli.presentation.discovery;

import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.presentation.media.MediaColumns;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the entries of a chart look: the title, what the chart counts, and how to name the title. */
final class ChartView {

  private ChartView() {}

  static RowView<ChartEntry> of(Chart chart) {
    Column<ChartEntry> title = MediaColumns.title(ChartEntry::item);
    Column<ChartEntry> reference = MediaColumns.reference(ChartEntry::item);
    List<Column<ChartEntry>> columns =
        heading(chart)
            .map(
                heading ->
                    List.of(
                        Column.<ChartEntry>number(heading, entry -> count(chart, entry.count())),
                        title,
                        reference))
            .orElseGet(() -> List.of(title, reference));
    return new RowView<>(columns, entry -> entry.item().reference(), "Nothing is in this chart.");
  }

  private static Optional<String> heading(Chart chart) {
    return switch (chart) {
      case TRENDING -> Optional.of("watching");
      case POPULAR -> Optional.empty();
      case ANTICIPATED -> Optional.of("lists");
      case FAVORITED -> Optional.of("favorited");
      case PLAYED -> Optional.of("plays");
      case WATCHED -> Optional.of("watchers");
      case COLLECTED -> Optional.of("collected");
      case BOXOFFICE -> Optional.of("revenue");
    };
  }

  private static Cell count(Chart chart, @Nullable Long count) {
    if (count == null) {
      return Cell.EMPTY;
    }
    return chart == Chart.BOXOFFICE
        ? new Cell("$" + Numbers.grouped(count), count.toString())
        : Cell.count(count);
  }
}
