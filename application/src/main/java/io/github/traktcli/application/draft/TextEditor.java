package io.github.traktcli.application.draft;

/** Lets a user write a longer text. */
public interface TextEditor {

  /**
   * What was written. It stays in its file until it is discarded, so that a refusal of Trakt does
   * not lose it.
   *
   * @param text without blank lines at its end; empty where nothing was written
   * @param file where it is kept
   */
  record Written(String text, String file) {}

  /**
   * Opens the user's editor on a text and waits for its end. Where nothing is left of the text, its
   * file has again what stood there at first, and there is none where that was nothing.
   *
   * @param before what stands there at first
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when no
   *     editor can be started, or when it fails
   */
  Written write(String before);

  /**
   * Opens the user's editor on a file and waits for its end. A file that is not there is made.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when no
   *     editor can be started, or when it fails
   */
  void open(String file);

  /** Removes the file of what is no longer needed. */
  void discard(Written written);
}
