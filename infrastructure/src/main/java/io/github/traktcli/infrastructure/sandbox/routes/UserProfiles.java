package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;

/** Finds the user that a request names, and writes users as the API does. */
record UserProfiles(Accounts accounts, boolean ownerIsVip) {

  /** The header that tells of a profile which is not open to the caller. */
  static final String IS_PRIVATE = "X-Private-User";

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
    TsvTable.Row user = accounts.find(id).orElseThrow(Refusal::notFound);
    if (user.flag(3) && !id.equals(request.user())) {
      throw new Refusal(Reply.of(401).header(IS_PRIVATE, true));
    }
    return user.text(0);
  }

  /** The user as the API writes one; a private one shows no more than the name. */
  JsonObject shape(String slug, Request request) {
    TsvTable.Row row = accounts.find(slug).orElseThrow(Refusal::notFound);
    boolean hidden = row.flag(3);
    JsonObject json = new JsonObject().with("username", row.text(1)).with("private", hidden);
    if (hidden) {
      return json.with("ids", new JsonObject().with("slug", slug));
    }
    boolean pays = slug.equals(Accounts.OWNER) ? ownerIsVip : row.flag(4);
    json.with("deleted", false)
        .with("name", row.text(2))
        .with("vip", pays)
        .with("vip_ep", false)
        .with("director", false)
        .with(
            "ids",
            new JsonObject().with("slug", slug).with("trakt", accounts.slugs().indexOf(slug) + 1));
    if (request.full()) {
      json.with("joined_at", row.text(5) + "T17:49:25.000Z")
          .with("location", JsonObject.orNull(row.text(6)))
          .with("about", JsonObject.orNull(row.text(7)))
          .with("gender", JsonObject.orNull(row.text(8)))
          .with("age", JsonObject.orNull(row.number(9)))
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
