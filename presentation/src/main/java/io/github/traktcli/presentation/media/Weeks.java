package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.output.Console;
import java.time.DayOfWeek;
import java.util.Locale;

/** Weeks as the user counts them. */
public final class Weeks {

  private Weeks() {}

  /** Returns the day on which they begin. */
  public static DayOfWeek start(Console console) {
    return DayOfWeek.valueOf(console.preference(Setting.WEEK_START).toUpperCase(Locale.ROOT));
  }
}
