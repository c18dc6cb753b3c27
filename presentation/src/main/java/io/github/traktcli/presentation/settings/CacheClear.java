package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code trakt cache clear}. */
@Command
final class CacheClear implements Callable<Integer>, Unsettled {

  private final Console console;
  private final Supplier<Cache> cache;

  CacheClear(Console console, Supplier<Cache> cache) {
    this.console = console;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    List<String> gone = new ArrayList<>();
    for (Cache.Part part : cache.get().clear()) {
      if (part.files() > 0) {
        gone.add(ByteWords.of(part));
      }
    }
    console.note(
        gone.isEmpty() ? "Nothing was kept." : "Forgot " + String.join(" and ", gone) + ".");
    boolean left = cache.get().parts().stream().anyMatch(part -> part.files() > 0);
    if (left) {
      console.note("Some files cannot be deleted: " + cache.get().location());
    }
    return left ? 1 : 0;
  }
}
