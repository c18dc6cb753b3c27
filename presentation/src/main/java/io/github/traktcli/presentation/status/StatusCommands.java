package io.github.traktcli.presentation.status;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;

/** The row of this slice in the command table. */
public final class StatusCommands {

  private StatusCommands() {}

  /** Returns {@code trakt status}. */
  public static Leaf leaf(Console console, StatusUseCases useCases) {
    return Leaf.of(
            "status",
            "How things stand: what is on now, airs, comes next, asks, and runs full.",
            () -> new StatusCommand(console, useCases))
        .examples(
            "trakt status",
            "trakt status --without limits,requests",
            "trakt status --only next --json");
  }
}
