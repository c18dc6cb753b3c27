package io.github.traktcli.application.transfer.export;

import io.github.traktcli.domain.transfer.ExportFormat;

/** Where exports go. */
public interface ExportFiles {

  /**
   * Begins an export. Fails before anything is read where the place cannot be written to.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when a format of several files is to end
   *     in one
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState}
   */
  ExportWork begin(Destination destination, ExportFormat format);
}
