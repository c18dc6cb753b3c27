package io.github.traktcli.presentation.jq;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A function of jq that is written here and not in jq. */
interface Native {

  void call(Arguments arguments, JsonNode in, @Nullable Path path, Sink out);

  /** The expressions in a call, and what they see. */
  record Arguments(Evaluator evaluator, List<Query> queries, @Nullable Env env) {

    void each(int argument, JsonNode in, Consumer<JsonNode> out) {
      evaluator.each(queries.get(argument), env, in, out);
    }

    void run(int argument, JsonNode in, @Nullable Path path, Sink out) {
      evaluator.run(queries.get(argument), env, in, path, out);
    }
  }

  /** Of the input and three arguments. */
  interface OfThree {
    JsonNode apply(JsonNode a, JsonNode b, JsonNode c);
  }

  /** Of the input and two arguments. */
  interface OfTwo {
    JsonNode apply(JsonNode in, JsonNode a, JsonNode b);
  }

  static Native of(UnaryOperator<JsonNode> function) {
    return (arguments, in, path, out) -> out.emit(function.apply(in), Path.worked(path));
  }

  static Native ofOne(BinaryOperator<JsonNode> function) {
    return (arguments, in, path, out) ->
        arguments.each(0, in, a -> out.emit(function.apply(in, a), Path.worked(path)));
  }

  /** The last argument varies slowest. */
  static Native ofTwo(OfTwo function) {
    return (arguments, in, path, out) ->
        arguments.each(
            1,
            in,
            b -> arguments.each(0, in, a -> out.emit(function.apply(in, a, b), Path.worked(path))));
  }

  static Native ofThree(OfThree function) {
    return (arguments, in, path, out) ->
        arguments.each(
            2,
            in,
            c ->
                arguments.each(
                    1,
                    in,
                    b ->
                        arguments.each(
                            0, in, a -> out.emit(function.apply(a, b, c), Path.worked(path)))));
  }
}
