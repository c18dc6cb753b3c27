package io.github.traktcli.domain.social;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comment or a list that somebody likes or has reacted to. Section "Users" of the contract.
 *
 * @param at UTC
 * @param reaction the kind of the reaction; {@code null} for a like
 * @param comment empty where it is about a list
 * @param topic the list, or the title of the comment where Trakt tells
 */
public record Like(
    @Nullable Instant at, @Nullable String reaction, Optional<Comment> comment, Topic topic) {

  /** Returns what names the comment or the list in another command; may be empty. */
  public String reference() {
    return comment.isPresent()
        ? comment.map(Comment::id).map(id -> "comment:" + id).orElse("")
        : topic.reference();
  }
}
