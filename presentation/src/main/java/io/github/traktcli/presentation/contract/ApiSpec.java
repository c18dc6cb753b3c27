package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.application.contract.ReadContract;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt api spec}. */
@Command
final class ApiSpec implements Callable<Integer> {

  private final Console console;
  private final Supplier<ReadContract> useCase;

  @Parameters(
      paramLabel = "OPERATION",
      arity = "0..*",
      description =
          "A path such as /movies/{id} or /movies/arrival-2016, a method before it, a command such"
              + " as \"movies view\", or words; all operations when left out.")
  private List<String> words = List.of();

  @Option(
      names = "--coverage",
      description = "Print as Markdown which command performs which operation.")
  private boolean coverage;

  @Mixin private OutputOptions output = new OutputOptions();

  ApiSpec(Console console, Supplier<ReadContract> useCase) {
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    if (coverage && !output.request().equals(OutputRequest.DEFAULT)) {
      throw new InvalidInput(
          "--coverage is a format of its own; leave out -o, --json and their like.");
    }
    if (words.isEmpty()) {
      print(useCase.get().all());
      return 0;
    }
    String wanted = String.join(" ", words);
    List<ApiOperation> found = useCase.get().find(wanted);
    if (found.isEmpty()) {
      throw new InvalidInput(
          "No operation fits \"" + wanted + "\"; \"trakt api spec\" lists all of them.");
    }
    if (found.size() == 1 && !coverage) {
      output.on(console).computedPage(found.getFirst(), OperationPage.view(), OperationRecord::of);
    } else {
      print(found);
    }
    return 0;
  }

  private void print(List<ApiOperation> operations) {
    if (coverage) {
      CoveragePage.lines(operations).forEach(console.out()::println);
      return;
    }
    output.on(console).computed(operations, OperationRows.view(), OperationRecord::of);
  }
}
