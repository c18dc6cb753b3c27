package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.function.Supplier;

/** The rows of the cache in the command table. */
public final class CacheCommands {

  private CacheCommands() {}

  /** Returns {@code trakt cache}. */
  public static Group group(Console console, SettingsUseCases useCases, Supplier<Cache> cache) {
    return Group.of(
            "cache",
            "What is kept on this machine of what Trakt has sent.",
            () ->
                List.of(
                    Leaf.of(
                            "info",
                            "Show where the cache is, and how big.",
                            () -> new CacheInfo(console, useCases, cache))
                        .examples("trakt cache", "trakt cache info --json"),
                    Leaf.of(
                            "path",
                            "Print where the cache is.",
                            () -> new CachePath(console, cache))
                        .examples("trakt cache path"),
                    Leaf.of(
                            "clear",
                            "Forget what is kept; it will be fetched anew.",
                            () -> new CacheClear(console, cache))
                        .examples("trakt cache clear")))
        .runs("info");
  }
}
