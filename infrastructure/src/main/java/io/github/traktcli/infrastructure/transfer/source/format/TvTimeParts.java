package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The files that the tools that saved TV Time wrote, by what is in them. */
final class TvTimeParts {

  private static final String[] TIMES = {
    "watched_at", "created_at", "ts", "seen_date", "updated_at"
  };

  private final List<Part> parts;

  private final Desk desk;
  private final Map<String, DayCells> times = new HashMap<>();

  TvTimeParts(List<Part> parts, Desk desk) {
    this.parts = parts;
    this.desk = desk;
  }

  /** Returns whether there is such a file. */
  boolean has(String role) {
    return parts.stream().anyMatch(part -> part.is(role));
  }

  /** Reads the rows of such files. */
  void each(String role, Consumer<Row> reading) {
    tables(role, table -> table.read(desk, reading));
  }

  /** Looks through rows that are read a second time, and told of then. */
  void look(String role, Consumer<Row> reading) {
    tables(role, table -> table.scan(reading));
  }

  /** Reads a moment of a row, which is on the clock of UTC, whatever program saved the file. */
  @Nullable ImportMoment moment(Row row, String text) {
    DayCells of = times.get(row.at().file());
    return of == null ? desk.moments().in(ZoneOffset.UTC).read(text) : of.read(text);
  }

  private void tables(String role, Consumer<Table> reading) {
    for (Part part : of(role)) {
      String file = part.file().name();
      Table table = Table.of(part.file()).orElseThrow();
      times.computeIfAbsent(
          file, any -> DayCells.of(table, file, desk, desk.moments().in(ZoneOffset.UTC), TIMES));
      reading.accept(table);
    }
  }

  /** Takes an entry of a JSON file. */
  interface JsonReading {
    void entry(JsonNode entry, ImportOrigin at);
  }

  /** Reads the entries of such files. */
  void entries(String role, JsonReading reading) {
    json(role, (entry, at) -> desk.attempt(at, null, () -> reading.entry(entry, at)));
  }

  /** Looks through entries that are read a second time, and told of then. */
  void lookThrough(String role, JsonReading reading) {
    json(
        role,
        (entry, at) -> {
          try {
            reading.entry(entry, at);
          } catch (Refusal refused) {
            // It tells nothing to the others.
          }
        });
  }

  private void json(String role, JsonReading reading) {
    for (Part part : parts) {
      if (part.is(role)) {
        BiConsumer<String, JsonNode> entries =
            (path, entry) -> reading.entry(entry, ImportOrigin.path(part.file().name(), path));
        JsonEntries.read(part.file(), Map.of("$", entries));
      }
    }
  }

  /** Returns the files of a role. */
  List<Part> of(String role) {
    return parts.stream().filter(part -> part.is(role)).toList();
  }
}
