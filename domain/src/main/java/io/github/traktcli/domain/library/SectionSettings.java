package io.github.traktcli.domain.library;

import org.jspecify.annotations.Nullable;

/**
 * What a section says of itself.
 *
 * @param sortBy Trakt's word for the order it has by itself
 * @param sortHow {@code asc} or {@code desc}
 */
public record SectionSettings(
    @Nullable String name,
    @Nullable String description,
    @Nullable String sortBy,
    @Nullable String sortHow,
    @Nullable Integer itemCount) {}
