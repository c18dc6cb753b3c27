package io.github.traktcli.presentation.output;

import io.github.traktcli.presentation.output.PageView.Block;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the renderer for what the user asked for. */
final class Renderers {

  private final Console console;
  private final OutputRequest request;
  private final @Nullable JqFilter filter;
  private final @Nullable KeptFields fields;

  Renderers(Console console, OutputRequest request) {
    this.console = console;
    this.request = request;
    this.filter =
        request
            .jq()
            .map(jq -> JqFilter.of(jq, console.clock(), console.zone(), console.variables()))
            .orElse(null);
    this.fields = request.fields().isEmpty() ? null : KeptFields.of(request.fields());
  }

  <T> RowRenderer<T> rows(RowView<T> view) {
    if (request.quiet()) {
      return new ReferenceRows<>(console, view);
    }
    if (fields == null) {
      return formatted(view);
    }
    return new FieldRows<>(
        fields, formatted(FieldRows.view(fields, view.nothing().get(), arraysAreJson())));
  }

  <T> PageRenderer<T> page(PageView<T> view) {
    if (request.quiet()) {
      return item -> console.out().println(SafeText.of(view.reference().apply(item.value())));
    }
    if (fields == null) {
      return formatted(view);
    }
    KeptFields kept = fields;
    PageRenderer<JsonNode> format =
        formatted(
            new PageView<>(
                tree ->
                    kept.paths().stream()
                        .map(path -> Block.fact(path, KeptFields.text(tree, path, arraysAreJson())))
                        .toList(),
                tree -> ""));
    return item -> format.print(FieldRows.only(kept, item.source()));
  }

  private boolean arraysAreJson() {
    return request.formatFor(console) == OutputFormat.CSV;
  }

  /** Who asks for colour in pipes has it, but not where he also names the form of the rows. */
  private Style pipeStyle() {
    return request.chosen(console).isEmpty() ? console.style() : Style.NONE;
  }

  private <T> RowRenderer<T> formatted(RowView<T> view) {
    if (filter != null) {
      return new JqRows<>(console, filter);
    }
    return switch (request.formatFor(console)) {
      case TABLE -> new TableRows<>(console, view);
      case TSV -> new TabSeparatedRows<>(console, view, pipeStyle());
      case CSV -> new CsvRows<>(console, view, request.csvSafe());
      case JSON -> new JsonRows<>(console);
      case JSONL -> new JsonLines<>(console);
      case YAML -> new YamlRows<>(console);
    };
  }

  private <T> PageRenderer<T> formatted(PageView<T> view) {
    ResultStream out = console.out();
    if (filter != null) {
      JqFilter jq = filter;
      return item -> jq.print(Documents.tree(item.source()), out);
    }
    return switch (request.formatFor(console)) {
      case TABLE -> new TerminalPage<>(console, view);
      case TSV -> new TabSeparatedPage<>(console, view, pipeStyle());
      case CSV -> new CsvPage<>(console, view, request.csvSafe());
      case JSON -> item -> out.println(Documents.text(item.source(), console, ""));
      case JSONL -> item -> out.println(Documents.line(item.source()));
      case YAML -> item -> out.print(Yaml.document(Documents.tree(item.source())));
    };
  }
}
