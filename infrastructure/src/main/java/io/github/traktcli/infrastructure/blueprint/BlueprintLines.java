package io.github.traktcli.infrastructure.blueprint;

import java.util.List;

/** The lines of a text, one after the other, with a look at the next one. */
final class BlueprintLines {

  private final List<String> lines;
  private int position;

  BlueprintLines(String text) {
    lines = text.lines().toList();
  }

  boolean hasMore() {
    return position < lines.size();
  }

  String peek() {
    return lines.get(position);
  }

  String next() {
    return lines.get(position++);
  }

  /** Passes over the rest of a fenced block. */
  void skipFence() {
    while (hasMore() && !next().stripLeading().startsWith("```")) {
      // the text of the block says nothing to a reader of headings
    }
  }

  /** Counts the spaces that a line begins with; a tab counts for four. */
  static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        indent++;
      } else if (c == '\t') {
        indent += 4;
      } else {
        return indent;
      }
    }
    return indent;
  }
}
