package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is being watched right now: check-ins, scrobbles and what was paused. */
final class PlayingRoutes {

  private static final String PLAYBACK = "playback";
  private static final double FINISHED = 80;
  private static final Duration TOO_SOON = Duration.ofHours(1);

  private final RouteContext context;

  PlayingRoutes(RouteContext context) {
    this.context = context;
  }

  void register(Router routes) {
    routes.post(
        "/checkin", request -> context.accounts().change(library -> checkIn(library, request)));
    routes.delete("/checkin", request -> context.accounts().change(this::checkOut));
    routes.post(
        "/scrobble/start",
        request -> context.accounts().change(library -> start(library, request)));
    routes.post(
        "/scrobble/pause",
        request -> context.accounts().change(library -> pause(library, request)));
    routes.post(
        "/scrobble/stop", request -> context.accounts().change(library -> stop(library, request)));
    routes.mine("/sync/playback/{type?}", this::playback);
    routes.delete(
        "/sync/playback/{id}",
        request -> context.accounts().change(library -> forget(library, request)));
    routes.get("/users/{id}/watching", this::watching);
  }

  private Reply checkIn(Library library, Request request) {
    JsonObject body = request.body();
    SandboxItem item = item(body);
    Instant now = context.today().now();
    Optional<JsonObject> running = running(library, now);
    if (running.isPresent()) {
      return Reply.json(409, new JsonObject().with("expires_at", running.get().get("expires_at")));
    }
    long id = Plays.newId(library);
    begin(library, item, Plays.CHECKIN, now).with("id", id);
    JsonObject json =
        new JsonObject().with("id", id).with("watched_at", now).with("sharing", sharing(body));
    return Reply.json(201, context.shapes().nested(json, item, request));
  }

  private Reply checkOut(Library library) {
    library.root().without(Plays.WATCHING);
    return Reply.of(204);
  }

  private static Optional<JsonObject> running(Library library, Instant now) {
    return library
        .root()
        .object(Plays.WATCHING)
        .filter(each -> Instant.parse(each.textOr("expires_at", "")).isAfter(now));
  }

  private static JsonObject begin(Library library, SandboxItem item, String action, Instant now) {
    int minutes =
        switch (item) {
          case SandboxMovie movie -> movie.runtime();
          case SandboxEpisode episode -> episode.show().runtime();
          case SandboxShow show -> show.runtime();
          case SandboxSeason season -> season.show().runtime();
          case SandboxPerson ignored -> 0;
        };
    JsonObject running =
        new JsonObject()
            .with("item", item.key())
            .with("action", action)
            .with("started_at", JsonText.time(now))
            .with("expires_at", JsonText.time(now.plus(Duration.ofMinutes(minutes))));
    library.root().with(Plays.WATCHING, running);
    return running;
  }

  private Reply start(Library library, Request request) {
    JsonObject body = request.body();
    double progress = progress(body);
    SandboxItem item = item(body);
    begin(library, item, "scrobble", context.today().now());
    if (library.rows(PLAYBACK).removeIf(row -> item.key().equals(row.textOr("item", "")))) {
      touchPaused(library, item.key());
    }
    return done(0, "start", progress, item, request);
  }

  private Reply pause(Library library, Request request) {
    JsonObject body = request.body();
    double progress = progress(body);
    if (progress < 1 || progress >= FINISHED) {
      throw new Refusal(Reply.invalid("progress", "must be at least 1 and below 80"));
    }
    return keep(library, item(body), progress, request);
  }

  private Reply stop(Library library, Request request) {
    JsonObject body = request.body();
    double progress = progress(body);
    SandboxItem item = item(body);
    if (progress < 1) {
      throw new Refusal(Reply.invalid("progress", "is below 1 and was ignored"));
    }
    if (progress < FINISHED) {
      return keep(library, item, progress, request);
    }
    Instant now = context.today().now();
    Optional<Instant> last = lastScrobble(library, item);
    if (last.filter(at -> at.plus(TOO_SOON).isAfter(now)).isPresent()) {
      return Reply.json(
          409,
          new JsonObject()
              .with("watched_at", last.get())
              .with("expires_at", last.get().plus(TOO_SOON)));
    }
    library.root().without(Plays.WATCHING);
    return done(
        context.plays().enter(library, item, now, "scrobble"), "scrobble", progress, item, request);
  }

  private static Optional<Instant> lastScrobble(Library library, SandboxItem item) {
    return library.history().stream()
        .filter(row -> item.key().equals(row.textOr("item", "")))
        .filter(row -> row.textOr("action", "").equals("scrobble"))
        .map(row -> Instant.parse(row.textOr("watched_at", "")))
        .max(Instant::compareTo);
  }

  private Reply keep(Library library, SandboxItem item, double progress, Request request) {
    library.root().without(Plays.WATCHING);
    List<JsonObject> rows = library.rows(PLAYBACK);
    rows.removeIf(row -> item.key().equals(row.textOr("item", "")));
    long id = library.newId();
    rows.add(
        new JsonObject()
            .with("id", id)
            .with("item", item.key())
            .with("progress", progress)
            .with("paused_at", JsonText.time(context.today().now())));
    touchPaused(library, item.key());
    return done(id, "pause", progress, item, request);
  }

  private Reply done(long id, String action, double progress, SandboxItem item, Request request) {
    JsonObject json =
        new JsonObject()
            .with("id", id)
            .with("action", action)
            .with("progress", progress)
            .with("sharing", sharing(request.body()));
    return Reply.json(201, context.shapes().nested(json, item, request));
  }

  private static JsonObject sharing(JsonObject body) {
    JsonObject sharing =
        new JsonObject().with("twitter", false).with("mastodon", false).with("tumblr", false);
    body.object("sharing").ifPresent(sharing::withAll);
    return sharing;
  }

  private static double progress(JsonObject body) {
    double progress =
        body.decimal("progress")
            .orElseThrow(() -> new Refusal(Reply.invalid("progress", "is missing")));
    if (progress < 0 || progress > 100) {
      throw new Refusal(Reply.invalid("progress", "must be from 0 to 100"));
    }
    return progress;
  }

  /** A film, an episode, or an episode of a show by its number or by its absolute number. */
  private SandboxItem item(JsonObject body) {
    Optional<JsonObject> movie = body.object("movie");
    if (movie.isPresent()) {
      return context.catalogue().resolve("movie", movie.get()).orElseThrow(Refusal::notFound);
    }
    JsonObject wanted = body.object("episode").orElseThrow(Refusal::notFound);
    Optional<JsonObject> show = body.object("show");
    if (show.isEmpty()) {
      return context.catalogue().resolve("episode", wanted).orElseThrow(Refusal::notFound);
    }
    return context
        .catalogue()
        .resolve("show", show.get())
        .flatMap(found -> found instanceof SandboxShow of ? episode(of, wanted) : Optional.empty())
        .orElseThrow(Refusal::notFound);
  }

  private static Optional<SandboxEpisode> episode(SandboxShow show, JsonObject wanted) {
    Optional<Long> absolute = wanted.number("number_abs");
    if (absolute.isPresent()) {
      return show.seasons().stream()
          .filter(season -> season.number() > 0)
          .flatMap(season -> season.episodes().stream())
          .filter(episode -> episode.absolute() == absolute.get())
          .findFirst();
    }
    int season = wanted.number("season").orElse(-1L).intValue();
    int number = wanted.number("number").orElse(-1L).intValue();
    return show.season(season).flatMap(found -> found.episode(number));
  }

  private Reply playback(Request request) {
    String type = request.optionalPart("type").orElse("");
    Instant from = request.parameter("start_at").map(Moments::read).orElse(Instant.MIN);
    Instant to = request.parameter("end_at").map(Moments::read).orElse(Instant.MAX);
    List<JsonObject> rows = new ArrayList<>();
    for (JsonObject row :
        context.accounts().read(request.owner(), library -> List.copyOf(library.rows(PLAYBACK)))) {
      Instant at = Instant.parse(row.textOr("paused_at", ""));
      Optional<SandboxItem> item = context.catalogue().byKey(row.textOr("item", ":"));
      if (item.isPresent()
          && !at.isBefore(from)
          && !at.isAfter(to)
          && (type.isEmpty() || type.equals(SyncItems.groupOf(item.get())))) {
        JsonObject json =
            new JsonObject()
                .with("progress", row.get("progress"))
                .with("paused_at", row.get("paused_at"))
                .with("id", row.get("id"))
                .with("type", item.get().type());
        rows.add(context.shapes().nested(json, item.get(), request));
      }
    }
    return Paging.of(request).of(rows, row -> row);
  }

  private Reply forget(Library library, Request request) {
    long id = request.numberPart("id");
    JsonObject paused =
        library.rows(PLAYBACK).stream()
            .filter(row -> row.number("id").orElse(-1L) == id)
            .findFirst()
            .orElseThrow(Refusal::notFound);
    library.rows(PLAYBACK).remove(paused);
    touchPaused(library, paused.textOr("item", ":"));
    return Reply.of(204);
  }

  private void touchPaused(Library library, String key) {
    context
        .catalogue()
        .byKey(key)
        .ifPresent(
            item -> library.touch(SyncItems.groupOf(item) + ".paused_at", context.today().now()));
  }

  private Reply watching(Request request) {
    Optional<JsonObject> running =
        context
            .accounts()
            .read(
                context.users().named(request), library -> running(library, context.today().now()));
    if (running.isEmpty()) {
      return Reply.of(204);
    }
    SandboxItem item =
        context.catalogue().byKey(running.get().textOr("item", ":")).orElseThrow(Refusal::notFound);
    JsonObject json =
        new JsonObject()
            .with("expires_at", running.get().get("expires_at"))
            .with("started_at", running.get().get("started_at"))
            .with("action", running.get().get("action"))
            .with("type", item.type());
    return Reply.json(context.shapes().nested(json, item, request));
  }
}
