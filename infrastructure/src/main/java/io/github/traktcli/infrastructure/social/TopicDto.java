package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.Like;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicComment;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.lists.ListDto;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment, a list or a title in an entry that says more of it, such as when it was liked. */
public record TopicDto(
    @Nullable String likedAt,
    @Nullable String reactedAt,
    @Nullable ReactionDto reaction,
    @Nullable CommentDto comment,
    @Nullable ListDto list,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person)
    implements Identified {

  /** The kind of a reaction. */
  public record ReactionDto(@Nullable String type) {}

  @Override
  public @Nullable Object identity() {
    return comment == null ? list == null ? null : list.identity() : comment.identity();
  }

  /** Returns what it is about. */
  public Topic topic() {
    return new Topic(
        new MediaItemDto(movie, show, season, episode, person).toDomain(),
        Optional.ofNullable(list).map(ListDto::toDomain));
  }

  /** Returns the comment with what it is about. */
  public TopicComment topicComment() {
    CommentDto written =
        comment == null
            ? new CommentDto(null, null, null, null, null, null, null, null, null, null, null, null)
            : comment;
    return new TopicComment(written.toDomain(), topic());
  }

  /** Returns what somebody likes or has reacted to. */
  public Like like() {
    return new Like(
        Timestamps.instant(likedAt == null ? reactedAt : likedAt),
        reaction == null ? null : reaction.type,
        Optional.ofNullable(comment).map(CommentDto::toDomain),
        topic());
  }
}
