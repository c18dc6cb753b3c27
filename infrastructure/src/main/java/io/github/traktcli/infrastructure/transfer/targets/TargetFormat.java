package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import java.io.IOException;

/** A form in which an account leaves Trakt. */
public interface TargetFormat {

  /**
   * Writes its files.
   *
   * @param losses is told what this form cannot hold
   */
  void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException;
}
