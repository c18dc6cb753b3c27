package io.github.traktcli.infrastructure.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A piece of the path or of the query.
 *
 * @param type {@code string}, {@code integer} or {@code boolean}; whatever the document says
 * @param values the allowed values, empty where any will do
 */
public record Parameter(
    String name,
    String type,
    boolean required,
    List<String> values,
    Optional<String> defaultValue,
    Optional<String> example,
    String description) {

  /** Copies the values. */
  public Parameter {
    values = List.copyOf(values);
  }
}
