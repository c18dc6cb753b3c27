package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People and since when: followers, those who like or react, requests to follow. */
public final class UserSinceRows {

  private UserSinceRows() {}

  /** Returns those who like something. */
  static FacetView<UserSince> likes(ViewContext context) {
    return FacetView.rows(view(context, "liked", "Nobody likes it yet."));
  }

  /** Returns those who reacted to a comment, and how. */
  static FacetView<UserSince> reactions(ViewContext context) {
    RowView<UserSince> plain = view(context, "reacted", "Nobody has reacted to it yet.");
    return FacetView.rows(
        with(Column.<UserSince>fixed("reaction", row -> Cell.of(row.reaction())).needed(), plain));
  }

  /** Returns those who follow, or are followed. */
  static FacetView<UserSince> follows(ViewContext context) {
    return FacetView.rows(view(context, "since", "There is nobody."));
  }

  /** Returns who is blocked. */
  static FacetView<UserSince> blocked(ViewContext context) {
    return FacetView.rows(view(context, "blocked", "You block nobody."));
  }

  /** Returns requests to follow with the ids by which they are answered. */
  static FacetView<UserSince> requests(ViewContext context) {
    RowView<UserSince> plain = view(context, "asked", "No request waits for an answer.");
    List<Column<UserSince>> columns = new ArrayList<>(plain.columns());
    columns.addFirst(Column.kept("id", row -> Cell.of(row.request())));
    return FacetView.rows(
        new RowView<>(
            columns,
            row -> row.request() == null ? "" : row.request().toString(),
            plain.nothing()));
  }

  private static RowView<UserSince> view(ViewContext context, String since, String nothing) {
    return view(context.dates(), since, nothing);
  }

  private static RowView<UserSince> view(Dates dates, String since, String nothing) {
    return new RowView<>(
        List.of(
            Column.kept("user", row -> Cell.of(slug(row.user()))),
            Column.text(
                "name",
                row -> Cell.of(Optional.ofNullable(row.user()).map(User::label).orElse(""))),
            Column.fixed(since, row -> dates.day(row.since()))),
        row -> slug(row.user()).isEmpty() ? "" : "user:" + slug(row.user()),
        nothing);
  }

  private static RowView<UserSince> with(Column<UserSince> column, RowView<UserSince> view) {
    List<Column<UserSince>> longer = new ArrayList<>(view.columns());
    longer.add(1, column);
    return new RowView<>(longer, view.reference(), view.nothing());
  }

  /** What commands take is the slug, which may differ from the name. */
  private static String slug(@Nullable User user) {
    return Optional.ofNullable(user).map(User::slug).orElse("");
  }
}
