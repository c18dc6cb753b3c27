package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A title under which something goes in a country.
 *
 * @param country two letters
 */
public record Alias(@Nullable String title, @Nullable String country) {}
