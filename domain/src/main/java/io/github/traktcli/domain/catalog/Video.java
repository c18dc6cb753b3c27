package io.github.traktcli.domain.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trailer or another film about a title.
 *
 * @param type as Trakt sends it, such as {@code trailer} or {@code featurette}
 * @param size lines of the picture, such as 1080
 * @param publishedAt UTC
 */
public record Video(
    @Nullable String title,
    @Nullable String url,
    @Nullable String site,
    @Nullable String type,
    @Nullable Integer size,
    boolean official,
    @Nullable Instant publishedAt,
    @Nullable String country,
    @Nullable String language) {}
