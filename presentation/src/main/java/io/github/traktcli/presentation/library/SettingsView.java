package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.SectionSettings;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;
import java.util.Objects;

/** What a section says of itself. */
final class SettingsView {

  private SettingsView() {}

  static PageView<SectionSettings> of(ViewContext context) {
    return new PageView<>(
        settings ->
            List.of(
                new Block.Heading(Objects.requireNonNullElse(settings.name(), ""), ""),
                Block.fact("description", settings.description()),
                Block.fact("sorted by", settings.sortBy()),
                Block.fact("direction", settings.sortHow()),
                Block.fact("entries", settings.itemCount())),
        settings -> Objects.requireNonNullElse(settings.name(), ""));
  }
}
