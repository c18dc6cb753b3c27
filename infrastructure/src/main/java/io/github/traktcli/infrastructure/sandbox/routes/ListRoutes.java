package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.ItemList;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Personal lists: finding them, reading them, and keeping one's own. */
final class ListRoutes {

  private static final List<String> GROUPS =
      List.of("movies", "shows", "seasons", "episodes", "people");
  private static final List<String> EDITABLE =
      List.of("name", "description", "privacy", "sort_by", "sort_how");
  private static final Choices CHOICES =
      new Choices(
          Map.of(
              "privacy",
              List.of("private", "link", "friends", "public"),
              "sort_by",
              Arrays.stream(SortBy.values()).map(SortBy::traktName).toList(),
              "sort_how",
              Arrays.stream(SortHow.values()).map(SortHow::traktName).toList()));
  private static final List<String> FLAGS = List.of("display_numbers", "allow_comments");

  private final RouteContext context;
  private final PublicLists lists;
  private final ListReader reader;
  private final ListWriter writer;

  ListRoutes(RouteContext context, PublicLists lists) {
    this.context = context;
    this.lists = lists;
    this.reader = new ListReader(context);
    this.writer = new ListWriter(context);
  }

  void register(Router routes) {
    routes.get("/lists/trending/{type?}", this::chart);
    routes.get("/lists/popular/{type?}", this::chart);
    routes.get("/lists/{id}", request -> summary(byNumber(request), request));
    routes.get("/lists/{id}/likes", request -> likes(byNumber(request), request));
    routes.post("/lists/{id}/like", request -> Likes.add(context, byNumberKey(request)));
    routes.delete("/lists/{id}/like", request -> Likes.remove(context, byNumberKey(request)));
    routes.get(
        "/lists/{id}/items/{type?}/{sort_by?}/{sort_how?}",
        request -> items(byNumber(request), request));
    String mine = "/users/{id}/lists";
    routes.get(mine, this::ofUser);
    routes.post(mine, request -> change(request, library -> create(library, request)));
    routes.post(
        mine + "/reorder", request -> change(request, library -> reorder(library, request)));
    routes.get(mine + "/collaborations", this::collaborations);
    String one = mine + "/{list_id}";
    routes.get(one, request -> summary(byName(request), request));
    routes.put(one, request -> change(request, library -> edit(library, request)));
    routes.delete(one, request -> change(request, library -> delete(library, request)));
    routes.get(one + "/likes", request -> likes(byName(request), request));
    routes.post(one + "/like", request -> Likes.add(context, PublicLists.key(byName(request))));
    routes.delete(
        one + "/like", request -> Likes.remove(context, PublicLists.key(byName(request))));
    String items = one + "/items";
    routes.get(
        items + "/{type?}/{sort_by?}/{sort_how?}", request -> items(byName(request), request));
    routes.post(
        items,
        request ->
            changeItems(
                request,
                library ->
                    writer.add(
                        library,
                        own(library, request),
                        request,
                        GROUPS,
                        context.options().listLimit(),
                        item -> {})));
    routes.post(
        items + "/remove",
        request ->
            changeItems(
                request,
                library -> writer.remove(own(library, request), request, GROUPS, item -> {})));
    routes.post(
        items + "/reorder",
        request -> changeItems(request, library -> writer.reorder(own(library, request), request)));
    routes.add(
        "PUT",
        items + "/{list_item_id}",
        Router.Access.VIP,
        request -> changeItems(request, library -> writer.note(own(library, request), request)));
  }

  /** Those whom an owner lets may change what is on a list, but not the list itself. */
  private Reply changeItems(Request request, Function<Library, Reply> change) {
    String owner = request.part("id");
    boolean shared =
        context.accounts().exists(owner)
            && !owner.equals(request.owner())
            && request.user() != null
            && context
                .accounts()
                .read(owner, library -> library.list(request.part("list_id")))
                .filter(PublicLists::isShared)
                .isPresent();
    return shared ? context.accounts().changeShared(owner, change) : change(request, change);
  }

  private Reply change(Request request, Function<Library, Reply> change) {
    String id = request.part("id");
    if (!id.equals("me") && !id.equals(request.owner())) {
      throw new Refusal(Reply.of(context.accounts().exists(id) ? 401 : 404));
    }
    return context
        .accounts()
        .change(
            library -> {
              Reply reply = change.apply(library);
              library.touch("lists.updated_at", context.today().now());
              return reply;
            });
  }

  private static ItemList own(Library library, Request request) {
    return new ItemList(ownState(library, request));
  }

  private static JsonObject ownState(Library library, Request request) {
    return library.list(request.part("list_id")).orElseThrow(Refusal::notFound);
  }

  private PublicLists.Owned byNumber(Request request) {
    return lists.find(request.numberPart("id"), request).orElseThrow(Refusal::notFound);
  }

  private String byNumberKey(Request request) {
    return PublicLists.key(byNumber(request));
  }

  private PublicLists.Owned byName(Request request) {
    String owner = context.users().named(request);
    JsonObject list =
        context
            .accounts()
            .read(owner, library -> library.list(request.part("list_id")))
            .filter(found -> PublicLists.isVisible(found, owner, request))
            .orElseThrow(Refusal::notFound);
    return new PublicLists.Owned(owner, list);
  }

  private Reply chart(Request request) {
    String type = request.optionalPart("type").orElse("personal");
    List<PublicLists.Owned> found =
        lists.owned().stream()
            .filter(
                each -> type.equals("all") || type.equals(each.list().textOr("type", "personal")))
            .toList();
    return Paging.of(request)
        .of(
            found,
            each ->
                new JsonObject()
                    .with("like_count", lists.likes(each))
                    .with("comment_count", each.list().number("comments").orElse(0L))
                    .with("list", lists.shape(each, request)));
  }

  private Reply summary(PublicLists.Owned list, Request request) {
    return Reply.json(lists.shape(list, request))
        .header("X-Sort-By", list.list().get("sort_by"))
        .header("X-Sort-How", list.list().get("sort_how"))
        .header(PublicLists.NUMBER, list.list().get("id"));
  }

  private Reply likes(PublicLists.Owned list, Request request) {
    return Likes.page(context, PublicLists.key(list), request)
        .header(PublicLists.NUMBER, list.list().get("id"));
  }

  private Reply items(PublicLists.Owned list, Request request) {
    return context
        .accounts()
        .read(list.owner(), library -> reader.read(new ItemList(list.list()), library, request))
        .header(PublicLists.NUMBER, list.list().get("id"))
        .header(UserProfiles.IS_PRIVATE, false);
  }

  private Reply ofUser(Request request) {
    String owner = context.users().named(request);
    List<JsonObject> found =
        context.accounts().read(owner, library -> List.copyOf(library.lists())).stream()
            .filter(list -> PublicLists.isVisible(list, owner, request))
            .toList();
    return Paging.of(request)
        .of(found, list -> lists.shape(new PublicLists.Owned(owner, list), request));
  }

  private Reply collaborations(Request request) {
    String user = context.users().named(request);
    List<PublicLists.Owned> shared = new ArrayList<>();
    for (String owner : context.accounts().slugs()) {
      context.accounts().read(owner, library -> List.copyOf(library.lists())).stream()
          .filter(list -> !owner.equals(user) && PublicLists.isShared(list))
          .forEach(list -> shared.add(new PublicLists.Owned(owner, list)));
    }
    return Paging.whole(shared, each -> lists.shape(each, request));
  }

  private Reply create(Library library, Request request) {
    JsonObject body = request.body();
    String name = body.textOr("name", "").strip();
    if (name.isEmpty()) {
      throw new Refusal(Reply.invalid("name", "is missing"));
    }
    String now = JsonText.time(context.today().now());
    JsonObject list =
        new JsonObject()
            .with("id", library.newId())
            .with("slug", freeSlug(library, name))
            .with("name", name)
            .with("description", "")
            .with("privacy", "private")
            .with("type", "personal")
            .with("display_numbers", false)
            .with("allow_comments", true)
            .with("sort_by", "rank")
            .with("sort_how", "asc")
            .with("created_at", now)
            .with("updated_at", now)
            .with("likes", 0L)
            .with("comments", 0L);
    apply(list, body);
    library.lists().add(list);
    return Reply.json(201, lists.shape(new PublicLists.Owned(Accounts.OWNER, list), request));
  }

  private static String freeSlug(Library library, String name) {
    String slug = SearchRoutes.plain(name).replace(' ', '-');
    String free = slug.isEmpty() ? "list" : slug;
    for (int i = 1; library.list(free).isPresent(); i++) {
      free = slug + "-" + i;
    }
    return free;
  }

  private static void apply(JsonObject list, JsonObject body) {
    CHOICES.check(body);
    if (body.has("name") && body.textOr("name", "").isBlank()) {
      throw new Refusal(Reply.invalid("name", "is missing"));
    }
    EDITABLE.forEach(member -> body.text(member).ifPresent(text -> list.with(member, text)));
    FLAGS.stream().filter(body::has).forEach(flag -> list.with(flag, body.flag(flag)));
  }

  private Reply edit(Library library, Request request) {
    JsonObject list = ownState(library, request);
    apply(list, request.body());
    list.with("updated_at", JsonText.time(context.today().now()));
    return Reply.json(lists.shape(new PublicLists.Owned(Accounts.OWNER, list), request));
  }

  private static Reply delete(Library library, Request request) {
    library.lists().remove(ownState(library, request));
    return Reply.of(204);
  }

  private static Reply reorder(Library library, Request request) {
    List<JsonObject> old = new ArrayList<>(library.lists());
    List<JsonObject> ordered = new ArrayList<>();
    List<Long> skipped = new ArrayList<>();
    for (Long id : request.body().numbers("rank")) {
      Optional<JsonObject> list =
          old.stream().filter(each -> each.number("id").orElse(-1L).equals(id)).findFirst();
      list.ifPresentOrElse(ordered::add, () -> skipped.add(id));
    }
    int updated = ordered.size();
    old.removeAll(ordered);
    ordered.addAll(old);
    library.root().with("lists", ordered);
    return Reply.json(new JsonObject().with("updated", updated).with("skipped_ids", skipped));
  }
}
