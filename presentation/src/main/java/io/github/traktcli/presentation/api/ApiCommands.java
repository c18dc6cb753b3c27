package io.github.traktcli.presentation.api;

import io.github.traktcli.application.api.CallApi;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.function.Supplier;

/** The rows of the command table below {@code api}. */
public record ApiCommands(Console console, Supplier<CallApi> callApi) {

  /** Returns the rows. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of(
            "request",
            "Send any request to Trakt and print what comes back.",
            () -> new ApiCommand(console, callApi)));
  }
}
