package io.github.traktcli.presentation.catalog;

import static java.util.Comparator.comparing;

import io.github.traktcli.domain.catalog.Translation;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** The texts of a title in other languages, language by language. */
final class TranslationRows {

  private static final RowView<Translation> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("language", text -> Cell.of(text.tag())),
              Column.text("title", text -> Cell.of(text.title())),
              Column.text("tagline", text -> Cell.of(text.tagline())),
              Column.text("overview", text -> Cell.of(text.overview()))),
          text -> "",
          "It has no such translations.");

  private TranslationRows() {}

  static FacetView<Translation> view(ViewContext context) {
    return FacetView.rows(VIEW, comparing(Translation::tag));
  }
}
