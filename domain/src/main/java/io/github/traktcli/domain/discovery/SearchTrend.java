package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.media.MediaItem;
import org.jspecify.annotations.Nullable;

/**
 * What people pick most after searching.
 *
 * @param count how often it was picked
 */
public record SearchTrend(MediaItem item, @Nullable Long count) {}
