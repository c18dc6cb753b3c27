package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** How operations look as rows. */
final class OperationRows {

  private OperationRows() {}

  static RowView<ApiOperation> view() {
    return new RowView<>(
        List.of(
            Column.fixed("method", operation -> Cell.of(operation.method())),
            Column.text("path", operation -> Cell.of(operation.path())),
            Column.text("name", operation -> Cell.of(operation.name())),
            Column.fixed("oauth", operation -> Cell.of(operation.oauth())),
            Column.text("command", operation -> Cell.of(operation.command().orElse("")))),
        ApiOperation::signature,
        "No operations.");
  }
}
