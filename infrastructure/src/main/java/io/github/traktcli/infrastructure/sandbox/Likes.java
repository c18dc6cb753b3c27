package io.github.traktcli.infrastructure.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Who likes a comment or a list. */
final class Likes {

  private static final String ROWS = "likes";

  private Likes() {}

  /** The users who like it, each with the time. */
  static Reply page(World world, String key, Request request) {
    List<JsonObject> rows = new ArrayList<>();
    for (String user : world.accounts().slugs()) {
      world.accounts().read(user, library -> List.copyOf(library.rows(ROWS))).stream()
          .filter(row -> key.equals(row.textOr("item", "")))
          .forEach(
              row ->
                  rows.add(
                      new JsonObject()
                          .with("liked_at", row.get("at"))
                          .with("user", world.accounts().shape(user, request))));
    }
    return Paging.of(request).of(rows, row -> row);
  }

  /** Likes it; once is enough. */
  static Reply add(World world, String key) {
    return world
        .accounts()
        .change(
            library -> {
              if (!library.has(ROWS, key)) {
                library
                    .rows(ROWS)
                    .add(
                        new JsonObject()
                            .with("item", key)
                            .with("at", JsonText.time(world.today().now())));
              }
              return Reply.of(204);
            });
  }

  static Reply remove(World world, String key) {
    return world
        .accounts()
        .change(
            library -> {
              library.rows(ROWS).removeIf(row -> key.equals(row.textOr("item", "")));
              return Reply.of(204);
            });
  }
}
