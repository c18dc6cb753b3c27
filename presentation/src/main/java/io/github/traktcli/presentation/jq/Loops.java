package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Pattern;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Binds values to variables, once or in loops. */
final class Loops {

  private final Evaluator evaluator;

  Loops(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a loop has come to. */
  private static final class State {
    JsonNode value;
    @Nullable Path path;

    State(JsonNode value, @Nullable Path path) {
      this.value = value;
      this.path = path;
    }
  }

  void reduce(Query.Reduce reduce, @Nullable Env env, JsonNode in, @Nullable Path path, Sink out) {
    evaluator.run(
        reduce.start(),
        env,
        in,
        path,
        (start, at) -> {
          Accumulation gathered =
              path == null ? Accumulation.of(evaluator, reduce.update(), start) : null;
          if (gathered != null && reduce.patterns().size() == 1) {
            Pattern pattern = reduce.patterns().getFirst();
            evaluator.each(
                reduce.source(), env, in, value -> take(pattern, value, env, gathered::step));
            out.emit(gathered.value(), null);
            return;
          }
          State state = new State(start, at);
          evaluator.each(
              reduce.source(),
              env,
              in,
              value ->
                  bind(
                      reduce.patterns(),
                      value,
                      env,
                      (next, to) -> {
                        state.value = next;
                        state.path = to;
                      },
                      (inner, sink) -> step(reduce.update(), inner, state, sink)));
          out.emit(state.value, state.path);
        });
  }

  void foreach(
      Query.Foreach foreach, @Nullable Env env, JsonNode in, @Nullable Path path, Sink out) {
    evaluator.run(
        foreach.start(),
        env,
        in,
        path,
        (start, at) -> {
          State state = new State(start, at);
          evaluator.each(
              foreach.source(),
              env,
              in,
              value ->
                  bind(
                      foreach.patterns(),
                      value,
                      env,
                      out,
                      (inner, sink) ->
                          step(
                              foreach.update(),
                              inner,
                              state,
                              (next, to) -> {
                                state.value = next;
                                state.path = to;
                                extract(foreach.extract(), inner, next, to, sink);
                              })));
        });
  }

  /** An update without a result leaves null. */
  private void step(Query update, @Nullable Env env, State state, Sink out) {
    JsonNode value = state.value;
    Path path = state.path;
    state.value = Values.NULL;
    state.path = Path.worked(path);
    evaluator.run(update, env, value, path, out);
  }

  private void extract(
      @Nullable Query extract, @Nullable Env env, JsonNode in, @Nullable Path path, Sink out) {
    if (extract == null) {
      out.emit(in, path);
    } else {
      evaluator.run(extract, env, in, path, out);
    }
  }

  /**
   * Binds a value to the first pattern with which the body ends without an error, or to the last.
   */
  void bind(
      List<Pattern> patterns,
      JsonNode value,
      @Nullable Env env,
      Sink out,
      BiConsumer<@Nullable Env, Sink> body) {
    if (patterns.size() == 1) {
      take(patterns.getFirst(), value, env, inner -> body.accept(inner, out));
      return;
    }
    Env all = env;
    for (Pattern pattern : patterns) {
      all = empty(pattern, all);
    }
    attempt(patterns, value, all, out, body);
  }

  private void attempt(
      List<Pattern> patterns,
      JsonNode value,
      @Nullable Env env,
      Sink out,
      BiConsumer<@Nullable Env, Sink> body) {
    Pattern first = patterns.getFirst();
    if (patterns.size() == 1) {
      take(first, value, env, inner -> body.accept(inner, out));
      return;
    }
    Jump.attempt(
        sink -> take(first, value, env, inner -> body.accept(inner, sink)),
        out,
        error -> attempt(patterns.subList(1, patterns.size()), value, env, out, body));
  }

  /** Variables of the other patterns are null. */
  private static @Nullable Env empty(@Nullable Pattern pattern, @Nullable Env env) {
    return switch (pattern) {
      case null -> env;
      case Pattern.Name(String variable) -> Env.value(env, variable, Values.NULL);
      case Pattern.Elements(List<Pattern> patterns) -> {
        Env all = env;
        for (Pattern element : patterns) {
          all = empty(element, all);
        }
        yield all;
      }
      case Pattern.Members(List<Pattern.Member> members) -> {
        Env all = env;
        for (Pattern.Member member : members) {
          String variable = member.variable();
          all = variable == null ? all : Env.value(all, variable, Values.NULL);
          all = empty(member.pattern(), all);
        }
        yield all;
      }
    };
  }

  private void take(
      Pattern pattern, JsonNode value, @Nullable Env env, Consumer<@Nullable Env> body) {
    switch (pattern) {
      case Pattern.Name(String variable) -> body.accept(Env.value(env, variable, value));
      case Pattern.Elements(List<Pattern> patterns) -> elements(patterns, 0, value, env, body);
      case Pattern.Members(List<Pattern.Member> members) -> members(members, 0, value, env, body);
    }
  }

  private void elements(
      List<Pattern> patterns,
      int at,
      JsonNode value,
      @Nullable Env env,
      Consumer<@Nullable Env> body) {
    if (at == patterns.size()) {
      body.accept(env);
      return;
    }
    JsonNode element = Paths.get(value, JqNumbers.of(at));
    take(patterns.get(at), element, env, inner -> elements(patterns, at + 1, value, inner, body));
  }

  private void members(
      List<Pattern.Member> members,
      int at,
      JsonNode value,
      @Nullable Env env,
      Consumer<@Nullable Env> body) {
    if (at == members.size()) {
      body.accept(env);
      return;
    }
    Pattern.Member member = members.get(at);
    evaluator.each(
        member.key(),
        env,
        value,
        key -> {
          JsonNode found = Paths.get(value, key);
          String variable = member.variable();
          Env inner = variable == null ? env : Env.value(env, variable, found);
          Pattern pattern = member.pattern();
          if (pattern == null) {
            members(members, at + 1, value, inner, body);
          } else {
            take(pattern, found, inner, deeper -> members(members, at + 1, value, deeper, body));
          }
        });
  }
}
