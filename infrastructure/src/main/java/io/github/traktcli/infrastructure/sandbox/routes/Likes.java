package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.ArrayList;
import java.util.List;

/** Who likes a comment or a list. */
final class Likes {

  private static final String ROWS = "likes";

  /** How many more like a thing than at the beginning. */
  private static final String MORE = "more_likes";

  private Likes() {}

  /** The users who like it, each with the time. */
  static Reply page(RouteContext context, String key, Request request) {
    List<JsonObject> rows = new ArrayList<>();
    for (String user : context.accounts().slugs()) {
      context.accounts().read(user, library -> List.copyOf(library.rows(ROWS))).stream()
          .filter(row -> key.equals(row.textOr("item", "")))
          .forEach(
              row ->
                  rows.add(
                      new JsonObject()
                          .with("liked_at", row.get("at"))
                          .with("user", context.users().shape(user, request))));
    }
    return Paging.of(request).of(rows, row -> row);
  }

  /** Likes it; once is enough. */
  static Reply add(RouteContext context, String key) {
    return context
        .accounts()
        .change(
            library -> {
              if (!library.has(ROWS, key)) {
                library
                    .rows(ROWS)
                    .add(
                        new JsonObject()
                            .with("item", key)
                            .with("at", JsonText.time(context.today().now())));
                changed(context, library, key, 1);
              }
              return Reply.of(204);
            });
  }

  static Reply remove(RouteContext context, String key) {
    return context
        .accounts()
        .change(
            library -> {
              if (library.rows(ROWS).removeIf(row -> key.equals(row.textOr("item", "")))) {
                changed(context, library, key, -1);
              }
              return Reply.of(204);
            });
  }

  /**
   * How many like it.
   *
   * @param row of the library, whose own number is that of its beginning
   */
  static long count(RouteContext context, String key, JsonObject row) {
    long more =
        context
            .accounts()
            .read(Accounts.OWNER, library -> library.part(MORE).number(key).orElse(0L));
    return row.number("likes").orElse(0L) + more;
  }

  private static void changed(RouteContext context, Library library, String key, int by) {
    JsonObject more = library.part(MORE);
    more.with(key, more.number(key).orElse(0L) + by);
    library.touch(ItemKey.of(key).activity("liked"), context.today().now());
  }
}
