package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.UserDto;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user and since when; the time is called differently in every answer. */
public record UserSinceDto(
    @Nullable Long id,
    @Nullable String likedAt,
    @Nullable String reactedAt,
    @Nullable String followedAt,
    @Nullable String friendsAt,
    @Nullable String requestedAt,
    @Nullable String blockedAt,
    @Nullable String hiddenAt,
    TopicDto.@Nullable ReactionDto reaction,
    @Nullable UserDto user) {

  /** Returns the domain's user. */
  public UserSince toDomain() {
    return new UserSince(
        user == null ? null : user.toDomain(),
        Stream.of(likedAt, reactedAt, followedAt, friendsAt, requestedAt, blockedAt, hiddenAt)
            .filter(Objects::nonNull)
            .findFirst()
            .map(Timestamps::instant)
            .orElse(null),
        id,
        reaction == null ? null : reaction.type());
  }
}
