package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ReadContract;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.function.Supplier;

/** The row of the command table for the contract. */
public final class ContractCommands {

  private ContractCommands() {}

  /** Returns the command, for the group of the API. */
  public static Leaf spec(Console console, Supplier<ReadContract> useCase) {
    return Leaf.of(
            "spec", "Look up the operations of the API.", () -> new ApiSpec(console, useCase))
        .examples(
            "trakt api spec",
            "trakt api spec POST /sync/ratings",
            "trakt api spec --coverage > coverage.md");
  }
}
