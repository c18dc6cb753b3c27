package io.github.traktcli.presentation.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DocumentTarget;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes entries as a file that calendar programs read. */
final class CalendarFile {

  private final Console console;
  private final DocumentTarget target;

  /** Makes the writer. */
  CalendarFile(Console console, DocumentTarget target) {
    this.console = console;
    this.target = target;
  }

  /** Writes what has a date, and says so where something has none. */
  void write(List<CalendarEntry> entries, @Nullable CalendarKind kind) {
    Instant now = console.clock().instant();
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//trakt-cli//trakt//EN");
    calendar.setName("Trakt");
    calendar.addExperimentalProperty("X-WR-CALNAME", "Trakt");
    EventMaker events = new EventMaker(kind, now);
    events.of(entries).forEach(calendar::addEvent);
    target.write(text(calendar), count(calendar.getEvents().size(), "event"));
    if (events.undated() > 0) {
      console.note(count(events.undated(), "entry", "entries") + " without a date left out.");
    }
  }

  /** The library folds by characters, and calendar programs count octets. */
  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ContentLines.folded(text.toString());
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
