package io.github.traktcli.infrastructure.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A difference to a published document that is meant to be.
 *
 * @param document which document: {@code blueprint}, {@code openapi} or a pattern
 * @param operation method and path, or a pattern
 * @param part what differs, or a pattern; a star stands for any characters
 */
record KnownDifference(String document, String operation, String part, String reason) {

  private static final int COLUMNS = 4;

  /**
   * Reads a table with a line for each difference and tabs between document, operation, part and
   * reason; blank lines and those that begin with {@code #} are passed over.
   *
   * @throws Unusable when a line has another shape
   */
  static List<KnownDifference> read(String table) {
    return table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(KnownDifference::line)
        .toList();
  }

  private static KnownDifference line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new Unusable(
          "\"" + line + "\" is no line of document, operation, difference and reason.");
    }
    return new KnownDifference(cells[0], cells[1], cells[2], cells[3]);
  }

  /** Tells whether this line speaks of a difference. */
  boolean covers(Difference difference) {
    return fits(document, difference.document())
        && fits(operation, difference.operation())
        && fits(part, difference.text());
  }

  /** Tells whether all documents that this line may speak of are among the compared ones. */
  boolean isJudgedBy(Collection<String> documents) {
    return document.indexOf('*') < 0
        ? documents.contains(document)
        : documents.containsAll(List.of(SpecDrift.BLUEPRINT, SpecDrift.OPENAPI));
  }

  private static boolean fits(String pattern, String text) {
    if (pattern.indexOf('*') < 0) {
      return pattern.equals(text);
    }
    String regex =
        Pattern.quote(pattern).replace("*", "\\E.*\\Q"); // quote() ends in \E, so stars may be last
    return text.matches(regex);
  }
}
