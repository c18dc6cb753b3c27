package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.UserProfile;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.UserDto.UserIdsDto;
import org.jspecify.annotations.Nullable;

/** A user with all that the profile tells. */
public record UserProfileDto(
    @Nullable String username,
    @Nullable Boolean isPrivate,
    @Nullable Boolean deleted,
    @Nullable String name,
    @Nullable Boolean vip,
    @Nullable Integer vipYears,
    @Nullable UserIdsDto ids,
    @Nullable String joinedAt,
    @Nullable String location,
    @Nullable String about,
    @Nullable String gender,
    @Nullable Integer age) {

  /** Returns the domain's profile. */
  public UserProfile toDomain() {
    return new UserProfile(
        new User(
            username,
            name,
            ids == null ? null : ids.slug(),
            Boolean.TRUE.equals(isPrivate),
            Boolean.TRUE.equals(vip)),
        Timestamps.instant(joinedAt),
        location,
        about,
        gender,
        age,
        vipYears,
        Boolean.TRUE.equals(deleted));
  }
}
