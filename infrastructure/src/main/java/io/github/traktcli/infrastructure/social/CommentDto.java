package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.UserDto;
import org.jspecify.annotations.Nullable;

/** A comment as Trakt sends it; the writer's rating stands in one of two places. */
public record CommentDto(
    @Nullable Long id,
    @Nullable Long parentId,
    @Nullable String createdAt,
    @Nullable String comment,
    @Nullable Boolean spoiler,
    @Nullable Boolean review,
    @Nullable Integer replies,
    @Nullable Integer likes,
    @Nullable Integer userRating,
    @Nullable StatsDto userStats,
    @Nullable GifDto gif,
    @Nullable UserDto user)
    implements Identified {

  /** What the writer has done with the title. */
  public record StatsDto(@Nullable Integer rating) {}

  /** A moving picture, which may be all that there is. */
  public record GifDto(@Nullable String url) {}

  @Override
  public @Nullable Object identity() {
    return id;
  }

  /** Returns the domain's comment. */
  public Comment toDomain() {
    Integer rating = userRating == null && userStats != null ? userStats.rating : userRating;
    return new Comment(
        id,
        parentId,
        Timestamps.instant(createdAt),
        comment == null ? "" : comment,
        gif == null ? null : gif.url,
        Boolean.TRUE.equals(spoiler),
        Boolean.TRUE.equals(review),
        replies,
        likes,
        rating,
        user == null ? null : user.toDomain());
  }
}
