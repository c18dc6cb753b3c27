package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stopped within a title. Trakt keeps it for six months.
 *
 * @param progress percent
 * @param pausedAt UTC
 * @param item {@code null} for the orphans that Trakt sometimes sends
 */
public record SavedPosition(
    @Nullable Long id,
    @Nullable Double progress,
    @Nullable Instant pausedAt,
    @Nullable MediaItem item) {}
