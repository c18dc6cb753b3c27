package io.github.traktcli.domain.filter;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Filters with the values they were given, every one checked before anything is sent. */
public final class Filters {

  private static final Filters NONE = new Filters(new EnumMap<>(Filter.class));

  private final Map<Filter, String> values;

  private Filters(Map<Filter, String> values) {
    this.values = values;
  }

  /** Returns no filter at all. */
  public static Filters none() {
    return NONE;
  }

  /**
   * Checks the values that a user gave.
   *
   * @throws InvalidInput when the family has no such filter, or a value is out of its range
   */
  public static Filters of(FilterFamily family, Map<Filter, String> given) {
    Map<Filter, String> checked = new EnumMap<>(Filter.class);
    given.forEach(
        (filter, value) -> {
          if (!family.filters().contains(filter)) {
            throw new InvalidInput(filter.option() + " does not work here.");
          }
          checked.put(filter, filter.checked(value));
        });
    return new Filters(checked);
  }

  /** Returns the values as they are sent, by filter in the order of the contract. */
  public Map<Filter, String> values() {
    return Collections.unmodifiableMap(values);
  }

  /** Returns the query parameters, in the order of the contract. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    values.forEach((filter, value) -> parameters.put(filter.traktName(), value));
    return parameters;
  }

  /** Tells whether nothing is narrowed. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Filters filters && values.equals(filters.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
