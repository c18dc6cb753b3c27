package io.github.traktcli.application.status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of how things stand, read for itself. */
public enum StatusPart {
  /** Who is signed in, and for how long. */
  TOKEN,
  /** What is being watched now. */
  WATCHING,
  /** What airs today and tomorrow. */
  AIRING,
  /** The next episodes. */
  NEXT,
  /** Who asks to follow. */
  REQUESTS,
  /** How full the account is. */
  LIMITS;

  /** Returns its name on the command line and in documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a part by its name, in small letters. */
  public static Optional<StatusPart> named(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }

  /** Returns the names of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(StatusPart::word).toList();
  }
}
