package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Env.Binding;
import io.github.traktcli.presentation.jq.Query.Definition;
import io.github.traktcli.presentation.jq.Query.Entry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs expressions: each result goes to a sink as soon as it is there. */
final class Evaluator {

  private static final int LONGEST_NAMED = 14;
  private static final int NAMED = 11;

  private final Builtins builtins;
  private final Budget budget;
  private final Updates updates = new Updates(this);
  private final Loops loops = new Loops(this);
  private final Constructions constructions = new Constructions(this);
  private final Calls calls;

  Evaluator(Builtins builtins, Budget budget) {
    this.builtins = builtins;
    this.budget = budget;
    this.calls = new Calls(this, builtins);
  }

  /**
   * Runs an expression.
   *
   * @param env what it sees
   * @param path where the input lies, where paths are asked for
   */
  void run(Query query, @Nullable Env env, JsonNode in, @Nullable Path path, Sink out) {
    budget.step();
    switch (query) {
      case Query.Identity _ -> out.emit(in, path);
      case Query.Descend _ -> descend(in, path, out);
      case Query.Literal(JsonNode value) -> out.emit(value, Path.worked(path));
      case Query.Text(String format, List<Query> parts) ->
          constructions.text(format, parts, parts.size() - 1, "", env, in, value(path, out));
      case Query.Format(String name) -> out.emit(Formats.apply(name, in), Path.worked(path));
      case Query.Variable(String name) -> variable(name, env, path, out);
      case Query.Index(Query target, Query key) ->
          each(key, env, in, at -> run(target, env, in, path, (to, p) -> index(to, at, p, out)));
      case Query.Slice slice ->
          constructions.slice(
              slice,
              env,
              in,
              at -> run(slice.target(), env, in, path, (to, p) -> index(to, at, p, out)));
      case Query.Iterate(Query target) ->
          run(target, env, in, path, (to, p) -> iterate(to, p, out));
      case Query.ArrayOf(@Nullable Query elements) ->
          out.emit(constructions.array(elements, env, in), Path.worked(path));
      case Query.ObjectOf(List<Entry> entries) ->
          constructions.object(entries, 0, Values.object(), env, in, value(path, out));
      case Query.Negate(Query operand) ->
          each(operand, env, in, value -> out.emit(negated(value), Path.worked(path)));
      case Query.Pipe(Query first, Query then) ->
          run(first, env, in, path, (value, p) -> run(then, env, value, p, out));
      case Query.Comma(Query first, Query then) -> {
        run(first, env, in, path, out);
        run(then, env, in, path, out);
      }
      case Query.Binary(Operator operator, Query left, Query right) ->
          each(
              right,
              env,
              in,
              r ->
                  each(
                      left,
                      env,
                      in,
                      l -> out.emit(Arithmetic.apply(operator, l, r), Path.worked(path))));
      case Query.And(Query left, Query right) ->
          logic(left, right, false, env, in, value(path, out));
      case Query.Or(Query left, Query right) -> logic(left, right, true, env, in, value(path, out));
      case Query.Alternative(Query first, Query otherwise) -> {
        boolean[] found = {false};
        run(
            first,
            env,
            in,
            path,
            (value, p) -> {
              if (Values.isTrue(value)) {
                found[0] = true;
                out.emit(value, p);
              }
            });
        if (!found[0]) {
          run(otherwise, env, in, path, out);
        }
      }
      case Query.Assign assign -> updates.assign(assign, env, in, value(path, out));
      case Query.Modify(Query target, Query update) ->
          updates.modify(target, update, env, in, value(path, out));
      case Query.Reckon reckon -> updates.reckon(reckon, env, in, value(path, out));
      case Query.Default standard -> updates.complete(standard, env, in, value(path, out));
      case Query.If(Query condition, Query then, Query otherwise) ->
          each(
              condition,
              env,
              in,
              value -> run(Values.isTrue(value) ? then : otherwise, env, in, path, out));
      case Query.Fitting(Query step) -> {
        if (path != null && path.isNowhere()) {
          run(step, env, in, path, out);
        } else {
          Jump.attempt(sink -> run(step, env, in, path, sink), out, error -> {});
        }
      }
      case Query.Try(Query body, @Nullable Query handler) ->
          Jump.attempt(
              sink -> run(body, env, in, path, sink),
              out,
              error -> {
                if (handler != null) {
                  run(handler, env, error, Path.worked(path), out);
                }
              });
      case Query.Reduce reduce -> loops.reduce(reduce, env, in, path, out);
      case Query.Foreach foreach -> loops.foreach(foreach, env, in, path, out);
      case Query.Bind(Query source, List<Query.Pattern> patterns, Query body) ->
          each(
              source,
              env,
              in,
              value ->
                  loops.bind(
                      patterns,
                      value,
                      env,
                      out,
                      (inner, sink) -> run(body, inner, in, path, sink)));
      case Query.Label(String name, Query body) ->
          Jump.untilBreak(
              label ->
                  run(body, new Env(env, "*" + name, new Binding.Label(label)), in, path, out));
      case Query.Break(String name) -> throw jump(name, env);
      case Query.Define(Definition definition, Query rest) ->
          run(
              rest,
              new Env(env, definition.signature(), new Binding.Function(definition)),
              in,
              path,
              out);
      case Query.Call(String signature, List<Query> arguments) ->
          calls.call(signature, arguments, env, in, path, out);
    }
  }

  /** Ends the run where nobody waits for it any more. */
  void step() {
    budget.step();
  }

  /** Runs an expression whose results are only worked with, wherever they lie. */
  void each(Query query, @Nullable Env env, JsonNode in, Consumer<JsonNode> out) {
    run(query, env, in, null, (value, path) -> out.accept(value));
  }

  void iterate(JsonNode target, @Nullable Path path, Sink out) {
    if (path != null && path.isNowhere()) {
      throw new JqError(
          "Invalid path expression near attempt to iterate through "
              + Values.beginning(target, LONGEST_NAMED, NAMED));
    }
    switch (target) {
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          budget.step();
          out.emit(array.get(i), path == null ? null : Path.child(path, JqNumbers.of(i)));
        }
      }
      case ObjectNode object ->
          object.forEachEntry(
              (name, member) ->
                  out.emit(member, path == null ? null : Path.child(path, Values.text(name))));
      default -> throw new JqError("Cannot iterate over " + Values.described(target));
    }
  }

  private static Sink value(@Nullable Path path, Sink out) {
    return path == null ? out : (value, worked) -> out.emit(value, Path.NOWHERE);
  }

  private void descend(JsonNode in, @Nullable Path path, Sink out) {
    out.emit(in, path);
    if (in.isContainer()) {
      iterate(in, path, (value, p) -> descend(value, p, out));
    }
  }

  private static void index(JsonNode target, JsonNode key, @Nullable Path path, Sink out) {
    Paths.check(path, target, key);
    out.emit(Paths.get(target, key), Path.child(path, key));
  }

  private void variable(String name, @Nullable Env env, @Nullable Path path, Sink out) {
    Env found = Env.find(env, "$" + name);
    JsonNode value =
        found != null && found.binding() instanceof Binding.Value(JsonNode bound)
            ? bound
            : builtins.variable(name);
    out.emit(value, Path.worked(path));
  }

  private void logic(
      Query left, Query right, boolean enough, @Nullable Env env, JsonNode in, Sink out) {
    each(
        left,
        env,
        in,
        l -> {
          if (Values.isTrue(l) == enough) {
            out.emit(Values.truth(enough), null);
          } else {
            each(right, env, in, r -> out.emit(Values.truth(Values.isTrue(r)), null));
          }
        });
  }

  private static JsonNode negated(JsonNode value) {
    if (!value.isNumber()) {
      throw JqError.of(value, "cannot be negated");
    }
    return JqNumbers.of(-JqNumbers.value(value));
  }

  private static Jump jump(String name, @Nullable Env env) {
    Env found = Env.find(env, "*" + name);
    if (found != null && found.binding() instanceof Binding.Label(Object label)) {
      return new Jump.Break(label);
    }
    throw new IllegalStateException(name);
  }
}
