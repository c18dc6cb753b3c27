package io.github.traktcli.application.transfer.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of several plays stays. */
public enum Keep {
  FIRST,
  LAST,
  /** The one that is nearest to when the thing was rated; the first where it was not. */
  RATED;

  /** Returns the word that users write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds one by its word. */
  public static Optional<Keep> named(String word) {
    return Arrays.stream(values()).filter(keep -> keep.word().equals(word)).findFirst();
  }
}
