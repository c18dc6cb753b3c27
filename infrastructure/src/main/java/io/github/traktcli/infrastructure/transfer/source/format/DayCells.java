package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.infrastructure.transfer.source.value.DateColumn;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days in some columns of a table: in ISO's spelling, or in the one that all of them share. */
final class DayCells {

  /** ISO's spelling, words such as {@code unknown}, and seconds since 1970. */
  private static final Pattern PLAIN =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|(?i:unknown|released|null|<nil>)|\\d{10}|\\d{13}");

  private final Desk desk;
  private final Supplier<DateColumn.Days> finding;
  private DateColumn.@Nullable Days found;

  private DayCells(Desk desk, Supplier<DateColumn.Days> finding) {
    this.desk = desk;
    this.finding = finding;
  }

  /** Returns the days in these columns, whose order is found where one is not in ISO's spelling. */
  static DayCells of(Table table, String file, Desk desk, String... columns) {
    return new DayCells(desk, () -> find(table, file, desk, columns));
  }

  private static DateColumn.Days find(Table table, String file, Desk desk, String... columns) {
    DateColumn column =
        new DateColumn(desk.moments().now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
    table.scan(
        row -> {
          for (String name : columns) {
            column.add(row.text(name));
          }
        });
    return column.decided(file, desk.options().dateFormat());
  }

  /** Returns the day or moment of a cell, or nothing where it is blank. */
  @Nullable ImportMoment read(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || PLAIN.matcher(stripped).matches()) {
      return desk.moments().read(stripped);
    }
    return desk.moments().ofDay(OldDate.day(stripped).orElseGet(() -> days().read(stripped)));
  }

  /** Returns the day of a cell that must have one. */
  ImportMoment need(String text) {
    ImportMoment moment = text.isBlank() ? null : read(text);
    return moment == null ? desk.moments().ofDay(days().read("")) : moment;
  }

  private DateColumn.Days days() {
    DateColumn.Days days = found;
    if (days == null) {
      days = finding.get();
      found = days;
    }
    return days;
  }
}
