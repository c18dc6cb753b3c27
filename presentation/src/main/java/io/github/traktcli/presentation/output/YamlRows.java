package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** The documents of Trakt as one sequence of YAML. */
final class YamlRows<T> implements RowRenderer<T> {

  private final Console console;
  private boolean any;

  YamlRows(Console console) {
    this.console = console;
  }

  @Override
  public void item(Sourced<T> item) {
    any = true;
    console.out().print(Yaml.element(Documents.tree(item.source())));
  }

  @Override
  public void end() {
    if (!any) {
      console.out().println("[]");
    }
  }
}
