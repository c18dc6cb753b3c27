package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.ItemList;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The personal lists of all users, as anybody may see them. */
final class PublicLists {

  /** The header that names the list which an answer is about. */
  static final String NUMBER = "X-List-ID";

  /** A list together with the user whom it belongs to. */
  record Owned(String owner, JsonObject list) {}

  private final RouteContext context;

  PublicLists(RouteContext context) {
    this.context = context;
  }

  /** All public lists, most liked first. */
  List<JsonObject> all(Request request) {
    return owned().stream().map(each -> shape(each, request)).toList();
  }

  List<Owned> owned() {
    List<Owned> found = new ArrayList<>();
    for (String user : context.accounts().slugs()) {
      context
          .accounts()
          .read(user, library -> List.copyOf(library.lists()))
          .forEach(list -> found.add(new Owned(user, list)));
    }
    found.removeIf(each -> !each.list().textOr("privacy", "").equals("public"));
    found.sort((a, b) -> Long.compare(likes(b), likes(a)));
    return found;
  }

  long likes(Owned list) {
    return Likes.count(context, key(list), list.list());
  }

  static String key(Owned list) {
    return "list:" + list.list().number("id").orElse(0L);
  }

  /** A public list, or one of the caller's own, by its number. */
  Optional<Owned> find(long id, Request request) {
    for (String user : context.accounts().slugs()) {
      Optional<JsonObject> list =
          context.accounts().read(user, library -> library.list(String.valueOf(id)));
      if (list.isPresent() && isVisible(list.get(), user, request)) {
        return list.map(found -> new Owned(user, found));
      }
    }
    return Optional.empty();
  }

  static boolean isVisible(JsonObject list, String owner, Request request) {
    return list.textOr("privacy", "").equals("public")
        || owner.equals(request.user())
        || (isShared(list) && request.user() != null);
  }

  /** The friends of the sandbox's users may change the lists that they see. */
  static boolean isShared(JsonObject list) {
    return list.textOr("privacy", "").equals("friends");
  }

  /** The public lists that hold the item. */
  List<Owned> containing(SandboxItem item) {
    return owned().stream().filter(each -> new ItemList(each.list()).contains(item.key())).toList();
  }

  JsonObject shape(Owned owned, Request request) {
    return shape(owned.list())
        .with("likes", likes(owned))
        .with("user", context.users().shape(owned.owner(), request));
  }

  /** The list without its owner. */
  static JsonObject shape(JsonObject list) {
    long id = list.number("id").orElse(0L);
    return new JsonObject()
        .with("name", list.get("name"))
        .with("description", list.get("description"))
        .with("privacy", list.get("privacy"))
        .with("share_link", "https://app.trakt.tv/lists/" + id)
        .with("type", list.textOr("type", "personal"))
        .with("display_numbers", list.flag("display_numbers"))
        .with("allow_comments", list.flag("allow_comments"))
        .with("sort_by", list.get("sort_by"))
        .with("sort_how", list.get("sort_how"))
        .with("created_at", list.get("created_at"))
        .with("updated_at", list.textOr("updated_at", list.textOr("created_at", "")))
        .with("item_count", new ItemList(list).size())
        .with("comment_count", list.number("comments").orElse(0L))
        .with("likes", list.number("likes").orElse(0L))
        .with("ids", new JsonObject().with("trakt", id).with("slug", list.get("slug")));
  }
}
