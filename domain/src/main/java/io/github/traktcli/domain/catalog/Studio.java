package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A company that made a title. Its Trakt id is what the filter for studios takes.
 *
 * @param country two letters
 */
public record Studio(@Nullable String name, @Nullable String country, Ids ids) {}
