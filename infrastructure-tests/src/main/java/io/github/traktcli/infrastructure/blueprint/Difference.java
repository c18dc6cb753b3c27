package io.github.traktcli.infrastructure.blueprint;

import java.util.Comparator;

/**
 * One thing in which a published document and the contract of this client are not the same. What
 * matters most comes first: operations, then parameters, markers and, last, fields.
 *
 * @param document {@code blueprint} or {@code openapi}, or the table that a line of ours is in
 * @param operation method and path, as the contract has them where it has them, or a kind of
 *     objects, such as {@code movie objects}
 * @param kind what kind of thing, such as {@code parameter added}; added is what only the published
 *     document has, gone what only the contract has
 * @param subject the thing itself, such as the parameter's name; may be empty
 */
public record Difference(String document, String operation, String kind, String subject)
    implements Comparable<Difference> {

  /** The kind of an operation that only the contract has. */
  static final String OPERATION_GONE = "operation gone";

  private static final Comparator<Difference> ORDER =
      Comparator.comparingInt(Difference::rank)
          .thenComparing(Difference::document)
          .thenComparing(Difference::operation)
          .thenComparing(Difference::text);

  /** Returns kind and subject in one line. */
  public String text() {
    return subject.isEmpty() ? kind : kind + " " + subject;
  }

  private int rank() {
    String first = kind.substring(0, kind.indexOf(' ') < 0 ? kind.length() : kind.indexOf(' '));
    return switch (first) {
      case "operation" -> 0;
      case "parameter" -> 1;
      case "value" -> 2;
      case "field" -> 4;
      case "request" -> 5;
      case "response" -> 6;
      case "line" -> 7;
      default -> 3;
    };
  }

  @Override
  public int compareTo(Difference other) {
    return ORDER.compare(this, other);
  }
}
