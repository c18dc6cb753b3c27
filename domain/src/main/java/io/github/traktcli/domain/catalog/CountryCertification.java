package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The age rating that a show has in a country.
 *
 * @param country two letters
 */
public record CountryCertification(@Nullable String certification, @Nullable String country) {}
