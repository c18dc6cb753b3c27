package io.github.traktcli.presentation.jq;

import java.util.Set;

/** Thrown for text that is no expression of jq, or that calls what there is not. */
public final class UnreadableQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String unknown;
  private final transient Set<String> known;

  UnreadableQuery(String message) {
    this(message, "", Set.of());
  }

  UnreadableQuery(String message, String unknown, Set<String> known) {
    super(message);
    this.unknown = unknown;
    this.known = known;
  }

  /** Returns the name that is not defined, or an empty text where the fault is another one. */
  public String unknown() {
    return unknown;
  }

  /** Returns the names that are defined. */
  public Set<String> known() {
    return known;
  }
}
