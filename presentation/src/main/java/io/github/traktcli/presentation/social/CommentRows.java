package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How comments look as rows. A terminal shows no spoilers; scripts get all that was written. */
public final class CommentRows {

  private static final Pattern SPOILER =
      Pattern.compile("\\[spoiler].*?(\\[/spoiler]|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String HIDDEN = "(spoiler)";

  private CommentRows() {}

  /**
   * Returns the view.
   *
   * @param zone in which people read times
   */
  public static RowView<Comment> in(ZoneId zone) {
    return new RowView<>(
        List.of(
            Column.fixed("by", comment -> Cell.of(name(comment.user()))),
            Column.fixed("written", comment -> time(comment.createdAt(), zone)),
            Column.text("comment", CommentRows::text),
            Column.number("rating", comment -> Cell.of(comment.userRating())),
            Column.number("likes", comment -> Cell.count(comment.likes())),
            Column.number("replies", comment -> Cell.count(comment.replies())),
            Column.number("id", comment -> Cell.of(comment.id()))),
        CommentRows::reference,
        "No comments.");
  }

  private static Cell text(Comment comment) {
    String shown = comment.spoiler() ? HIDDEN : SPOILER.matcher(comment.text()).replaceAll(HIDDEN);
    return new Cell(shown, comment.text());
  }

  private static String reference(Comment comment) {
    return comment.id() == null ? "" : "comment:" + comment.id();
  }

  private static String name(@Nullable User user) {
    return user == null ? "somebody" : user.label();
  }

  private static Cell time(@Nullable Instant time, ZoneId zone) {
    return time == null
        ? Cell.EMPTY
        : new Cell(time.atZone(zone).toLocalDate().toString(), time.toString());
  }
}
