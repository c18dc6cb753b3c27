package io.github.traktcli.application.history;

import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.LibraryEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the plays of several titles, each once, whatever titles it belongs to. */
  public static Map<Long, LibraryEntry> byId(List<PlaysOfTitle> titles) {
    Map<Long, LibraryEntry> plays = new LinkedHashMap<>();
    for (PlaysOfTitle title : titles) {
      for (LibraryEntry play : title.plays()) {
        if (play.id() != null && play.item() != null) {
          plays.put(play.id(), play);
        }
      }
    }
    return plays;
  }
}
