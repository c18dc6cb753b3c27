package io.github.traktcli.presentation.api;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A field as it was given. Both kinds are of one list, since a later one may belong to the last.
 */
final class Field {

  @Option(
      names = {"-f", "--raw-field"},
      paramLabel = "KEY=TEXT",
      description = "Send a field as text.")
  private @Nullable String raw;

  @Option(
      names = {"-F", "--field"},
      paramLabel = "KEY=VALUE",
      description =
          "Send a field as true, false, null or a number where it is one; @FILE reads it.")
  private @Nullable String typed;

  /** Returns what was written. */
  String text() {
    if (typed != null) {
      return typed;
    }
    return raw == null ? "" : raw;
  }

  /** Tells whether its value is read as JSON or from a file where it looks like it. */
  boolean isTyped() {
    return typed != null;
  }
}
