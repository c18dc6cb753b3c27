package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.output.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a long answer is wanted. */
public final class PagingOptions {

  @Option(
      names = {"-L", "--limit"},
      paramLabel = "N",
      description = "Give at most N items; with --page, the size of a page.")
  private @Nullable Integer limit;

  @Option(names = "--page", paramLabel = "P", description = "Give page P only, from 1.")
  private @Nullable Integer page;

  @Option(names = "--all-pages", description = "Give everything there is.")
  private boolean allPages;

  /** Returns what was asked for, and the first few where nothing was: for charts and feeds. */
  public PageRequest orFirst(Console console) {
    return or(PageRequest.first(pageSize(console)), console);
  }

  /** Returns what was asked for, and everything where nothing was: for sections of a library. */
  public PageRequest orWhole(Console console) {
    return or(PageRequest.whole(), console);
  }

  /** Tells whether the user said how much is wanted. */
  public boolean given() {
    return limit != null || page != null || allPages;
  }

  private static int pageSize(Console console) {
    return Integer.parseInt(console.preference(Setting.PAGE_SIZE));
  }

  private PageRequest or(PageRequest fallback, Console console) {
    if (allPages) {
      if (page != null || limit != null) {
        throw new InvalidInput("--all-pages gives everything; leave out --page and --limit.");
      }
      return PageRequest.whole();
    }
    if (page != null) {
      return new PageRequest.Single(page, limit == null ? pageSize(console) : limit);
    }
    return limit == null ? fallback : PageRequest.first(limit);
  }
}
