package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a watchlist, of favorites or of a list.
 *
 * @param id the list item id, by which entries are reordered and annotated; not the id of the title
 * @param rank from 1, as the owner arranged the entries
 * @param listedAt when it was put there, UTC
 * @param notes what the owner wrote to it
 * @param item {@code null} for the orphans that Trakt keeps when a title is gone
 */
public record ListEntry(
    @Nullable Long id,
    @Nullable Integer rank,
    @Nullable Instant listedAt,
    @Nullable String notes,
    @Nullable MediaItem item) {}
