package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as Trakt keeps it. It becomes a play when the running time of the title is over.
 *
 * @param id {@code null} where Trakt does not tell it
 * @param watchedAt UTC; {@code null} where Trakt does not tell it
 * @param item {@code null} where Trakt does not tell it
 */
public record Checkin(@Nullable Long id, @Nullable Instant watchedAt, @Nullable MediaItem item) {}
