package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.RelativeDates;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Enters plays into the history, also those that come about by themselves. */
record Plays(Catalogue catalogue, RelativeDates today) {

  static final String WATCHING = "watching";
  static final String CHECKIN = "checkin";

  private static final long FIRST_ID = 9_000_000_000L;

  /** A number for a play that is yet to come. */
  static long newId(Library library) {
    return FIRST_ID + library.newId();
  }

  /** Enters a play, with the minute as the smallest unit, and takes the title off the watchlist. */
  long enter(Library library, SandboxItem item, Instant at, String action) {
    long id = newId(library);
    enter(library, id, item, at, action, today.now());
    return id;
  }

  /** A check-in becomes a play when its time has run out. */
  void settle(Library library) {
    library
        .root()
        .object(WATCHING)
        .filter(running -> running.textOr("action", "").equals(CHECKIN))
        .filter(running -> !time(running, "expires_at").isAfter(today.now()))
        .ifPresent(
            over -> {
              library.root().without(WATCHING);
              catalogue
                  .byKey(over.textOr("item", ":"))
                  .ifPresent(
                      item ->
                          enter(
                              library,
                              over.number("id").orElseGet(() -> newId(library)),
                              item,
                              time(over, "started_at"),
                              CHECKIN,
                              time(over, "expires_at")));
            });
  }

  private static void enter(
      Library library, long id, SandboxItem item, Instant at, String action, Instant now) {
    library
        .history()
        .add(
            new JsonObject()
                .with("id", id)
                .with("item", item.key())
                .with("watched_at", JsonText.time(at.truncatedTo(ChronoUnit.MINUTES)))
                .with("action", action));
    library.touch(SyncItems.groupOf(item) + ".watched_at", now);
    unlist(library, item, now);
    if (item instanceof SandboxEpisode episode) {
      unlist(library, episode.show(), now);
      unlist(library, episode.season(), now);
    }
  }

  private static void unlist(Library library, SandboxItem item, Instant now) {
    if (library.watchlist().remove(item.key(), now)) {
      library.touch(SyncItems.groupOf(item) + ".watchlisted_at", now);
      library.touch(Library.WATCHLIST, now);
    }
  }

  private static Instant time(JsonObject running, String name) {
    return Instant.parse(running.textOr(name, ""));
  }
}
