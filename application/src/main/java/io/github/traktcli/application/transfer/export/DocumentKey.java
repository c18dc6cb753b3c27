package io.github.traktcli.application.transfer.export;

import org.jspecify.annotations.Nullable;

/**
 * What tells a document from others of its part.
 *
 * @param id its own number; only some have one
 * @param trakt the number in its {@code ids}, where it has such
 * @param slug the slug in its {@code ids}, where it has such
 */
public record DocumentKey(@Nullable Long id, @Nullable Long trakt, @Nullable String slug) {}
