package io.github.traktcli.presentation.jq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What {@code reduce} gathers with updates like {@code .[$x.id] = $x} and {@code . + [$x]}. Nobody
 * sees what is gathered before the end, so that it is changed in place.
 */
final class Accumulation {

  private final Evaluator evaluator;
  private final Query update;
  private final Assignment state;

  private Accumulation(Evaluator evaluator, Query update, JsonNode start) {
    this.evaluator = evaluator;
    this.update = update;
    this.state = new Assignment(start);
  }

  /** Returns an accumulation, or null where the update may hand on what was gathered so far. */
  static @Nullable Accumulation of(Evaluator evaluator, Query update, JsonNode start) {
    boolean gathers =
        switch (update) {
          case Query.Assign(Query target, Query value) -> isMember(target) && isApart(value);
          case Query.Reckon(Operator _, Query target, Query value) ->
              isMember(target) && isApart(value);
          case Query.Binary(Operator operator, Query left, Query right) ->
              operator == Operator.ADD && left instanceof Query.Identity && isApart(right);
          default -> false;
        };
    return gathers ? new Accumulation(evaluator, update, start) : null;
  }

  private static boolean isMember(Query target) {
    return target instanceof Query.Index(Query of, Query key)
        && (of instanceof Query.Identity || isMember(of))
        && isApart(key);
  }

  /** Whether an expression makes nothing of its input. */
  private static boolean isApart(Query query) {
    return switch (query) {
      case Query.Literal _, Query.Variable _ -> true;
      case Query.Index(Query target, Query key) -> isApart(target) && isApart(key);
      case Query.Pipe(Query first, Query _) -> isApart(first);
      case Query.ArrayOf(@Nullable Query elements) -> elements == null || isApart(elements);
      case Query.ObjectOf(List<Query.Entry> entries) ->
          entries.stream().allMatch(entry -> isApart(entry.key()) && isApart(entry.value()));
      case Query.Binary(Operator _, Query left, Query right) -> isApart(left) && isApart(right);
      case Query.Alternative(Query first, Query then) -> isApart(first) && isApart(then);
      case Query.Text(String _, List<Query> parts) ->
          parts.stream().allMatch(Accumulation::isApart);
      default -> false;
    };
  }

  /** Does one update; of several results the last one counts, and without any there is null. */
  void step(@Nullable Env env) {
    JsonNode before = state.seen();
    switch (update) {
      case Query.Assign(Query target, Query value) -> {
        JsonNode only = only(value, env, before);
        ArrayNode path = only == null ? null : path(target, env, before);
        if (only != null && path != null) {
          state.set(path, only);
          return;
        }
      }
      case Query.Reckon(Operator operator, Query target, Query value) -> {
        JsonNode only = only(value, env, before);
        ArrayNode path = only == null ? null : path(target, env, before);
        if (only != null && path != null) {
          state.set(path, Arithmetic.apply(operator, Paths.get(before, path), only));
          return;
        }
      }
      case Query.Binary(Operator _, Query _, Query right) -> {
        JsonNode only = only(right, env, before);
        if (only != null) {
          state.add(only);
          return;
        }
      }
      default -> throw new IllegalStateException();
    }
    JsonNode[] last = {Values.NULL};
    evaluator.each(update, env, state.value(), value -> last[0] = value);
    state.set(Values.array(), last[0]);
  }

  JsonNode value() {
    return state.value();
  }

  private @Nullable JsonNode only(Query query, @Nullable Env env, JsonNode in) {
    ArrayNode all = Values.array();
    evaluator.each(query, env, in, all::add);
    return all.size() == 1 ? all.get(0) : null;
  }

  private @Nullable ArrayNode path(Query target, @Nullable Env env, JsonNode in) {
    ArrayNode paths = Values.array();
    evaluator.run(
        target, env, in, Path.ROOT, (value, path) -> paths.add(Updates.keys(value, path)));
    return paths.size() == 1 && paths.get(0) instanceof ArrayNode path ? path : null;
  }
}
