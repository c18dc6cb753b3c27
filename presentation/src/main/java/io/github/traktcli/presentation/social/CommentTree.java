package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import io.github.traktcli.presentation.output.Wrap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A comment and what was replied to it, drawn as a tree for a person. */
final class CommentTree {

  private static final int WIDEST = 100;
  private static final int DEEPEST = 5;

  private final Console console;
  private final ViewContext context;
  private final Set<Long> drawn = new HashSet<>();

  CommentTree(ViewContext context) {
    this.console = context.console();
    this.context = context;
  }

  /** Draws comments; what answers none of the others stands at the top. */
  void print(List<Comment> comments) {
    Set<Long> ids = new HashSet<>();
    comments.stream().map(Comment::id).filter(id -> id != null).forEach(ids::add);
    List<Comment> tops =
        comments.stream()
            .filter(each -> each.parentId() == null || !ids.contains(each.parentId()))
            .toList();
    tops.forEach(top -> print(top, comments, "", "", 0));
    // Whoever answers in a circle is shown all the same.
    comments.stream()
        .filter(each -> !drawn.contains(each.id()))
        .forEach(each -> print(each, comments, "", "", 0));
    console.out().flush();
  }

  private void print(Comment comment, List<Comment> all, String first, String below, int depth) {
    if (comment.id() != null && !drawn.add(comment.id())) {
      return;
    }
    List<Comment> replies =
        all.stream()
            .filter(each -> each.parentId() != null && each.parentId().equals(comment.id()))
            .filter(each -> !drawn.contains(each.id()))
            .toList();
    Style style = console.style();
    List<String> lines = new ArrayList<>(heading(comment, first.length(), style));
    String text = SafeText.lines(CommentView.shown(comment, context));
    text.lines().forEach(line -> lines.addAll(Wrap.lines(line, room(first.length()))));
    for (int i = 0; i < lines.size(); i++) {
      String before = i == 0 ? first : depth == 0 ? "" : below;
      console.out().println((style.faint(before) + lines.get(i)).stripTrailing());
    }
    if (!replies.isEmpty() && depth == 0) {
      console.out().println("");
    }
    String inner = depth == 0 ? "" : depth < DEEPEST ? below : below.substring(3);
    for (int i = 0; i < replies.size(); i++) {
      boolean last = i == replies.size() - 1;
      print(
          replies.get(i),
          all,
          inner + (last ? "└─ " : "├─ "),
          inner + (last ? "   " : "│  "),
          depth + 1);
    }
  }

  private List<String> heading(Comment comment, int indent, Style style) {
    String writer = SafeText.of(CommentView.writer(comment));
    String beside = SafeText.of(CommentView.beside(comment, context));
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(writer + "  " + beside, room(indent))) {
      lines.add(
          lines.isEmpty() && line.startsWith(writer)
              ? style.strong(writer) + style.faint(line.substring(writer.length()))
              : style.faint(line));
    }
    return lines;
  }

  private int room(int indent) {
    return Math.min(WIDEST, console.columns()) - indent;
  }
}
