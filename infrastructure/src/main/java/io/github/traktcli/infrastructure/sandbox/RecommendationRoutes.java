package io.github.traktcli.infrastructure.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the user might like, by taste and by friends. */
final class RecommendationRoutes {

  private static final int USUAL = 10;
  private static final int MOST = 100;

  private final World world;

  RecommendationRoutes(World world) {
    this.world = world;
  }

  void register(Routes routes) {
    for (String types : List.of("movies", "shows")) {
      routes.mine("/recommendations/" + types, request -> list(types, "favorited_by", request));
      routes.delete("/recommendations/" + types + "/{id}", request -> hide(types, request));
      routes.mine(
          "/social_recommendations/" + types, request -> list(types, "recommended_by", request));
    }
  }

  private Reply list(String types, String reason, Request request) {
    Filters filters = world.filters(request);
    List<Title> titles = new ArrayList<>(world.catalogue().titles(types));
    world
        .accounts()
        .read(
            request.owner(),
            library ->
                titles.removeIf(
                    title ->
                        library.hasWatched(title.key())
                            || library.isHidden("recommendations", title.key())
                            || !filters.accept(title)));
    Left.out(titles, request, world.accounts());
    titles.sort(Comparator.comparingDouble(Title::rating).reversed());
    return Paging.of(request, USUAL, MOST)
        .of(
            titles,
            title -> world.shapes().of(title, request).with(reason, friends(title, request)));
  }

  private List<JsonObject> friends(Title title, Request request) {
    List<JsonObject> friends = new ArrayList<>();
    for (String user : world.accounts().slugs()) {
      world.accounts().read(user, library -> library.favorites().state().objects("items")).stream()
          .filter(entry -> title.key().equals(entry.textOr("item", "")))
          .filter(entry -> !user.equals(request.user()))
          .forEach(
              entry ->
                  friends.add(
                      new JsonObject()
                          .with("user", world.accounts().shape(user, request))
                          .with("notes", entry.get("notes"))));
    }
    return friends;
  }

  private Reply hide(String types, Request request) {
    Title title = world.title(types, request);
    return world
        .accounts()
        .change(
            library -> {
              library
                  .rows("hidden")
                  .add(
                      new JsonObject()
                          .with("section", "recommendations")
                          .with("item", title.key())
                          .with("hidden_at", JsonText.time(world.today().now())));
              return Reply.of(204);
            });
  }
}
