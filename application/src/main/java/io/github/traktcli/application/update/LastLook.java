package io.github.traktcli.application.update;

/** When somebody last looked for a newer release. */
public interface LastLook {

  /** Remembers that it was just now. */
  void isNow();
}
