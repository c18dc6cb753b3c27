package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The smaller tables of the catalogue, each read when it is first asked for. */
public final class CatalogueTables {

  private final Map<String, List<TsvTable.Row>> tables = new HashMap<>();

  public synchronized List<TsvTable.Row> rows(String name) {
    return tables.computeIfAbsent(name, each -> TsvTable.read(each + ".tsv"));
  }

  /** The rows whose column holds exactly that text. */
  public List<TsvTable.Row> rows(String name, int column, String text) {
    return rows(name).stream().filter(row -> row.text(column).equals(text)).toList();
  }

  public List<String> networkId(SandboxShow show) {
    return rows("networks", 1, show.network()).stream().map(row -> row.text(0)).toList();
  }

  /** The studios of a title. */
  public List<TsvTable.Row> studios(SandboxTitle title) {
    String name = title.type() + ":" + title.slug();
    return rows("studios").stream().filter(row -> row.parts(5, ';').contains(name)).toList();
  }

  public List<String> studioIds(SandboxTitle title) {
    return studios(title).stream().map(row -> row.text(0)).toList();
  }

  public static <T> List<T> map(List<TsvTable.Row> rows, Function<TsvTable.Row, T> shape) {
    return rows.stream().map(shape).toList();
  }
}
