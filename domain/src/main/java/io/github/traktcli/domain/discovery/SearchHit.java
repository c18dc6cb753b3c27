package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param type Trakt's word for what it is
 * @param item the title or person; empty for lists and for types that are not known here
 * @param label its name for a person
 * @param reference what names it in a command; may be empty
 * @param score how well it fits, where Trakt says so; not in the order of the answer
 */
public record SearchHit(
    String type,
    Optional<MediaItem> item,
    String label,
    String reference,
    @Nullable Double score) {}
