package io.github.traktcli.presentation.social;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.TopicComment;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people write: to be read on a terminal, which shows no spoilers unasked; one row each for
 * scripts, which get all that was written.
 */
public final class CommentView {

  private static final String HIDDEN =
      "This comment gives something away. Show it with --spoilers.";

  private CommentView() {}

  /** Returns the view of many comments on one thing. */
  public static FacetView<Comment> view(ViewContext context) {
    return FacetView.cards(rows(context), page(context));
  }

  /** Returns the view of comments on many things, each with what it is about. */
  public static FacetView<TopicComment> withTopics(ViewContext context) {
    List<Column<TopicComment>> columns = new ArrayList<>(columns(TopicComment::comment, context));
    columns.add(columns.size() - 1, Column.text("about", row -> Cell.of(row.topic().label())));
    columns.add(Column.kept("reference", row -> Cell.of(row.topic().reference())));
    return FacetView.cards(
        new RowView<>(columns, row -> reference(row.comment()), "There are no such comments."),
        new PageView<>(
            row -> card(row.comment(), row.topic().label(), context),
            row -> reference(row.comment())));
  }

  /** Returns the view of what was replied to a comment: a tree for a person. */
  static FacetView<Comment> replies(ViewContext context) {
    return (reading, request, screen) -> {
      if (!screen.drawn()) {
        screen.printer().list(reading.many(request), rows(context));
        return;
      }
      List<Comment> thread = new ArrayList<>();
      thread.add(
          reading.one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, request.subject())).value());
      screen
          .printer()
          .draw(
              reading.many(request),
              page -> page.forEach(reply -> thread.add(reply.value())),
              "Nobody has replied to it.");
      new CommentTree(context).print(thread);
    };
  }

  /** Returns the rows of many comments. */
  static RowView<Comment> rows(ViewContext context) {
    return new RowView<>(
        columns(comment -> comment, context),
        CommentView::reference,
        "Nobody has written about it.");
  }

  /** Returns the page of one comment. */
  public static PageView<Comment> page(ViewContext context) {
    return new PageView<>(comment -> blocks(comment, context), CommentView::reference);
  }

  /** A person reads beside the writer what scripts get by name. */
  private static List<Block> blocks(Comment comment, ViewContext context) {
    List<Block> blocks = new ArrayList<>(card(comment, "", context));
    blocks.add(forScripts("written", context.dates().day(comment.createdAt())));
    blocks.add(forScripts("rating", Cell.of(comment.userRating())));
    blocks.add(forScripts("likes", Cell.count(comment.likes())));
    blocks.add(forScripts("replies", Cell.count(comment.replies())));
    blocks.add(forScripts("review", Cell.of(comment.review() ? "yes" : "")));
    blocks.add(forScripts("spoiler", Cell.of(comment.spoiler() ? "yes" : "")));
    blocks.add(forScripts("reference", Cell.of(reference(comment))));
    return blocks;
  }

  private static Block forScripts(String name, Cell value) {
    return new Block.Fact(name, value.toScripts());
  }

  private static <T> List<Column<T>> columns(Function<T, Comment> comment, ViewContext context) {
    return List.of(
        Column.fixed("id", row -> Cell.of(comment.apply(row).id())),
        Column.fixed("user", row -> Cell.of(writer(comment.apply(row)))),
        Column.fixed("date", row -> context.dates().day(comment.apply(row).createdAt())),
        Column.number("rating", row -> Cell.of(comment.apply(row).userRating())),
        Column.number("likes", row -> Cell.count(comment.apply(row).likes())),
        Column.number("replies", row -> Cell.count(comment.apply(row).replies())),
        Column.text("comment", row -> text(comment.apply(row), context)));
  }

  /** Returns the text of a comment: scripts get all that was written. */
  static Cell text(Comment comment, ViewContext context) {
    return new Cell(shown(comment, context), whole(comment.text(), comment));
  }

  private static List<Block> card(Comment comment, String about, ViewContext context) {
    return List.of(
        new Block.Heading(
            writer(comment) + (about.isEmpty() ? "" : " on " + about), beside(comment, context)),
        new Block.Text("comment", shown(comment, context)));
  }

  /** Returns what is said of a comment beside its writer. */
  static String beside(Comment comment, ViewContext context) {
    String kind = comment.review() ? "review" : "";
    String date = context.dates().day(comment.createdAt()).shown();
    String rating = comment.userRating() == null ? "" : "rated it " + comment.userRating();
    String likes = counted(comment.likes(), "like");
    String replies = counted(comment.replies(), "reply", "replies");
    String reference = reference(comment);
    return String.join(
        " · ",
        List.of(date, kind, rating, likes, replies, reference).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /** Returns what a person reads of it. */
  static String shown(Comment comment, ViewContext context) {
    return comment.spoiler() && !context.spoilers()
        ? HIDDEN
        : whole(MarkedText.of(comment.text(), context.spoilers()), comment);
  }

  /** Returns the text and the address of the picture, or the one that there is. */
  private static String whole(String text, Comment comment) {
    String picture = Cells.address(comment.gif()).exact();
    return text.isEmpty() || picture.isEmpty() ? text + picture : text + "\n\n" + picture;
  }

  static String writer(Comment comment) {
    return Optional.ofNullable(comment.user()).map(User::label).orElse("somebody");
  }

  static String reference(Comment comment) {
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
