package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The documents of Trakt as one array, through a filter of jq. */
final class JqRows<T> implements RowRenderer<T> {

  private final Console console;
  private final JqFilter filter;
  private final ArrayNode documents = JsonNodeFactory.instance.arrayNode();

  JqRows(Console console, JqFilter filter) {
    this.console = console;
    this.filter = filter;
  }

  @Override
  public void item(Sourced<T> item) {
    documents.add(Documents.tree(item.source()));
  }

  @Override
  public void end() {
    filter.print(documents, console.out());
  }
}
