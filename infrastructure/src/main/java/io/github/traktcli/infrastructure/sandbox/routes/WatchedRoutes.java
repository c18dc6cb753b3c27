package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.library.Play;
import io.github.traktcli.infrastructure.sandbox.library.WatchedTitles;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was watched, by title, and the way through a show. */
final class WatchedRoutes {

  private static final int MOST_WITH_PROGRESS = 100;

  private final RouteContext context;

  WatchedRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.mine("/sync/watched/{type}", request -> watched(request.owner(), request));
    routes.get(
        "/users/{id}/watched/{type}", request -> watched(context.users().named(request), request));
    routes.mine("/shows/{id}/progress/watched", request -> progress(request, "watched"));
    routes.mine("/shows/{id}/progress/collection", request -> progress(request, "collected"));
    routes.add("POST", "/shows/{id}/progress/watched/reset", Router.Access.VIP, this::reset);
    routes.add("DELETE", "/shows/{id}/progress/watched/reset", Router.Access.VIP, this::unreset);
    routes.mine("/sync/progress/up_next", this::upNext);
    routes.mine("/sync/progress/up_next_nitro", this::upNextByIntent);
    routes.mine("/sync/progress/watched", this::allProgress);
  }

  private Reply watched(String user, Request request) {
    String type = request.part("type");
    WatchedTitles watched =
        context.accounts().read(user, library -> new WatchedTitles(library, context.catalogue()));
    if (type.equals("episodes") && request.path().startsWith("/sync/")) {
      return Paging.of(request, 100, 250).of(watched.episodes(), plays -> episode(plays, request));
    }
    List<WatchedTitles.Sum> sums = watched.of(type);
    if (request.extended("min")) {
      return Reply.json(times(sums));
    }
    boolean progress = request.extended("progress") && type.equals("shows");
    return Paging.of(request, 100, progress ? MOST_WITH_PROGRESS : 250)
        .of(sums, sum -> shape(sum, progress, request));
  }

  private JsonObject episode(List<Play> plays, Request request) {
    JsonObject json =
        new JsonObject()
            .with("plays", plays.size())
            .with("last_watched_at", plays.getLast().at())
            .with("last_updated_at", plays.getLast().at());
    return context.shapes().nested(json, plays.getLast().item(), request);
  }

  private static JsonObject times(List<WatchedTitles.Sum> sums) {
    JsonObject times = new JsonObject();
    for (WatchedTitles.Sum sum : sums) {
      times.with(
          String.valueOf(sum.title().trakt()),
          sum.title() instanceof SandboxMovie
              ? sum.plays().stream().map(Play::at).toList()
              : sum.times());
    }
    return times;
  }

  private JsonObject shape(WatchedTitles.Sum sum, boolean progress, Request request) {
    JsonObject json =
        new JsonObject()
            .with("plays", sum.count())
            .with("last_watched_at", sum.last())
            .with("last_updated_at", sum.last());
    if (sum.title() instanceof SandboxShow show) {
      json.with("reset_at", resetAt(request, show));
      context.shapes().nested(json, show, request);
      json.object("show")
          .ifPresent(
              inner -> inner.with("aired_episodes", show.aired(context.today().now()).size()));
      return progress ? json.with("seasons", sum.seasons()) : json;
    }
    return context.shapes().nested(json, sum.title(), request);
  }

  private @Nullable String resetAt(Request request, SandboxShow show) {
    return request.user() == null
        ? null
        : context
            .accounts()
            .read(request.owner(), library -> library.part("resets").text(show.key()))
            .orElse(null);
  }

  private Reply progress(Request request, String activity) {
    SandboxShow show = context.show(request);
    return context
        .accounts()
        .read(
            request.owner(),
            library ->
                Reply.json(new Progress(context, library, show, activity).withSeasons(request)));
  }

  private Reply reset(Request request) {
    SandboxShow show = context.show(request);
    String at = request.body().textOr("reset_at", JsonText.time(context.today().now()));
    return context
        .accounts()
        .change(
            library -> {
              library.part("resets").with(show.key(), at);
              return Reply.json(new JsonObject().with("reset_at", at));
            });
  }

  private Reply unreset(Request request) {
    SandboxShow show = context.show(request);
    return context
        .accounts()
        .change(
            library -> {
              library.part("resets").without(show.key());
              return Reply.of(204);
            });
  }

  private Reply upNext(Request request) {
    return miscounted(
        request,
        progresses(request, false).stream()
            .filter(progress -> !progress.isHidden() && progress.hasNext(request))
            .toList(),
        progress -> progress.brief(request, request.asks("include_stats")));
  }

  private Reply upNextByIntent(Request request) {
    String intent = request.parameter("intent").orElse("continue");
    boolean starts = intent.equals("start") || intent.equals("all");
    return miscounted(
        request,
        progresses(request, starts).stream()
            .filter(progress -> !progress.isHidden())
            .filter(
                progress ->
                    switch (intent) {
                      case "all" -> true;
                      case "start" -> progress.begun().equals(Instant.MAX);
                      case "completed" -> !progress.hasNext(request);
                      default -> progress.hasNext(request);
                    })
            .toList(),
        progress -> progress.brief(request, true));
  }

  /** The real service counts what it does not show here; clients must not believe it. */
  private static Reply miscounted(
      Request request, List<Progress> rows, Function<Progress, JsonObject> shape) {
    return Paging.of(request)
        .of(rows, shape)
        .header("X-Pagination-Item-Count", 1337)
        .header("X-Pagination-Page-Count", 14);
  }

  private Reply allProgress(Request request) {
    List<JsonObject> rows = new ArrayList<>();
    for (Progress progress : progresses(request, false)) {
      boolean complete = !progress.hasNext(request);
      if (!(complete && request.asks("hide_completed"))
          && !(!complete && request.asks("hide_not_completed"))
          && !(!progress.isReset() && request.asks("only_rewatching"))) {
        rows.add(progress.brief(request, true));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  /** The shows of which something was watched, the latest or the newest of them first. */
  private List<Progress> progresses(Request request, boolean withUnbegun) {
    List<Progress> all = context.accounts().read(request.owner(), this::begun);
    if (request.parameter("sort_by").filter("added"::equals).isPresent()) {
      all.sort(Comparator.comparing(Progress::begun).reversed());
    }
    if (withUnbegun) {
      all.addAll(context.accounts().read(request.owner(), this::unbegun));
    }
    String how = request.parameter("sort_how").orElse("desc").toLowerCase(Locale.ROOT);
    return how.equals("asc") ? all.reversed() : all;
  }

  private List<Progress> begun(Library library) {
    List<Progress> all = new ArrayList<>();
    for (WatchedTitles.Sum sum : new WatchedTitles(library, context.catalogue()).of("shows")) {
      if (sum.title() instanceof SandboxShow show) {
        all.add(new Progress(context, library, show, "watched"));
      }
    }
    return all;
  }

  /** The shows on the watchlist of which nothing was watched. */
  private List<Progress> unbegun(Library library) {
    List<Progress> all = new ArrayList<>();
    for (JsonObject entry : library.watchlist().entries()) {
      if (context.catalogue().byKey(entry.textOr("item", ":")).orElse(null)
          instanceof SandboxShow show) {
        Progress progress = new Progress(context, library, show, "watched");
        if (progress.begun().equals(Instant.MAX)) {
          all.add(progress);
        }
      }
    }
    return all;
  }
}
