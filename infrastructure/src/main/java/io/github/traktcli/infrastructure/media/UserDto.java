package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.user.User;
import org.jspecify.annotations.Nullable;

/** A user as Trakt sends one; a deleted user comes as a stub. */
public record UserDto(
    @Nullable String username,
    @Nullable Boolean isPrivate,
    @Nullable String name,
    @Nullable Boolean vip,
    @Nullable UserIdsDto ids) {

  /** The ids of a user. */
  public record UserIdsDto(@Nullable String slug) {}

  /** Returns the domain's user. */
  public User toDomain() {
    return new User(
        username,
        name,
        ids == null ? null : ids.slug(),
        Boolean.TRUE.equals(isPrivate),
        Boolean.TRUE.equals(vip));
  }

  /** Returns the user as something that can be hidden. */
  public MediaItem toItem() {
    User user = toDomain();
    return new MediaItem.OfUser(
        user.label(), user.slug() == null ? Ids.NONE : Ids.ofSlug(user.slug()));
  }

  /** Returns a user as Trakt names one, as far as is known. */
  public static UserDto of(MediaItem.OfUser user) {
    return new UserDto(null, null, user.name(), null, new UserIdsDto(user.ids().slug()));
  }
}
