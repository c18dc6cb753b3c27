package io.github.traktcli.presentation.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much Trakt tells of each title. Section "Extended info" of the contract. */
public final class ExtendedOption {

  @Option(
      names = "--extended",
      paramLabel = "LEVEL",
      description = "Ask Trakt for more: full, images, or what the command names; by commas.")
  private @Nullable String extended;

  /** Returns the level as Trakt takes it; empty for the short form. */
  public Optional<String> level() {
    return Optional.ofNullable(extended);
  }
}
