package io.github.traktcli.infrastructure.sandbox;

import java.util.List;
import java.util.function.Function;

/** The watchlist and the favorites, of the user and as others see them. */
final class SectionRoutes {

  private static final List<String> WATCHLIST_GROUPS =
      List.of("movies", "shows", "seasons", "episodes");
  private static final List<String> FAVORITES_GROUPS = List.of("movies", "shows");

  private final World world;
  private final ListReader reader;
  private final ListWriter writer;

  SectionRoutes(World world) {
    this.world = world;
    this.reader = new ListReader(world);
    this.writer = new ListWriter(world);
  }

  void register(Routes routes) {
    SandboxOptions options = world.options();
    register(routes, Library.WATCHLIST, WATCHLIST_GROUPS, options.watchlistLimit());
    register(routes, Library.FAVORITES, FAVORITES_GROUPS, options.favoritesLimit());
    routes.mine("/users/{id}/favorites/media/{sort}", this::favoriteMedia);
  }

  private void register(Routes routes, String section, List<String> groups, int limit) {
    String sync = "/sync/" + section;
    routes.mine(sync + "/{type?}/{sort_by?}/{sort_how?}", request -> mine(section, request));
    routes.post(
        sync,
        request ->
            change(
                section,
                library -> writer.add(library, library.section(section), request, groups, limit)));
    routes.post(
        sync + "/remove",
        request ->
            change(section, library -> writer.remove(library.section(section), request, groups)));
    routes.post(
        sync + "/reorder",
        request -> change(section, library -> writer.reorder(library.section(section), request)));
    routes.put(sync, request -> change(section, library -> edit(section, library, request)));
    routes.put(
        sync + "/{list_item_id}",
        request -> change(section, library -> writer.note(library.section(section), request)));
    routes.get(
        "/users/{id}/" + section + "/{type?}/{sort_by?}/{sort_how?}",
        request -> read(world.accounts().named(request), section, request));
  }

  private Reply mine(String section, Request request) {
    return read(request.owner(), section, request);
  }

  private Reply read(String user, String section, Request request) {
    return world
        .accounts()
        .read(user, library -> reader.read(library.section(section), library, request));
  }

  private Reply favoriteMedia(Request request) {
    return world
        .accounts()
        .read(
            world.accounts().named(request),
            library -> reader.read(library.favorites(), library, request));
  }

  private Reply change(String section, Function<Library, Reply> change) {
    return world
        .accounts()
        .change(
            library -> {
              Reply reply = change.apply(library);
              library.touch(section, world.today().now());
              return reply;
            });
  }

  private Reply edit(String section, Library library, Request request) {
    ItemList list = library.section(section);
    JsonObject body = request.body();
    for (String member : List.of("description", "sort_by", "sort_how")) {
      body.text(member).ifPresent(text -> list.state().with(member, text));
    }
    list.state().with("updated_at", JsonText.time(world.today().now()));
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
            .with("ids", new JsonObject().with("trakt", watchlist ? 1 : 2).with("slug", null))
            .with("user", world.accounts().shape(Sandbox.USER, request));
    return Reply.json(shape);
  }
}
