package io.github.traktcli.infrastructure.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The smaller tables of the catalogue, each read when it is first asked for. */
final class Facts {

  private final Map<String, List<Table.Row>> tables = new HashMap<>();

  synchronized List<Table.Row> rows(String name) {
    return tables.computeIfAbsent(name, each -> Table.read(each + ".tsv"));
  }

  /** The rows whose column holds exactly that text. */
  List<Table.Row> rows(String name, int column, String text) {
    return rows(name).stream().filter(row -> row.text(column).equals(text)).toList();
  }

  List<String> networkId(Show show) {
    return rows("networks", 1, show.network()).stream().map(row -> row.text(0)).toList();
  }

  /** The studios of a title. */
  List<Table.Row> studios(Title title) {
    String name = title.type() + ":" + title.slug();
    return rows("studios").stream().filter(row -> row.parts(5, ';').contains(name)).toList();
  }

  List<String> studioIds(Title title) {
    return studios(title).stream().map(row -> row.text(0)).toList();
  }

  static <T> List<T> map(List<Table.Row> rows, Function<Table.Row, T> shape) {
    return rows.stream().map(shape).toList();
  }
}
