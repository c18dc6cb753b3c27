package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Definition;
import io.github.traktcli.presentation.jq.Query.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an expression names and nobody has defined, before anything runs. As in jq, a function
 * is looked into when it is called.
 */
final class NameCheck {

  /** What is bound, innermost first. Functions remember where they stand. */
  private record Scope(@Nullable Scope outer, String name, @Nullable Definition definition) {}

  private final Builtins builtins;
  private final Set<Definition> seen = new HashSet<>();

  NameCheck(Builtins builtins) {
    this.builtins = builtins;
  }

  /**
   * Checks an expression.
   *
   * @throws UnreadableQuery names what is not defined
   */
  void check(Query query) {
    check(query, null);
  }

  private void check(@Nullable Query query, @Nullable Scope scope) {
    switch (query) {
      case null -> {}
      case Query.Identity _, Query.Descend _, Query.Literal _, Query.Format _ -> {}
      case Query.Text(String _, List<Query> parts) -> all(parts, scope);
      case Query.Variable(String name) -> variable(name, scope);
      case Query.Index(Query target, Query key) -> all(List.of(target, key), scope);
      case Query.Slice slice -> {
        check(slice.target(), scope);
        check(slice.from(), scope);
        check(slice.to(), scope);
      }
      case Query.Iterate(Query target) -> check(target, scope);
      case Query.ArrayOf(@Nullable Query elements) -> check(elements, scope);
      case Query.ObjectOf(List<Query.Entry> entries) ->
          entries.forEach(entry -> all(List.of(entry.key(), entry.value()), scope));
      case Query.Negate(Query operand) -> check(operand, scope);
      case Query.Pipe(Query first, Query then) -> all(List.of(first, then), scope);
      case Query.Comma(Query first, Query then) -> all(List.of(first, then), scope);
      case Query.Binary(Operator _, Query left, Query right) -> all(List.of(left, right), scope);
      case Query.And(Query left, Query right) -> all(List.of(left, right), scope);
      case Query.Or(Query left, Query right) -> all(List.of(left, right), scope);
      case Query.Alternative(Query first, Query then) -> all(List.of(first, then), scope);
      case Query.Assign(Query target, Query value) -> all(List.of(target, value), scope);
      case Query.Modify(Query target, Query update) -> all(List.of(target, update), scope);
      case Query.Reckon(Operator _, Query target, Query value) ->
          all(List.of(target, value), scope);
      case Query.Default(Query target, Query value) -> all(List.of(target, value), scope);
      case Query.If(Query condition, Query then, Query otherwise) ->
          all(List.of(condition, then, otherwise), scope);
      case Query.Fitting(Query step) -> check(step, scope);
      case Query.Try(Query body, @Nullable Query handler) -> {
        check(body, scope);
        check(handler, scope);
      }
      case Query.Reduce reduce -> {
        all(List.of(reduce.source(), reduce.start()), scope);
        check(reduce.update(), bound(reduce.patterns(), scope));
      }
      case Query.Foreach foreach -> {
        all(List.of(foreach.source(), foreach.start()), scope);
        Scope inner = bound(foreach.patterns(), scope);
        check(foreach.update(), inner);
        check(foreach.extract(), inner);
      }
      case Query.Bind(Query source, List<Pattern> patterns, Query body) -> {
        check(source, scope);
        check(body, bound(patterns, scope));
      }
      case Query.Label(String name, Query body) -> check(body, new Scope(scope, "*" + name, null));
      case Query.Break(String name) -> {
        if (find("*" + name, scope) == null) {
          throw new UnreadableQuery("there is no label $" + name + ".");
        }
      }
      case Query.Define(Definition definition, Query rest) ->
          check(rest, new Scope(scope, definition.signature(), definition));
      case Query.Call(String signature, List<Query> arguments) -> {
        call(signature, scope);
        all(arguments, scope);
      }
    }
  }

  private void all(List<Query> queries, @Nullable Scope scope) {
    queries.forEach(query -> check(query, scope));
  }

  private void variable(String name, @Nullable Scope scope) {
    if (find("$" + name, scope) == null && !builtins.hasVariable(name)) {
      throw new UnreadableQuery("$" + name + " is not defined.");
    }
  }

  private void call(String signature, @Nullable Scope scope) {
    Scope found = find(signature, scope);
    if (found == null) {
      if (!builtins.has(signature) || signature.startsWith("_")) {
        throw new UnreadableQuery(signature + " is not defined.", signature, builtins.signatures());
      }
      return;
    }
    Definition definition = found.definition();
    if (definition == null || !seen.add(definition)) {
      return;
    }
    Scope inner = found;
    for (String parameter : definition.parameters()) {
      if (parameter.startsWith("$")) {
        inner = new Scope(inner, parameter, null);
        inner = new Scope(inner, parameter.substring(1) + "/0", null);
      } else {
        inner = new Scope(inner, parameter + "/0", null);
      }
    }
    check(definition.body(), inner);
  }

  private @Nullable Scope bound(List<Pattern> patterns, @Nullable Scope scope) {
    Scope inner = scope;
    for (Pattern pattern : patterns) {
      inner = bound(pattern, inner);
    }
    return inner;
  }

  private @Nullable Scope bound(@Nullable Pattern pattern, @Nullable Scope scope) {
    return switch (pattern) {
      case null -> scope;
      case Pattern.Name(String variable) -> new Scope(scope, "$" + variable, null);
      case Pattern.Elements(List<Pattern> patterns) -> bound(patterns, scope);
      case Pattern.Members(List<Pattern.Member> members) -> {
        Scope inner = scope;
        for (Pattern.Member member : members) {
          check(member.key(), inner);
          if (member.variable() != null) {
            inner = new Scope(inner, "$" + member.variable(), null);
          }
          inner = bound(member.pattern(), inner);
        }
        yield inner;
      }
    };
  }

  private static @Nullable Scope find(String name, @Nullable Scope innermost) {
    Scope scope = innermost;
    while (scope != null && !scope.name.equals(name)) {
      scope = scope.outer;
    }
    return scope;
  }
}
