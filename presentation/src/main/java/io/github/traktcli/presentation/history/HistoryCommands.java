package io.github.traktcli.presentation.history;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The commands about plays. */
public final class HistoryCommands {

  private final Console console;
  private final HistoryUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public HistoryCommands(Console console, HistoryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the commands below {@code history}. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of(
                "list",
                "List what you watched, the newest first.",
                () -> new HistoryList(console, useCases))
            .examples(
                "trakt history",
                "trakt history list --start-at mon",
                "trakt history list show/severance --end-at 2026-06",
                "trakt history list --genre horror --oldest-first",
                "trakt history list --all-pages -o jsonl"),
        Leaf.of("add", "Mark what you watched.", this::add)
            .examples(
                "trakt history add show/severance/1/1",
                "trakt history add movie/tron-legacy-2010 --at \"yesterday 21:00\"",
                "trakt history add show/severance/s02e01-e03 --at 2026-11-20"),
        Leaf.of(
                "stats",
                "What you watched, in numbers and drawings.",
                () -> new HistoryStats(console, useCases::statistics))
            .examples("trakt history stats", "trakt history stats --year 2026 --json"),
        Leaf.of("remove", "Take plays back.", () -> new HistoryRemove(console, useCases))
            .examples(
                "trakt history remove --id 9001000001 9001000002",
                "trakt history remove movie/tron-legacy-2010"));
  }

  /** Returns what marks something as watched, under a name of its own. */
  public Leaf watch() {
    return Leaf.of("watch", "Mark what you watched.", this::add)
        .examples(
            "trakt watch --next severance",
            "trakt watch show/severance/1/1",
            "trakt watch \"dune (2021)\" --at \"yesterday 21:00\"");
  }

  private HistoryAdd add() {
    return new HistoryAdd(console, useCases);
  }
}
