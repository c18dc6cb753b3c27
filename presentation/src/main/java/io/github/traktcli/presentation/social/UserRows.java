package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** People on Trakt. */
public final class UserRows {

  private static final RowView<User> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("user", user -> Cell.of(user.username())),
              Column.text("name", user -> Cell.of(user.name())),
              Column.fixed("vip", user -> Cell.of(user.isVip() ? "VIP" : ""))),
          user -> user.slug() == null ? "" : "user:" + user.slug(),
          "Nobody watches it right now.");

  private UserRows() {}

  /** Returns those who watch a title. */
  public static FacetView<User> view(ViewContext context) {
    return FacetView.rows(VIEW);
  }
}
