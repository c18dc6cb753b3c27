package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.match.EpisodeMatch;
import io.github.traktcli.application.transfer.plan.PlanImport;
import io.github.traktcli.application.transfer.restore.OpenCapture;
import io.github.traktcli.application.transfer.restore.PlanRestore;
import io.github.traktcli.application.transfer.run.RunImport;
import io.github.traktcli.application.transfer.source.ImportSources;
import java.util.Optional;

/** The use cases that bring an account in, each made when a command asks for it. */
public interface ImportUseCases {

  /** Returns what opens the files of other services. */
  ImportSources sources();

  /**
   * Returns what works out what an import would do.
   *
   * @param mapping the file of decisions; empty for the one of this client
   * @param dryRun whether nothing of what is answered is remembered
   */
  PlanImport plan(Optional<String> mapping, EpisodeMatch mode, boolean dryRun);

  /** Returns what opens copies of the account. */
  OpenCapture openCapture();

  /** Returns what works out what brings the account to a copy of it. */
  PlanRestore planRestore();

  /** Returns what does it. */
  RunImport run();
}
