package io.github.traktcli.application.transfer.export;

import io.github.traktcli.domain.transfer.AccountPart;
import java.util.OptionalLong;

/** Watches an export that may take long. */
public interface ExportProgress {

  /** Is told how much of a part came, and how much there is where Trakt says so. */
  void reached(AccountPart part, long came, OptionalLong total);

  /** Is told that a part cannot be read whole. */
  void missed(MissingPart part);

  /** Is told that nothing more is read. */
  void over();
}
