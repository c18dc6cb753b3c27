package io.github.traktcli.infrastructure.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox behaves. Begin with {@link #inMemory()} and change what matters.
 *
 * @param port the port on 127.0.0.1; 0 takes any that is free
 * @param stateFolder where the library of the user survives between runs; null keeps it in memory
 * @param clock tells the day around which everything airs; only its instant counts
 * @param vip whether the user pays: otherwise the routes for those who do answer 426
 * @param watchlistLimit above it adding to the watchlist answers 420
 * @param favoritesLimit above it adding to the favorites answers 420
 * @param listLimit above it adding to a personal list answers 420
 * @param tokenLife how long an access token lives that this sandbox hands out
 * @param polls how often a device login is told to wait before it is approved
 * @param watchNow whether the app may ask where to watch: otherwise those routes answer 403
 * @param writesPerSecond more writes than these in one second answer 429; 0 does not count them
 * @param bulkItems when above 0, history and the popular films have this many made-up rows
 */
public record SandboxOptions(
    int port,
    @Nullable Path stateFolder,
    Clock clock,
    boolean vip,
    int watchlistLimit,
    int favoritesLimit,
    int listLimit,
    Duration tokenLife,
    int polls,
    boolean watchNow,
    int writesPerSecond,
    int bulkItems) {

  /** A sandbox that forgets everything when it is closed, on a free port, with today's airings. */
  public static SandboxOptions inMemory() {
    return new SandboxOptions(
        0, null, Clock.systemUTC(), true, 250, 100, 250, Duration.ofDays(7), 2, true, 0, 0);
  }

  /** The same on that port. */
  public SandboxOptions withPort(int other) {
    return new SandboxOptions(
        other,
        stateFolder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same with its library in that folder, which is made on the first change. */
  public SandboxOptions withStateFolder(Path folder) {
    return new SandboxOptions(
        port,
        folder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same around the day that this clock shows. */
  public SandboxOptions withClock(Clock other) {
    return new SandboxOptions(
        port,
        stateFolder,
        other,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same for a user who pays, or not. */
  public SandboxOptions withVip(boolean pays) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        pays,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same with these limits for the watchlist, the favorites and each personal list. */
  public SandboxOptions withLimits(int watchlist, int favorites, int list) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        vip,
        watchlist,
        favorites,
        list,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same with access tokens that live this long. */
  public SandboxOptions withTokenLife(Duration life) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        life,
        polls,
        watchNow,
        writesPerSecond,
        bulkItems);
  }

  /** The same with an app that may ask where to watch, or may not. */
  public SandboxOptions withWatchNow(boolean allowed) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        allowed,
        writesPerSecond,
        bulkItems);
  }

  /** The same, refusing more writes than these in one second; 0 does not count them. */
  public SandboxOptions withWritesPerSecond(int writes) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writes,
        bulkItems);
  }

  /** The same with that many made-up plays and popular films, for load tests; 0 for none. */
  public SandboxOptions withBulkItems(int items) {
    return new SandboxOptions(
        port,
        stateFolder,
        clock,
        vip,
        watchlistLimit,
        favoritesLimit,
        listLimit,
        tokenLife,
        polls,
        watchNow,
        writesPerSecond,
        items);
  }
}
