package io.github.traktcli.application.transfer.plan;

import java.util.Locale;
import java.util.Optional;

/** What a plan is made for. */
public enum Aim {
  /** What others know comes in; what the account knows of it already is enough. */
  IMPORT,
  /** What a copy of the account has and the account lacks comes back, as it was. */
  RESTORE,
  /** The account becomes what the copy holds: what it has beyond that goes. */
  EXACT;

  /** Returns its word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds an aim by its word. */
  public static Optional<Aim> named(String word) {
    for (Aim aim : values()) {
      if (aim.word().equals(word)) {
        return Optional.of(aim);
      }
    }
    return Optional.empty();
  }

  /** Tells whether the files are a copy of the account, and no hearsay of others. */
  public boolean restores() {
    return this != IMPORT;
  }

  /** Returns what was done, as a sentence begins. */
  public String done() {
    return restores() ? "Restored" : "Imported";
  }
}
