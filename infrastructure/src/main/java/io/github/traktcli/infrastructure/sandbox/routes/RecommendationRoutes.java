package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the user might like, by taste and by friends. */
final class RecommendationRoutes {

  private static final int USUAL = 10;
  private static final int MOST = 100;

  private final RouteContext context;

  RecommendationRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    for (String types : List.of("movies", "shows")) {
      routes.mine("/recommendations/" + types, request -> list(types, "favorited_by", request));
      routes.delete("/recommendations/" + types + "/{id}", request -> hide(types, request));
      routes.mine(
          "/social_recommendations/" + types, request -> list(types, "recommended_by", request));
    }
  }

  private Reply list(String types, String reason, Request request) {
    TitleFilters filters = context.filters(request);
    List<SandboxTitle> titles = new ArrayList<>(context.catalogue().titles(types));
    context
        .accounts()
        .read(
            request.owner(),
            library ->
                titles.removeIf(
                    title ->
                        library.hasWatched(title.key())
                            || library.isHidden("recommendations", title.key())
                            || !filters.accept(title)));
    IgnoredTitles.out(titles, request, context.accounts());
    titles.sort(Comparator.comparingDouble(SandboxTitle::rating).reversed());
    return Paging.of(request, USUAL, MOST)
        .of(
            titles,
            title -> context.shapes().of(title, request).with(reason, friends(title, request)));
  }

  private List<JsonObject> friends(SandboxTitle title, Request request) {
    List<JsonObject> friends = new ArrayList<>();
    for (String user : context.accounts().slugs()) {
      context
          .accounts()
          .read(user, library -> library.favorites().state().objects("items"))
          .stream()
          .filter(entry -> title.key().equals(entry.textOr("item", "")))
          .filter(entry -> !user.equals(request.user()))
          .forEach(
              entry ->
                  friends.add(
                      new JsonObject()
                          .with("user", context.users().shape(user, request))
                          .with("notes", entry.get("notes"))));
    }
    return friends;
  }

  private Reply hide(String types, Request request) {
    SandboxTitle title = context.title(types, request);
    return context
        .accounts()
        .change(
            library -> {
              library
                  .rows("hidden")
                  .add(
                      new JsonObject()
                          .with("section", "recommendations")
                          .with("item", title.key())
                          .with("hidden_at", JsonText.time(context.today().now())));
              return Reply.of(204);
            });
  }
}
