package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** The named values of a page as a heading and one record. */
record CsvPage<T>(Console console, PageView<T> view, boolean safe) implements PageRenderer<T> {

  @Override
  public void print(Sourced<T> item) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Block block : view.blocks().apply(item.value())) {
      block
          .named()
          .ifPresent(
              named -> {
                names.add(named.name());
                values.add(named.value().exact());
              });
    }
    console.out().print(Csv.line(names, safe));
    console.out().print(Csv.line(values, safe));
  }
}
