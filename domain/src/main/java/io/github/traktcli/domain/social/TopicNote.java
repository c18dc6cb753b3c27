package io.github.traktcli.domain.social;

import org.jspecify.annotations.Nullable;

/**
 * A note with what it hangs on.
 *
 * @param attachedTo {@code movie}, {@code history}, {@code collection}, {@code rating} and so on
 * @param play the id of the play that it hangs on; {@code null} for everything else
 */
public record TopicNote(
    @Nullable Note note, Topic topic, @Nullable String attachedTo, @Nullable Long play) {}
