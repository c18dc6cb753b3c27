package io.github.traktcli.presentation.cli;

import java.util.List;

/**
 * A part of what the help of a command says, in words; how it is laid out for a window is {@link
 * HelpPage}'s.
 */
sealed interface HelpPart {

  /** A paragraph that flows. */
  record Paragraph(String text) implements HelpPart {}

  /** How the command is called. */
  record Usage(String line) implements HelpPart {}

  /** Arguments or commands, each with what it means. */
  record Names(String heading, List<Row> rows) implements HelpPart {
    /** Copies the rows. */
    public Names {
      rows = List.copyOf(rows);
    }
  }

  /** Options, each with what it means. */
  record Options(String heading, List<Row> rows) implements HelpPart {
    /** Copies the rows. */
    public Options {
      rows = List.copyOf(rows);
    }
  }

  /** Lines that stand as they are where there is room: examples, tables. */
  record Lines(List<String> lines) implements HelpPart {
    /** Copies the lines. */
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** A topic, laid out for 100 columns. */
  record Topic(String text) implements HelpPart {}

  /** What is named, and what it means. */
  record Row(String name, String description) {}
}
