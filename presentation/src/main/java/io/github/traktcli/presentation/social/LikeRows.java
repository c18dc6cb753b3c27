package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Like;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;

/** Comments and lists that somebody likes or has reacted to. */
final class LikeRows {

  private LikeRows() {}

  /** Returns what somebody likes. */
  static FacetView<Like> likes(ViewContext context) {
    return FacetView.rows(
        new RowView<>(columns(context, "liked"), Like::reference, "Nothing is liked yet."));
  }

  /** Returns the comments that somebody reacted to. */
  static FacetView<Like> reactions(ViewContext context) {
    List<Column<Like>> columns = new ArrayList<>(columns(context, "reacted"));
    columns.addFirst(Column.kept("reaction", like -> Cell.of(like.reaction())));
    return FacetView.rows(
        new RowView<>(columns, Like::reference, "You have not reacted to a comment yet."));
  }

  private static List<Column<Like>> columns(ViewContext context, String when) {
    return List.of(
        Column.fixed(when, like -> context.dates().day(like.at())),
        Column.text(
            "by",
            like ->
                Cell.of(
                    like.comment()
                        .map(CommentView::writer)
                        .orElseGet(() -> like.topic().list().map(ListRows::owner).orElse("")))),
        Column.text("about", like -> Cell.of(like.topic().label())),
        Column.text(
            "comment",
            like -> like.comment().map(written -> text(written, context)).orElse(Cell.EMPTY)),
        Column.kept("reference", like -> Cell.of(like.reference())));
  }

  private static Cell text(Comment comment, ViewContext context) {
    return CommentView.text(comment, context);
  }
}
