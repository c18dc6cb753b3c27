package io.github.traktcli.presentation.calendar;

import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.function.Supplier;

/** The row of the calendar in the command table. */
public final class CalendarCommands {

  private CalendarCommands() {}

  /**
   * Returns the row.
   *
   * @param reading asked only when the calendar is read
   */
  public static Leaf leaf(Console console, Supplier<ReadCalendar> reading) {
    return Leaf.of(
        "calendar",
        "Show what airs and what comes out, day by day.",
        () -> new CalendarCommand(console, reading));
  }
}
