package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Credit;
import io.github.traktcli.domain.catalog.Credits;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;

/** Who made a title, or what a person made, grouped by department. */
final class CreditRows {

  private static final RowView<Line> VIEW =
      new RowView<>(
          List.of(
              Column.text("department", CreditRows::department),
              Column.text("name", line -> Cell.of(line.credit.item().label())),
              Column.text("role", line -> Cell.of(String.join(", ", line.credit.roles()))),
              Column.number("episodes", line -> Cell.count(line.credit.episodes())),
              Column.kept(
                  "reference", line -> Cell.of(line.credit.item().reference()).toScripts())),
          line -> line.credit.item().reference(),
          "Trakt names nobody.");

  private CreditRows() {}

  /**
   * A credit among others.
   *
   * @param first whether it is the first of its department
   */
  private record Line(Credit credit, boolean first) {}

  static FacetView<Credits> view(ViewContext context) {
    return FacetView.parts(CreditRows::lines, VIEW);
  }

  private static List<Line> lines(Credits credits) {
    List<Line> lines = new ArrayList<>();
    String department = "";
    for (Credit credit : credits.all()) {
      lines.add(new Line(credit, !credit.department().equals(department)));
      department = credit.department();
    }
    return lines;
  }

  /** A person sees a department once; a script sees it in every row. */
  private static Cell department(Line line) {
    String department = line.credit.department();
    return new Cell(line.first ? department : "", department);
  }
}
