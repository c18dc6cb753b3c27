package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.FieldNames;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of every command that prints results. */
@Command(optionListHeading = "Output")
public final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      description = "Print as table, json, jsonl, csv, tsv or yaml.")
  private @Nullable String format;

  @Option(names = "--json", description = "Print what Trakt sent, as JSON (-o json).")
  private boolean json;

  @Option(
      names = "--fields",
      paramLabel = "a,b.c",
      split = ",",
      description = "Keep only these members of each item.")
  private List<String> fields = List.of();

  @Option(names = "--jq", paramLabel = "EXPR", description = "Filter the JSON by a jq expression.")
  private @Nullable String jq;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print references only, one a line.")
  private boolean quiet;

  @Option(
      names = "--csv-safe",
      description = "Put ' before what a spreadsheet takes for a formula.")
  private boolean csvSafe;

  /**
   * Returns what was asked for.
   *
   * @throws InvalidInput when the options contradict one another or name a field that Trakt does
   *     not know
   */
  public OutputRequest request() {
    OutputRequest request =
        new OutputRequest(format(), fields, Optional.ofNullable(jq), quiet, csvSafe);
    if (!fields.isEmpty()) {
      FieldNames.refuseUnknown(fields);
    }
    return request;
  }

  /** Tells whether documents were asked for, also where the options contradict one another. */
  public boolean wantsDocuments() {
    return json
        || jq != null
        || Optional.ofNullable(format)
            .flatMap(OutputFormat::named)
            .filter(OutputFormat::isOfDocuments)
            .isPresent();
  }

  /** Returns a printer for what was asked for. */
  public Printer on(Console console) {
    return new Printer(console, request());
  }

  /** Returns a printer for what was asked for, and for how much of it. */
  public Printer on(Console console, PagingOptions paging) {
    return new Printer(console, request(), paging.given());
  }

  private static List<String> formats() {
    return Arrays.stream(OutputFormat.values()).map(OutputFormat::optionName).toList();
  }

  private Optional<OutputFormat> format() {
    String word = format;
    if (word == null) {
      return json ? Optional.of(OutputFormat.JSON) : Optional.empty();
    }
    OutputFormat named =
        OutputFormat.named(word)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "\"%s\" is no output format; it is one of %s.%s"
                            .formatted(
                                word,
                                String.join(", ", formats()),
                                NearNames.didYouMean(word, formats()))));
    if (json && named != OutputFormat.JSON) {
      throw new InvalidInput("--json and -o " + named.optionName() + " contradict each other.");
    }
    return Optional.of(named);
  }
}
