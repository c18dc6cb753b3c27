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

  /**
   * Is told that a run begins to send.
   *
   * @param recorded the entry of the journal by which it is taken back
   * @param total items to send
   */
  default void begun(long recorded, int total) {}

  /** Is told that nothing more is sent. */
  default void over() {}

  /** Returns a watcher that does not look. */
  static SyncProgress unseen() {
    return (sent, total) -> {};
  }
}
