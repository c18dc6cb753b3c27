package io.github.traktcli.presentation.jq;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes the results of an expression as they come. */
interface Sink {

  /**
   * Takes a result.
   *
   * @param path where it lies, where paths are asked for
   */
  void emit(JsonNode value, @Nullable Path path);
}
