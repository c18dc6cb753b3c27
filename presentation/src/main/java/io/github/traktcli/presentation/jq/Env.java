package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Definition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The innermost name that is bound, and those outside of it.
 *
 * @param name with a dollar for variables, a star for labels, its number of arguments for functions
 */
record Env(@Nullable Env outer, String name, Binding binding) {

  sealed interface Binding {
    record Value(JsonNode value) implements Binding {}

    /** A function sees what is bound where it stands, and itself. */
    record Function(Definition definition) implements Binding {}

    /** An argument sees what is bound where the call stands. */
    record Argument(Query query, @Nullable Env env) implements Binding {}

    record Label(Object identity) implements Binding {}
  }

  static Env value(@Nullable Env outer, String variable, JsonNode value) {
    return new Env(outer, "$" + variable, new Binding.Value(value));
  }

  static @Nullable Env find(@Nullable Env innermost, String name) {
    Env env = innermost;
    while (env != null && !env.name.equals(name)) {
      env = env.outer;
    }
    return env;
  }
}
