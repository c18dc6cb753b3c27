package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.util.List;

/** When something of the user's was changed last, kind by kind. */
final class ActivityRoutes {

  private static final List<String> KINDS =
      List.of(
          "movies.watched_at",
          "movies.collected_at",
          "movies.rated_at",
          "movies.watchlisted_at",
          "movies.favorited_at",
          "movies.commented_at",
          "movies.paused_at",
          "movies.hidden_at",
          "episodes.watched_at",
          "episodes.collected_at",
          "episodes.rated_at",
          "episodes.watchlisted_at",
          "episodes.commented_at",
          "episodes.paused_at",
          "shows.rated_at",
          "shows.watchlisted_at",
          "shows.favorited_at",
          "shows.commented_at",
          "shows.hidden_at",
          "shows.dropped_at",
          "seasons.rated_at",
          "seasons.watchlisted_at",
          "seasons.commented_at",
          "seasons.hidden_at",
          "comments.liked_at",
          "comments.reacted_at",
          "comments.blocked_at",
          "lists.liked_at",
          "lists.reacted_at",
          "lists.updated_at",
          "lists.commented_at",
          "watchlist.updated_at",
          "favorites.updated_at",
          "collaborations.updated_at",
          "account.settings_at",
          "account.followed_at",
          "account.following_at",
          "account.pending_at",
          "account.requested_at",
          "saved_filters.updated_at",
          "notes.updated_at");

  /** What was not changed in the sandbox does not move from one day to the next. */
  private static final String BEFORE_ANY_CHANGE = "2020-01-01T00:00:00.000Z";

  private final RouteContext context;

  ActivityRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/sync/last_activities", this::activities);
  }

  private Reply activities(Request request) {
    JsonObject known =
        context.accounts().read(request.owner(), library -> library.part("activities"));
    String start = BEFORE_ANY_CHANGE;
    JsonObject json = new JsonObject().with("all", start);
    String newest = start;
    for (String kind : KINDS) {
      int dot = kind.indexOf('.');
      String group = kind.substring(0, dot);
      String at = known.textOr(kind, known.textOr(group, start));
      newest = at.compareTo(newest) > 0 ? at : newest;
      JsonObject inner = json.object(group).orElseGet(JsonObject::new);
      json.with(group, inner.with(kind.substring(dot + 1), at));
    }
    return Reply.json(json.with("all", newest));
  }
}
