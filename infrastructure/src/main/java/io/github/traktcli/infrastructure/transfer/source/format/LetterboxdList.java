package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.CsvLines;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.List;
import java.util.function.Function;

/** A list of Letterboxd: a table of one row about the list above a table of its films. */
final class LetterboxdList {

  private final Probe file;
  private final Desk desk;
  private final Function<Row, ImportItem> films;

  LetterboxdList(Probe file, Desk desk, Function<Row, ImportItem> films) {
    this.file = file;
    this.desk = desk;
    this.films = films;
  }

  void read() {
    List<String> about = about();
    String name = about.get(0).isBlank() ? file.file().stem().replace('-', ' ') : about.get(0);
    desk.put(new ImportRecord.NewList(name, about.get(1), "", true));
    Table.below(file, "Position", "Name", "Year", "URL")
        .orElseThrow()
        .read(desk, row -> entry(name, row));
  }

  /** Returns the name and the description, or what is empty. */
  private List<String> about() {
    if (file.shape() instanceof Probe.Table(char separator, List<CsvLines.Line> lines)) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        List<String> names = lines.get(i).cells().stream().map(Table::key).toList();
        List<String> cells = lines.get(i + 1).cells();
        int name = names.indexOf("name");
        if (name >= 0 && names.contains("tags") && cells.size() > name) {
          int text = names.indexOf("description");
          return List.of(
              cells.get(name).strip(),
              text >= 0 && text < cells.size() ? cells.get(text).strip() : "");
        }
      }
    }
    return List.of("", "");
  }

  private void entry(String name, Row row) {
    ImportItem film = films.apply(row);
    if (film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    if (film.year() == null) {
      desk.reject(Status.AMBIGUOUS, "no_year", film, row.at());
      return;
    }
    Integer position = row.count("Position");
    String note = Html.text(row.raw("Description"));
    desk.action(
        ImportKind.LIST,
        film,
        null,
        ImportDetails.NONE
            .inList(name, position == null ? Integer.valueOf(row.number()) : position)
            .withNote(note.isEmpty() ? null : note),
        row.at());
  }
}
