package io.github.traktcli.presentation.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that results can be printed in. */
public enum OutputFormat {
  /** Aligned columns or a page. */
  TABLE,
  /** The documents of Trakt, as one array or object. */
  JSON,
  /** The documents of Trakt, one a line. */
  JSONL,
  /** Comma-separated values with a heading, by RFC 4180. */
  CSV,
  /** Tab-separated values without a heading. */
  TSV,
  /** The documents of Trakt, as YAML. */
  YAML;

  /** Returns the name on the command line. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a format by its name on the command line. */
  public static Optional<OutputFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.optionName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Tells whether it prints the documents of Trakt and not the columns of a view. */
  public boolean isOfDocuments() {
    return switch (this) {
      case JSON, JSONL, YAML -> true;
      case TABLE, CSV, TSV -> false;
    };
  }
}
