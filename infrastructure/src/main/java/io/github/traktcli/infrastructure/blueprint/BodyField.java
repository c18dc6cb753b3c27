package io.github.traktcli.infrastructure.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A member of the body that an operation takes.
 *
 * @param ofItem whether it belongs to each item of the body's lists, not to the body itself
 * @param values the allowed values, empty where any will do
 */
public record BodyField(
    String name,
    String type,
    boolean required,
    boolean ofItem,
    List<String> values,
    Optional<String> defaultValue,
    String description) {

  /** Copies the values. */
  public BodyField {
    values = List.copyOf(values);
  }
}
