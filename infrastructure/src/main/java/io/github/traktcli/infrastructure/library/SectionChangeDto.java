package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.SectionChange;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import org.jspecify.annotations.Nullable;

/** The body that changes what a section says of itself. */
public record SectionChangeDto(
    @Nullable String description, @Nullable String sortBy, @Nullable String sortHow) {

  static SectionChangeDto of(SectionChange change) {
    return new SectionChangeDto(
        change.description().orElse(null),
        change.sorting().by().map(SortBy::traktName).orElse(null),
        change.sorting().how().map(SortHow::traktName).orElse(null));
  }
}
