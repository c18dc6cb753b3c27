package io.github.traktcli.application.history;

/** What the user's settings say about plays. */
public interface PlaySettings {

  /**
   * Tells whether the account keeps one play of each title only.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the settings cannot be read
   */
  boolean watchOnlyOnce();
}
