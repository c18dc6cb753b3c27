package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.ItemList;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.util.List;
import java.util.function.Function;

/** The watchlist and the favorites, of the user and as others see them. */
final class WatchlistRoutes {

  private static final List<String> WATCHLIST_GROUPS =
      List.of("movies", "shows", "seasons", "episodes");
  private static final List<String> FAVORITES_GROUPS = List.of("movies", "shows");

  private final RouteContext context;
  private final ListReader reader;
  private final ListWriter writer;

  WatchlistRoutes(RouteContext context) {
    this.context = context;
    this.reader = new ListReader(context);
    this.writer = new ListWriter(context);
  }

  void register(Router routes) {
    SandboxOptions options = context.options();
    register(routes, Library.WATCHLIST, WATCHLIST_GROUPS, options.watchlistLimit());
    register(routes, Library.FAVORITES, FAVORITES_GROUPS, options.favoritesLimit());
    routes.mine("/users/{id}/favorites/media/{sort}", this::favoriteMedia);
  }

  private void register(Router routes, String section, List<String> groups, int limit) {
    String sync = "/sync/" + section;
    routes.mine(sync + "/{type?}/{sort_by?}/{sort_how?}", request -> mine(section, request));
    routes.post(
        sync,
        request ->
            change(
                section,
                library ->
                    writer.add(
                        library,
                        library.section(section),
                        request,
                        groups,
                        limit,
                        item -> touch(library, section, item))));
    routes.post(
        sync + "/remove",
        request ->
            change(
                section,
                library ->
                    writer.remove(
                        library.section(section),
                        request,
                        groups,
                        item -> touch(library, section, item))));
    routes.post(
        sync + "/reorder",
        request -> change(section, library -> writer.reorder(library.section(section), request)));
    routes.put(sync, request -> change(section, library -> edit(section, library, request)));
    routes.put(
        sync + "/{list_item_id}",
        request -> change(section, library -> writer.note(library.section(section), request)));
    routes.get(
        "/users/{id}/" + section + "/{type?}/{sort_by?}/{sort_how?}",
        request ->
            read(context.users().named(request), section, request)
                .header(UserProfiles.IS_PRIVATE, false));
  }

  private Reply mine(String section, Request request) {
    return read(request.owner(), section, request);
  }

  private Reply read(String user, String section, Request request) {
    return context
        .accounts()
        .read(user, library -> reader.read(library.section(section), library, request))
        .header(PublicLists.NUMBER, number(section));
  }

  /** The number of the watchlist or the favorites, which is the same for all users. */
  static int number(String section) {
    return section.equals(Library.WATCHLIST) ? 1 : 2;
  }

  private Reply favoriteMedia(Request request) {
    return context
        .accounts()
        .read(
            context.users().named(request),
            library -> reader.read(library.favorites(), library, request));
  }

  private Reply change(String section, Function<Library, Reply> change) {
    return context
        .accounts()
        .change(
            library -> {
              Reply reply = change.apply(library);
              library.touch(section, context.today().now());
              return reply;
            });
  }

  private void touch(Library library, String section, SandboxItem item) {
    String done = section.equals(Library.WATCHLIST) ? ".watchlisted_at" : ".favorited_at";
    library.touch(SyncItems.groupOf(item) + done, context.today().now());
  }

  private Reply edit(String section, Library library, Request request) {
    ItemList list = library.section(section);
    JsonObject body = request.body();
    for (String member : List.of("description", "sort_by", "sort_how")) {
      body.text(member).ifPresent(text -> list.state().with(member, text));
    }
    list.state().with("updated_at", JsonText.time(context.today().now()));
    boolean watchlist = section.equals(Library.WATCHLIST);
    JsonObject shape =
        PublicLists.shape(list.state())
            .with("name", watchlist ? "Watchlist" : "Favorites")
            .with("description", list.state().textOr("description", ""))
            .with("privacy", "public")
            .with("type", section)
            .with("sort_by", list.state().textOr("sort_by", "rank"))
            .with("sort_how", list.state().textOr("sort_how", "asc"))
            .with("created_at", "2019-05-04T17:49:25.000Z")
            .with("ids", new JsonObject().with("trakt", number(section)).with("slug", null))
            .with("user", context.users().shape(Accounts.OWNER, request));
    return Reply.json(shape);
  }
}
