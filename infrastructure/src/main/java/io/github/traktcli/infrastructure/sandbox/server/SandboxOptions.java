package io.github.traktcli.infrastructure.sandbox.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox behaves. Begin with {@link #inMemory} and change what matters; each change gives
 * options of their own.
 */
public final class SandboxOptions {

  private int port;
  private @Nullable Path stateFolder;
  private final Clock clock;
  private boolean vip = true;
  private int watchlistLimit = 250;
  private int favoritesLimit = 100;
  private int listLimit = 250;
  private Duration tokenLife = Duration.ofDays(7);
  private final int polls = 2;
  private boolean watchNow = true;
  private int writesPerSecond;
  private int bulkItems;

  private SandboxOptions(Clock clock) {
    this.clock = clock;
  }

  /**
   * A sandbox that forgets everything when it is closed, on a free port.
   *
   * @param clock shows the day that the airings are laid around; only its instant counts
   */
  public static SandboxOptions inMemory(Clock clock) {
    return new SandboxOptions(clock);
  }

  /** The same on that port; 0 takes any that is free. */
  public SandboxOptions withPort(int other) {
    return changed(options -> options.port = other);
  }

  /** The same with its library in that folder, which is made on the first change. */
  public SandboxOptions withStateFolder(Path folder) {
    return changed(options -> options.stateFolder = folder);
  }

  /** The same for a user who pays, or not: to whom routes for those who do answer 426. */
  public SandboxOptions withVip(boolean pays) {
    return changed(options -> options.vip = pays);
  }

  /**
   * The same with these limits for the watchlist, the favorites and each personal list; adding
   * above them answers 420.
   */
  public SandboxOptions withLimits(int watchlist, int favorites, int list) {
    return changed(
        options -> {
          options.watchlistLimit = watchlist;
          options.favoritesLimit = favorites;
          options.listLimit = list;
        });
  }

  /** The same with access tokens that live this long. */
  public SandboxOptions withTokenLife(Duration life) {
    return changed(options -> options.tokenLife = life);
  }

  /** The same with an app that may ask where to watch, or may not and is answered 403. */
  public SandboxOptions withWatchNow(boolean allowed) {
    return changed(options -> options.watchNow = allowed);
  }

  /** The same, refusing more writes than these in one second; 0 does not count them. */
  public SandboxOptions withWritesPerSecond(int writes) {
    return changed(options -> options.writesPerSecond = writes);
  }

  /** The same with that many made-up plays and popular films, for load tests; 0 for none. */
  public SandboxOptions withBulkItems(int items) {
    return changed(options -> options.bulkItems = items);
  }

  public int port() {
    return port;
  }

  public @Nullable Path stateFolder() {
    return stateFolder;
  }

  public Clock clock() {
    return clock;
  }

  public boolean vip() {
    return vip;
  }

  public int watchlistLimit() {
    return watchlistLimit;
  }

  public int favoritesLimit() {
    return favoritesLimit;
  }

  public int listLimit() {
    return listLimit;
  }

  public Duration tokenLife() {
    return tokenLife;
  }

  public int polls() {
    return polls;
  }

  public boolean watchNow() {
    return watchNow;
  }

  int writesPerSecond() {
    return writesPerSecond;
  }

  public int bulkItems() {
    return bulkItems;
  }

  private SandboxOptions changed(Consumer<SandboxOptions> change) {
    SandboxOptions copy = new SandboxOptions(clock);
    copy.port = port;
    copy.stateFolder = stateFolder;
    copy.vip = vip;
    copy.watchlistLimit = watchlistLimit;
    copy.favoritesLimit = favoritesLimit;
    copy.listLimit = listLimit;
    copy.tokenLife = tokenLife;
    copy.watchNow = watchNow;
    copy.writesPerSecond = writesPerSecond;
    copy.bulkItems = bulkItems;
    change.accept(copy);
    return copy;
  }
}
