package io.github.traktcli.domain.transfer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as the file says it.
 *
 * @param at a moment in RFC 3339, a day {@code 2024-01-05}, a month {@code 2024-01}, a year, a
 *     local date-time without zone, {@code released}, or nothing where it is unknown
 * @param precision how much of {@code at} is known
 */
public record ImportMoment(@Nullable String at, Precision precision) {

  /** How exactly a moment is known. */
  public enum Precision {
    SECOND,
    MINUTE,
    /** A day of the user's calendar. */
    DAY,
    MONTH,
    YEAR,
    /** A wall clock without a zone. */
    LOCAL,
    /** Nothing is known: a play is sent as {@code unknown}, never left out. */
    UNKNOWN,
    /** The moment of the release. */
    RELEASED;

    /** Returns its word in plans. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A moment of which nothing is known. */
  public static final ImportMoment UNKNOWN = new ImportMoment(null, Precision.UNKNOWN);
}
