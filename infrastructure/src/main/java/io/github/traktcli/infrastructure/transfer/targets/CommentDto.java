package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import org.jspecify.annotations.Nullable;

/** A comment of the user, and what it is about. */
public record CommentDto(
    @Nullable TextDto comment,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode) {

  /** The comment itself. */
  public record TextDto(
      @Nullable Long id,
      @Nullable String comment,
      @Nullable Boolean spoiler,
      @Nullable Long parentId,
      @Nullable String createdAt) {}

  /** Returns what it is about; holds nothing where that is a list. */
  MediaItemDto about() {
    return new MediaItemDto(movie, show, season, episode, null);
  }

  /** Tells whether it answers another comment. */
  static boolean isReply(TextDto comment) {
    return comment.parentId != null && comment.parentId != 0;
  }
}
