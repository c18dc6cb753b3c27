package io.github.traktcli.presentation.jq;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Functions that decide what runs, how often and on what. */
final class ControlFunctions {

  private ControlFunctions() {}

  static void addTo(Map<String, Native> functions) {
    functions.put("empty/0", (arguments, in, path, out) -> {});
    functions.put(
        "error/0",
        (arguments, in, path, out) -> {
          throw new JqError(in);
        });
    functions.put(
        "halt/0",
        (arguments, in, path, out) -> {
          throw new Jump.Halt(Optional.empty());
        });
    functions.put(
        "halt_error/1",
        (arguments, in, path, out) ->
            arguments.each(
                0,
                in,
                code -> {
                  if (!code.isNumber()) {
                    throw new JqError("halt_error/1: number required");
                  }
                  throw new Jump.Halt(Optional.of(Values.asText(in)));
                }));
    functions.put("path/1", ControlFunctions::path);
    functions.put("getpath/1", ControlFunctions::getPath);
    functions.put("first/1", ControlFunctions::first);
    functions.put("limit/2", ControlFunctions::limit);
    functions.put("range/2", ControlFunctions::range);
    functions.put("repeat/1", ControlFunctions::repeat);
    functions.put("until/2", ControlFunctions::until);
    functions.put("while/2", ControlFunctions::whileTrue);
    functions.put("recurse/1", ControlFunctions::recurse);
  }

  private static void path(Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    arguments.run(
        0, in, Path.ROOT, (value, at) -> out.emit(Updates.keys(value, at), Path.worked(path)));
  }

  private static void getPath(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    arguments.each(
        0,
        in,
        to -> {
          Paths.check(path, in, to);
          JsonNode found = Paths.get(in, Paths.keys(to));
          Path at = path;
          for (JsonNode key : to) {
            at = Path.child(at, key);
          }
          out.emit(found, at);
        });
  }

  private static void first(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    Jump.untilBreak(
        label ->
            arguments.run(
                0,
                in,
                path,
                (value, at) -> {
                  out.emit(value, at);
                  throw new Jump.Break(label);
                }));
  }

  private static void limit(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    arguments.each(
        0,
        in,
        count -> {
          int sign = Order.compare(count, JqNumbers.of(0));
          if (sign <= 0) {
            if (sign < 0) {
              arguments.run(1, in, path, out);
            }
            return;
          }
          double limit =
              JqNumbers.value(Arithmetic.apply(Operator.SUBTRACT, count, JqNumbers.of(0)));
          double[] left = {limit};
          Jump.untilBreak(
              label ->
                  arguments.run(
                      1,
                      in,
                      path,
                      (value, at) -> {
                        left[0]--;
                        out.emit(value, at);
                        if (left[0] <= 0) {
                          throw new Jump.Break(label);
                        }
                      }));
        });
  }

  private static void range(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    arguments.each(
        0,
        in,
        from ->
            arguments.each(
                1,
                in,
                to -> {
                  if (!from.isNumber() || !to.isNumber()) {
                    throw new JqError("Range bounds must be numeric");
                  }
                  double end = JqNumbers.value(to);
                  for (double i = JqNumbers.value(from); i < end; i++) {
                    arguments.evaluator().step();
                    out.emit(JqNumbers.of(i), Path.worked(path));
                  }
                }));
  }

  private static void repeat(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    while (true) {
      arguments.run(0, in, path, out);
    }
  }

  private static void until(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    new Chain(
            (value, at, next) ->
                arguments.each(
                    0,
                    value,
                    done -> {
                      if (Values.isTrue(done)) {
                        out.emit(value, at);
                      } else {
                        arguments.run(1, value, at, next);
                      }
                    }))
        .run(in, path);
  }

  private static void whileTrue(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    new Chain(
            (value, at, next) ->
                arguments.each(
                    0,
                    value,
                    more -> {
                      if (Values.isTrue(more)) {
                        out.emit(value, at);
                        arguments.run(1, value, at, next);
                      }
                    }))
        .run(in, path);
  }

  private static void recurse(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    new Chain(
            (value, at, next) -> {
              out.emit(value, at);
              arguments.run(0, value, at, next);
            })
        .run(in, path);
  }

  /** One step of what is done again with each of its results. */
  private interface Step {
    void take(JsonNode value, @Nullable Path path, Sink next);
  }

  /**
   * Does a step again with each of its results, in their order. The last result of a step is gone
   * on with only after the step, so that a long chain of single results needs no deep stack.
   */
  private record Chain(Step step) {

    private record Held(JsonNode value, @Nullable Path path) {}

    void run(JsonNode in, @Nullable Path path) {
      Held next = new Held(in, path);
      while (next != null) {
        next = once(next);
      }
    }

    private @Nullable Held once(Held from) {
      @Nullable Held[] held = {null};
      try {
        step.take(
            from.value(),
            from.path(),
            (value, path) -> {
              Held before = held[0];
              held[0] = null;
              if (before != null) {
                run(before.value(), before.path());
              }
              held[0] = new Held(value, path);
            });
      } catch (JqError | Jump.Break failure) {
        Held before = held[0];
        if (before != null) {
          run(before.value(), before.path());
        }
        throw failure;
      }
      return held[0];
    }
  }
}
