package io.github.traktcli.infrastructure.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The operation that a request means.
 *
 * @param parameters the variable pieces of the path by name, decoded; left-out ones are missing
 */
public record Match(Operation operation, Map<String, String> parameters) {

  /** Copies the parameters. */
  public Match {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
