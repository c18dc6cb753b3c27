package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.Destination;
import java.time.Instant;
import java.util.List;

/**
 * Captures in folders. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} where a file or
 * folder cannot be used.
 */
public interface CaptureFiles {

  /** Tells whether there is anything by that name. */
  boolean isThere(String folder);

  /** Returns the captures of a folder, the newest first; none where there is no such folder. */
  List<Capture> list(String folder);

  /** Returns where the capture of a moment belongs. */
  Destination at(String folder, Instant moment);

  /**
   * Opens a capture.
   *
   * @param name of the file, or of a folder whose newest capture is meant
   */
  AccountCopy open(String name);

  /** Removes a capture. */
  void remove(Capture capture);
}
