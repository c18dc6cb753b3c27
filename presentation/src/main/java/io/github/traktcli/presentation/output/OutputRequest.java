package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants printed.
 *
 * @param format empty: a table on a terminal, tab-separated rows in a pipe
 * @param fields the members to keep, as dotted paths; empty for all
 * @param jq a filter over the documents
 * @param quiet only references, one a line
 * @param csvSafe no value of CSV is a formula to a spreadsheet
 */
public record OutputRequest(
    Optional<OutputFormat> format,
    List<String> fields,
    Optional<String> jq,
    boolean quiet,
    boolean csvSafe) {

  /** Copies the fields and refuses what contradicts itself or cannot be read. */
  public OutputRequest {
    fields = List.copyOf(fields);
    if (quiet && (format.isPresent() || jq.isPresent() || !fields.isEmpty())) {
      throw new InvalidInput("-q prints references only; leave out -o, --json, --fields and --jq.");
    }
    if (jq.isPresent() && format.isPresent() && format.get() != OutputFormat.JSON) {
      throw new InvalidInput("--jq filters JSON; leave out -o or say -o json.");
    }
    if (csvSafe && !format.equals(Optional.of(OutputFormat.CSV))) {
      throw new InvalidInput("--csv-safe is about CSV; say -o csv.");
    }
    jq.ifPresent(JqFilter::check);
    if (!fields.isEmpty()) {
      KeptFields.of(fields);
    }
  }

  /** What is printed when nothing was said. */
  public static final OutputRequest DEFAULT =
      new OutputRequest(Optional.empty(), List.of(), Optional.empty(), false, false);

  /** Returns the format that was asked for, by an option or once for all commands. */
  public Optional<OutputFormat> chosen(Console console) {
    return format.or(
        () ->
            jq.isPresent()
                ? Optional.empty()
                : OutputFormat.named(console.preference(Setting.OUTPUT)));
  }

  /** Returns the format for a console; a filter by jq needs JSON. */
  public OutputFormat formatFor(Console console) {
    return chosen(console)
        .orElseGet(
            () -> {
              if (jq.isPresent()) {
                return OutputFormat.JSON;
              }
              return console.outIsTerminal() ? OutputFormat.TABLE : OutputFormat.TSV;
            });
  }
}
