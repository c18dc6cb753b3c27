package io.github.traktcli.infrastructure.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The users: the one whose library can be changed, and a few others to look at. */
final class Accounts {

  private final List<Table.Row> users = Table.read("users.tsv");
  private final Map<String, Library> others = new HashMap<>();
  private final LibraryFile own;
  private final Seed seed;
  private final boolean vip;

  Accounts(LibraryFile own, Seed seed, boolean vip) {
    this.own = own;
    this.seed = seed;
    this.vip = vip;
  }

  /** Reads the user's library; that of everybody else never changes. */
  <T> T read(String user, Function<Library, T> reader) {
    if (user.equals(Sandbox.USER)) {
      return own.read(reader);
    }
    synchronized (others) {
      return reader.apply(others.computeIfAbsent(user, seed::library));
    }
  }

  /** Changes the library of the sandbox's own user. */
  <T> T change(Function<Library, T> change) {
    return own.change(change);
  }

  /**
   * The user that a path names, seen by the caller: {@code me}, or anybody who is public.
   *
   * @throws Refusal 401 for {@code me} without a token and for the private, 404 for nobody
   */
  String named(Request request) {
    String id = request.part("id");
    if (id.equals("me")) {
      return request.owner();
    }
    Table.Row user = find(id).orElseThrow(Refusal::notFound);
    if (user.flag(3) && !id.equals(request.user())) {
      throw new Refusal(Reply.of(401).header("X-Private-User", "true"));
    }
    return user.text(0);
  }

  boolean exists(String slug) {
    return find(slug).isPresent();
  }

  private Optional<Table.Row> find(String slug) {
    return users.stream().filter(row -> row.text(0).equals(slug)).findFirst();
  }

  List<String> slugs() {
    return users.stream().map(row -> row.text(0)).toList();
  }

  /** The user as the API writes one; a private one shows no more than the name. */
  JsonObject shape(String slug, Request request) {
    Table.Row row = find(slug).orElseThrow(Refusal::notFound);
    boolean hidden = row.flag(3);
    JsonObject json = new JsonObject().with("username", row.text(1)).with("private", hidden);
    if (hidden) {
      return json.with("ids", new JsonObject().with("slug", slug));
    }
    boolean pays = slug.equals(Sandbox.USER) ? vip : row.flag(4);
    json.with("name", row.text(2))
        .with("vip", pays)
        .with("vip_ep", false)
        .with("director", false)
        .with("ids", new JsonObject().with("slug", slug).with("trakt", users.indexOf(row) + 1));
    if (request.full()) {
      json.with("joined_at", row.text(5) + "T17:49:25.000Z")
          .with("location", Shapes.orNull(row.text(6)))
          .with("about", Shapes.orNull(row.text(7)))
          .with("gender", Shapes.orNull(row.text(8)))
          .with("age", Shapes.orNull(row.number(9)))
          .with("deleted", false)
          .with(
              "images",
              new JsonObject()
                  .with(
                      "avatar",
                      new JsonObject()
                          .with("full", "https://images.sandbox.invalid/" + slug + ".webp")));
    }
    if (request.extended("vip")) {
      json.with("vip_og", false)
          .with("vip_years", pays ? 3 : 0)
          .with("vip_cover_image", null)
          .with("vip_veteran_since", null)
          .with("vip_veteran_years", null)
          .with("vip_veteran_tier", null)
          .with("vip_veteran_title", null)
          .with("vip_grace_ends_at", null);
    }
    return json;
  }
}
