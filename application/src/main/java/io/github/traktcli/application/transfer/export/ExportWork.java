package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.ExportFormat;
import java.util.List;

/**
 * An export on its way: nothing of it has its final name before it is published, and closing it
 * removes what was not. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} where the disk
 * refuses.
 */
public interface ExportWork extends AutoCloseable {

  /** Says that a part was read, though it may be empty. */
  void begin(AccountPart part);

  /** Keeps one document of a part that was begun. */
  void add(AccountPart part, Document document);

  /** Returns what was kept until now. */
  AccountCopy copy();

  /** Writes the files of a format from what was kept, and returns what it cannot hold. */
  List<Loss> write(ExportFormat format, ExportSettings settings);

  /** Gives the files their final names, and returns these. */
  List<String> publish();

  @Override
  void close();
}
