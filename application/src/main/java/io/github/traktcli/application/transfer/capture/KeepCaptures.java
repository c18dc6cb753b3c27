package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.Destination;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps captures in a folder: a new one beside the others, and no more than are wanted. */
public final class KeepCaptures {

  private final CaptureFiles files;

  /** Makes the use case. */
  public KeepCaptures(CaptureFiles files) {
    this.files = files;
  }

  /** Returns the captures of a folder, the newest first. */
  public List<Capture> list(String folder) {
    return files.list(folder);
  }

  /** Returns where the next one belongs. */
  public Destination next(String folder, Instant now) {
    return files.at(folder, now);
  }

  /** Returns the newest; empty where there is none. */
  public Optional<AccountCopy> newest(String folder) {
    return files.list(folder).stream().findFirst().map(capture -> files.open(capture.file()));
  }

  /**
   * Removes all but the newest.
   *
   * @param keep how many stay
   * @return how many went
   */
  public int removeAllBut(String folder, int keep) {
    List<Capture> old = files.list(folder).stream().skip(keep).toList();
    old.forEach(files::remove);
    return old.size();
  }
}
