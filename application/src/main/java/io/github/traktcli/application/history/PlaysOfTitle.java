package io.github.traktcli.application.history;

import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.LibraryEntry;
import java.util.List;

/**
 * What was watched of something that the user named.
 *
 * @param resolution what is known of it
 * @param plays the newest first; empty where it is not known
 */
public record PlaysOfTitle(Resolution resolution, List<LibraryEntry> plays) {

  /** Copies the plays. */
  public PlaysOfTitle {
    plays = List.copyOf(plays);
  }
}
