package io.github.traktcli.application.library;

/** Watches a run that may take long, since Trakt takes one write a second. */
public interface SyncProgress {

  /**
   * Is told how far the run is.
   *
   * @param sent items that were sent and answered
   * @param total items to send
   */
  void reached(int sent, int total);

  /** Returns a watcher that does not look. */
  static SyncProgress unseen() {
    return (sent, total) -> {};
  }
}
