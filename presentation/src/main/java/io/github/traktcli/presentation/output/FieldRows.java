package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps some members of each document and prints them in a format. The first page is held back
 * until it is known that the members exist.
 */
final class FieldRows<T> implements RowRenderer<T> {

  private final KeptFields fields;
  private final RowRenderer<JsonNode> format;
  private @Nullable List<JsonNode> heldBack = new ArrayList<>();

  FieldRows(KeptFields fields, RowRenderer<JsonNode> format) {
    this.fields = fields;
    this.format = format;
  }

  /** Returns the columns that show the members. */
  static RowView<JsonNode> view(KeptFields fields, String nothing, boolean arraysAreJson) {
    return new RowView<>(
        fields.paths().stream()
            .map(
                path ->
                    Column.<JsonNode>text(
                        path, tree -> Cell.of(KeptFields.text(tree, path, arraysAreJson))))
            .toList(),
        tree -> "",
        nothing);
  }

  @Override
  public void item(Sourced<T> item) {
    JsonNode tree = Documents.exactTree(item.source());
    if (heldBack == null) {
      print(tree);
    } else {
      heldBack.add(tree);
    }
  }

  @Override
  public void pause() {
    if (heldBack != null && !heldBack.isEmpty()) {
      release(heldBack);
    }
    format.pause();
  }

  @Override
  public void end() {
    if (heldBack != null) {
      release(heldBack);
    }
    format.end();
  }

  private void release(List<JsonNode> trees) {
    fields.check(trees);
    heldBack = null;
    format.begin();
    trees.forEach(this::print);
  }

  private void print(JsonNode tree) {
    JsonNode kept = fields.keep(tree);
    format.item(new Sourced<>(kept, Documents.of(kept)));
  }

  /** Returns what to print of one document. */
  static Sourced<JsonNode> only(KeptFields fields, Document document) {
    JsonNode tree = Documents.exactTree(document);
    fields.check(List.of(tree));
    JsonNode kept = fields.keep(tree);
    return new Sourced<>(kept, Documents.of(kept));
  }
}
