package io.github.traktcli.domain.user;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user watches right now. Section "Users" of the contract.
 *
 * @param item empty for the orphans that Trakt sometimes sends
 * @param startedAt UTC
 * @param expiresAt UTC
 * @param action {@code checkin} or {@code scrobble}
 */
public record Watching(
    Optional<MediaItem> item,
    @Nullable Instant startedAt,
    @Nullable Instant expiresAt,
    @Nullable String action) {}
