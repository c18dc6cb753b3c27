package io.github.traktcli.presentation.facet;

import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What views have to know of the user.
 *
 * @param spoilers whether to show what gives something away
 */
public record ViewContext(Console console, boolean spoilers) {

  /** Returns the zone that times are shown in. */
  public ZoneId zone() {
    return console.zone();
  }

  /** Returns how dates are said. */
  public Dates dates() {
    return Dates.of(console);
  }

  /** Returns what time it is. */
  public Instant now() {
    return console.clock().instant();
  }

  /** Returns the width of the window, in columns. */
  public int columns() {
    return console.columns();
  }
}
