package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ApiOperation;
import java.util.ArrayList;
import java.util.List;

/** Which command performs which operation, as Markdown. */
final class CoveragePage {

  private CoveragePage() {}

  /** Returns the lines of the page, with a table for each group of the contract. */
  static List<String> lines(List<ApiOperation> operations) {
    List<String> lines = new ArrayList<>();
    long performed = operations.stream().filter(each -> each.command().isPresent()).count();
    lines.add("# What performs which operation");
    lines.add("");
    lines.add(
        "`trakt` performs %d of %d operations of Trakt's API; a test runs each of these commands."
            .formatted(performed, operations.size()));
    lines.add("Made by `trakt api spec --coverage > docs/coverage.md`.");
    String group = "";
    for (ApiOperation operation : operations) {
      if (!operation.group().equals(group)) {
        group = operation.group();
        lines.addAll(List.of("", "## " + group, "", "| Operation | Command |", "|---|---|"));
      }
      lines.add(
          "| %s | %s |"
              .formatted(
                  code(operation.signature()),
                  operation.command().map(CoveragePage::code).orElse("none yet")));
    }
    return lines;
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
