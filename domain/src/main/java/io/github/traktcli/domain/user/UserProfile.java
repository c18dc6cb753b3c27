package io.github.traktcli.domain.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user tells of themselves. A private profile tells its name and nothing else. Section
 * "Users" of the contract.
 *
 * @param joinedAt UTC
 * @param age in years
 * @param vipYears for how many years in all; {@code null} where Trakt does not tell
 */
public record UserProfile(
    User user,
    @Nullable Instant joinedAt,
    @Nullable String location,
    @Nullable String about,
    @Nullable String gender,
    @Nullable Integer age,
    @Nullable Integer vipYears,
    boolean deleted) {}
