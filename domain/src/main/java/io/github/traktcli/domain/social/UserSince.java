package io.github.traktcli.domain.social;

import io.github.traktcli.domain.user.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user in some relation to somebody or something, and since when: who follows, likes, reacts,
 * asks or is blocked. Sections "Comments", "Lists" and "Users" of the contract.
 *
 * @param since UTC
 * @param request the id of a request to follow; {@code null} for everything else
 * @param reaction the kind of a reaction, such as {@code love}; {@code null} for everything else
 */
public record UserSince(
    @Nullable User user,
    @Nullable Instant since,
    @Nullable Long request,
    @Nullable String reaction) {}
