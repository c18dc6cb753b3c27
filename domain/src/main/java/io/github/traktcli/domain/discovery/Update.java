package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A title or person whose entry on Trakt changed.
 *
 * @param updatedAt UTC
 */
public record Update(MediaItem item, @Nullable Instant updatedAt) {}
