package io.github.traktcli.presentation.command;

import picocli.CommandLine.Option;

/** Shows what would be sent and sends nothing. */
public final class DryRunOption {

  @Option(
      names = {"-n", "--dry-run"},
      description = "Show what would be sent, and send nothing.")
  private boolean dryRun;

  /** Tells whether nothing may be changed. */
  public boolean isSet() {
    return dryRun;
  }
}
