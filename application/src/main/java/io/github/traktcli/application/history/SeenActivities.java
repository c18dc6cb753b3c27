package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.history.Activities;
import java.util.Optional;

/**
 * Files of the user in which activities are kept that were seen. Both methods throw a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} where a file
 * cannot be used.
 */
public interface SeenActivities {

  /** Returns what is in a file; empty where there is no such file. */
  Optional<Activities> read(String file);

  /** Puts a document of Trakt in the place of the file, whole or not at all. */
  void write(String file, Document activities);
}
