package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Env.Binding;
import io.github.traktcli.presentation.jq.Query.Definition;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls functions: those of the expression, its arguments, and those that are there anyway. */
final class Calls {

  private final Evaluator evaluator;
  private final Builtins builtins;

  Calls(Evaluator evaluator, Builtins builtins) {
    this.evaluator = evaluator;
    this.builtins = builtins;
  }

  void call(
      String signature,
      List<Query> arguments,
      @Nullable Env env,
      JsonNode in,
      @Nullable Path path,
      Sink out) {
    Env found = Env.find(env, signature);
    if (found != null) {
      switch (found.binding()) {
        case Binding.Argument(Query query, @Nullable Env outer) ->
            evaluator.run(query, outer, in, path, out);
        case Binding.Function(Definition definition) ->
            enter(
                definition,
                0,
                found,
                arguments,
                env,
                in,
                inner -> evaluator.run(definition.body(), inner, in, path, out));
        case Binding.Value _, Binding.Label _ -> throw new IllegalStateException(signature);
      }
      return;
    }
    Native function = builtins.function(signature);
    if (function != null) {
      function.call(new Native.Arguments(evaluator, arguments, env), in, path, out);
      return;
    }
    Definition definition = builtins.definition(signature);
    enter(
        definition,
        0,
        null,
        arguments,
        env,
        in,
        inner -> evaluator.run(definition.body(), inner, in, path, out));
  }

  /** Binds the arguments from one on: values one after the other, expressions as they are. */
  private void enter(
      Definition definition,
      int parameter,
      @Nullable Env inner,
      List<Query> arguments,
      @Nullable Env outer,
      JsonNode in,
      Consumer<@Nullable Env> body) {
    if (parameter == arguments.size()) {
      body.accept(inner);
      return;
    }
    String name = definition.parameters().get(parameter);
    Query argument = arguments.get(parameter);
    if (!name.startsWith("$")) {
      Env bound = new Env(inner, name + "/0", argument(argument, outer));
      enter(definition, parameter + 1, bound, arguments, outer, in, body);
      return;
    }
    evaluator.each(
        argument,
        outer,
        in,
        value -> {
          Env bound = Env.value(inner, name.substring(1), value);
          Binding same = new Binding.Argument(new Query.Literal(value), null);
          Env both = new Env(bound, name.substring(1) + "/0", same);
          enter(definition, parameter + 1, both, arguments, outer, in, body);
        });
  }

  /** An argument that is only handed on is the same argument. */
  private static Binding argument(Query argument, @Nullable Env env) {
    if (argument instanceof Query.Call(String signature, List<Query> none) && none.isEmpty()) {
      Env found = Env.find(env, signature);
      if (found != null && found.binding() instanceof Binding.Argument handed) {
        return handed;
      }
    }
    return new Binding.Argument(argument, env);
  }
}
