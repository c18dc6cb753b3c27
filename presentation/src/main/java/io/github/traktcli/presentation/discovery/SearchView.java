package io.github.traktcli.presentation.discovery;

import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.presentation.media.MediaColumns;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** How what was found looks. */
final class SearchView {

  static final RowView<SearchHit> HITS =
      new RowView<>(
          List.of(
              Column.fixed("type", hit -> Cell.of(hit.type())),
              Column.text("title", hit -> Cell.of(hit.label())),
              Column.kept("reference", hit -> Cell.of(hit.reference()))),
          SearchHit::reference,
          "Trakt has nothing like that.");

  static final RowView<SearchTrend> TRENDS =
      new RowView<>(
          List.of(
              Column.number("picked", trend -> Cell.count(trend.count())),
              MediaColumns.title(SearchTrend::item),
              MediaColumns.reference(SearchTrend::item)),
          trend -> trend.item().reference(),
          "Nobody has searched for that lately.");

  private SearchView() {}
}
