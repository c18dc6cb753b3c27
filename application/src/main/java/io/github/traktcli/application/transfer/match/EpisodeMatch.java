package io.github.traktcli.application.transfer.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what an episode is found first within its show. */
public enum EpisodeMatch {
  /** Its own id, then its title, then its numbers. */
  ID,
  /** Season and number as the file counts them. */
  POSITIONAL,
  /** Its title, whatever the file counts. */
  TITLE;

  /** Returns its word in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds one by its word. */
  public static Optional<EpisodeMatch> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
