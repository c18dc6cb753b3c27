package io.github.traktcli.domain.social;

import io.github.traktcli.domain.user.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a title or a list, or in answer to another comment. Section "Comments"
 * of the contract.
 *
 * @param parentId the comment it answers; {@code null} or 0 at the top level
 * @param createdAt UTC
 * @param text as it was written; empty beside a picture; may hold {@code [spoiler]} marks of its
 *     own
 * @param gif the address of a moving picture, beside the text or instead of it
 * @param spoiler whether the whole text gives something away
 * @param review whether it is a long one
 * @param userRating what the writer rated the title, 1 to 10
 */
public record Comment(
    @Nullable Long id,
    @Nullable Long parentId,
    @Nullable Instant createdAt,
    String text,
    @Nullable String gif,
    boolean spoiler,
    boolean review,
    @Nullable Integer replies,
    @Nullable Integer likes,
    @Nullable Integer userRating,
    @Nullable User user) {}
