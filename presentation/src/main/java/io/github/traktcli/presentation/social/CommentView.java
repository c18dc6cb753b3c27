package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.MarkedText;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people write: to be read on a terminal, which shows no spoilers unasked; one row each for
 * scripts, which get all that was written.
 */
public final class CommentView {

  private static final String HIDDEN =
      "This comment gives something away. Show it with --spoilers.";

  private CommentView() {}

  /** Returns the view of many comments. */
  public static FacetView<Comment> view(ViewContext context) {
    return FacetView.cards(
        rows(context), new PageView<>(comment -> card(comment, context), CommentView::reference));
  }

  private static RowView<Comment> rows(ViewContext context) {
    return new RowView<>(
        List.of(
            Column.fixed("id", comment -> Cell.of(comment.id())),
            Column.fixed("user", comment -> Cell.of(writer(comment))),
            Column.fixed("date", comment -> context.dates().day(comment.createdAt())),
            Column.number("rating", comment -> Cell.of(comment.userRating())),
            Column.number("likes", comment -> Cell.count(comment.likes())),
            Column.number("replies", comment -> Cell.count(comment.replies())),
            Column.text(
                "comment",
                comment -> new Cell(shown(comment, context), whole(comment.text(), comment)))),
        CommentView::reference,
        "Nobody has written about it.");
  }

  private static List<Block> card(Comment comment, ViewContext context) {
    String kind = comment.review() ? "review" : "";
    String date = context.dates().day(comment.createdAt()).shown();
    String rating = comment.userRating() == null ? "" : "rated it " + comment.userRating();
    String likes = counted(comment.likes(), "like");
    String replies = counted(comment.replies(), "reply", "replies");
    String reference = reference(comment);
    String beside =
        String.join(
            " · ",
            List.of(date, kind, rating, likes, replies, reference).stream()
                .filter(part -> !part.isEmpty())
                .toList());
    return List.of(
        new Block.Heading(writer(comment), beside),
        new Block.Text("comment", shown(comment, context)));
  }

  private static String shown(Comment comment, ViewContext context) {
    return comment.spoiler() && !context.spoilers()
        ? HIDDEN
        : whole(MarkedText.of(comment.text(), context.spoilers()), comment);
  }

  /** Returns the text and the address of the picture, or the one that there is. */
  private static String whole(String text, Comment comment) {
    String picture = Cells.address(comment.gif()).exact();
    return text.isEmpty() || picture.isEmpty() ? text + picture : text + "\n\n" + picture;
  }

  private static String writer(Comment comment) {
    return Optional.ofNullable(comment.user()).map(User::label).orElse("somebody");
  }

  private static String reference(Comment comment) {
    return comment.id() == null ? "" : "comment:" + comment.id();
  }

  private static String counted(@Nullable Integer number, String one) {
    return counted(number, one, one + "s");
  }

  private static String counted(@Nullable Integer number, String one, String many) {
    return number == null || number == 0
        ? ""
        : Numbers.grouped(number) + " " + (number == 1 ? one : many);
  }
}
