package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code trakt cache path}. */
@Command
final class CachePath implements Callable<Integer>, Unsettled {

  private final Console console;
  private final Supplier<Cache> cache;

  CachePath(Console console, Supplier<Cache> cache) {
    this.console = console;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    console.out().println(cache.get().location());
    return 0;
  }
}
