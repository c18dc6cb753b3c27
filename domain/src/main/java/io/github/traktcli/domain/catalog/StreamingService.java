package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A service that offers titles in a country.
 *
 * @param source its short name, as offers have it
 * @param titles how many titles Trakt knows of there
 */
public record StreamingService(
    String country,
    String source,
    @Nullable String name,
    boolean free,
    boolean cinema,
    boolean amazon,
    @Nullable Long titles) {}
