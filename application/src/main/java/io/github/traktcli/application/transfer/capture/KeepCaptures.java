package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
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

  /**
   * Returns the captures of a folder, the newest first.
   *
   * @throws TraktException with {@code LocalState} where there is no such folder
   */
  public List<Capture> list(String folder) {
    if (!files.isThere(folder)) {
      throw new TraktException(new TraktFailure.LocalState(folder, "there is no such folder"));
    }
    return files.list(folder);
  }

  /**
   * Returns where the next one belongs. It comes behind all others, also where the clock was set
   * back or another was taken in the same second, so that it is the newest by its name.
   */
  public Destination next(String folder, Instant now) {
    Instant moment =
        files.list(folder).stream()
            .findFirst()
            .map(newest -> newest.at().plusSeconds(1))
            .filter(now::isBefore)
            .orElse(now);
    return files.at(folder, moment);
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
