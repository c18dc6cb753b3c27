package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.application.contract.ApiOperation.Input;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** How one operation looks as a page. */
final class OperationPage {

  private OperationPage() {}

  static PageView<ApiOperation> view() {
    return new PageView<>(OperationPage::blocks, ApiOperation::signature);
  }

  private static List<Block> blocks(ApiOperation operation) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(operation.signature(), operation.name()));
    blocks.add(Block.fact("command", operation.command().orElse("")));
    blocks.add(Block.fact("group", operation.group()));
    blocks.add(Block.fact("host", operation.host().orElse("")));
    blocks.add(Block.fact("oauth", operation.oauth()));
    blocks.add(Block.fact("paging", operation.paging()));
    blocks.add(
        Block.fact(
            "extended",
            operation.extended().isEmpty() ? "no" : String.join(", ", operation.extended())));
    blocks.add(Block.fact("filters", operation.filters()));
    blocks.add(Block.fact("vip", operation.vip()));
    operation.inputs().forEach(input -> blocks.add(fact(input)));
    blocks.add(
        Block.fact(
            "answers",
            operation.answers().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    blocks.add(Block.fact("fields", String.join(", ", operation.fields())));
    blocks.add(new Block.Text("description", operation.description()));
    return blocks;
  }

  private static Block fact(Input input) {
    String place = input.place().name().toLowerCase(Locale.ROOT);
    StringJoiner traits = new StringJoiner(", ");
    traits.add(input.type());
    traits.add(input.required() ? "required" : "optional");
    if (!input.values().isEmpty()) {
      traits.add("one of " + String.join(" ", input.values()));
    }
    input.defaultValue().ifPresent(value -> traits.add("else " + value));
    return Block.fact(place + " " + input.name(), traits + ". " + input.description());
  }
}
