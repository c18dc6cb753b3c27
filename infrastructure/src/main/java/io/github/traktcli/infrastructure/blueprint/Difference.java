package io.github.traktcli.infrastructure.blueprint;

/**
 * One thing in which a published document and the contract of this client are not the same.
 *
 * @param document {@code blueprint} or {@code openapi}
 * @param operation method and path, as the contract has them where it has them
 * @param kind what kind of thing, such as {@code parameter added}; added is what only the published
 *     document has, gone what only the contract has
 * @param subject the thing itself, such as the parameter's name; may be empty
 */
public record Difference(String document, String operation, String kind, String subject)
    implements Comparable<Difference> {

  /** Returns kind and subject in one line. */
  public String text() {
    return subject.isEmpty() ? kind : kind + " " + subject;
  }

  @Override
  public int compareTo(Difference other) {
    int byPlace = (document + operation).compareTo(other.document + other.operation);
    return byPlace != 0 ? byPlace : text().compareTo(other.text());
  }
}
