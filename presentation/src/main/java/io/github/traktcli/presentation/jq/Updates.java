package io.github.traktcli.presentation.jq;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Assignments: the input with something else at the paths that an expression names. */
final class Updates {

  private final Evaluator evaluator;

  Updates(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  void assign(Query.Assign assign, @Nullable Env env, JsonNode in, Sink out) {
    evaluator.each(
        assign.value(),
        env,
        in,
        value -> {
          Assignment result = new Assignment(in);
          paths(assign.target(), env, in, path -> result.set(path, value));
          out.emit(result.value(), null);
        });
  }

  void reckon(Query.Reckon reckon, @Nullable Env env, JsonNode in, Sink out) {
    evaluator.each(
        reckon.value(),
        env,
        in,
        value -> {
          Assignment result = new Assignment(in);
          paths(
              reckon.target(),
              env,
              in,
              path ->
                  result.set(path, Arithmetic.apply(reckon.operator(), result.get(path), value)));
          out.emit(result.value(), null);
        });
  }

  void complete(Query.Default standard, @Nullable Env env, JsonNode in, Sink out) {
    evaluator.each(
        standard.value(),
        env,
        in,
        value -> {
          Assignment result = new Assignment(in);
          paths(
              standard.target(),
              env,
              in,
              path -> {
                JsonNode old = result.get(path);
                result.set(path, Values.isTrue(old) ? old : value);
              });
          out.emit(result.value(), null);
        });
  }

  /** The first result of the update is taken; what has none is removed at the end. */
  void modify(Query target, Query update, @Nullable Env env, JsonNode in, Sink out) {
    Assignment result = new Assignment(in);
    ArrayNode removed = Values.array();
    paths(
        target,
        env,
        in,
        path -> {
          JsonNode old = result.get(path);
          boolean[] found = {false};
          Jump.untilBreak(
              label ->
                  evaluator.each(
                      update,
                      env,
                      old,
                      value -> {
                        found[0] = true;
                        result.set(path, value);
                        throw new Jump.Break(label);
                      }));
          if (!found[0]) {
            removed.add(path);
          }
        });
    out.emit(Paths.delete(result.value(), removed), null);
  }

  /** Gives out the paths that an expression names. */
  void paths(Query target, @Nullable Env env, JsonNode in, Consumer<ArrayNode> out) {
    evaluator.run(target, env, in, Path.ROOT, (value, path) -> out.accept(keys(value, path)));
  }

  static ArrayNode keys(JsonNode value, @Nullable Path path) {
    if (path == null || path.isNowhere()) {
      throw new JqError("Invalid path expression with result " + Values.beginning(value, 29, 26));
    }
    return path.keys();
  }
}
