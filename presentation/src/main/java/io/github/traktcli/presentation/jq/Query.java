package io.github.traktcli.presentation.jq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An expression of jq, as it was read. */
sealed interface Query {

  /** The input itself. */
  record Identity() implements Query {}

  /** {@code ..}. */
  record Descend() implements Query {}

  record Literal(JsonNode value) implements Query {}

  /** A text with expressions in it, which a format makes fit; without a format they are text. */
  record Text(String format, List<Query> parts) implements Query {}

  /** {@code @csv} and the like, alone. */
  record Format(String name) implements Query {}

  record Variable(String name) implements Query {}

  record Index(Query target, Query key) implements Query {}

  record Slice(Query target, @Nullable Query from, @Nullable Query to) implements Query {}

  record Iterate(Query target) implements Query {}

  record ArrayOf(@Nullable Query elements) implements Query {}

  record ObjectOf(List<Entry> entries) implements Query {}

  record Entry(Query key, Query value) {}

  record Negate(Query operand) implements Query {}

  record Pipe(Query first, Query then) implements Query {}

  record Comma(Query first, Query then) implements Query {}

  record Binary(Operator operator, Query left, Query right) implements Query {}

  record And(Query left, Query right) implements Query {}

  record Or(Query left, Query right) implements Query {}

  /** {@code //}. */
  record Alternative(Query first, Query otherwise) implements Query {}

  /** {@code =}. */
  record Assign(Query target, Query value) implements Query {}

  /** {@code |=}. */
  record Modify(Query target, Query update) implements Query {}

  /** {@code +=} and the like. */
  record Reckon(Operator operator, Query target, Query value) implements Query {}

  /** {@code //=}. */
  record Default(Query target, Query value) implements Query {}

  record If(Query condition, Query then, Query otherwise) implements Query {}

  /** A step that passes over what it does not fit, but is an error where no path leads. */
  record Fitting(Query step) implements Query {}

  /** Without a handler, errors are passed over. */
  record Try(Query body, @Nullable Query handler) implements Query {}

  record Reduce(Query source, List<Pattern> patterns, Query start, Query update) implements Query {}

  record Foreach(
      Query source, List<Pattern> patterns, Query start, Query update, @Nullable Query extract)
      implements Query {}

  /** {@code source as pattern ?// pattern | body}. */
  record Bind(Query source, List<Pattern> patterns, Query body) implements Query {}

  record Label(String name, Query body) implements Query {}

  record Break(String name) implements Query {}

  record Define(Definition definition, Query rest) implements Query {}

  /** The signature is the name with the number of arguments, as in {@code limit/2}. */
  record Call(String signature, List<Query> arguments) implements Query {}

  /** Parameters that begin with a dollar are values, others are expressions. */
  record Definition(String signature, List<String> parameters, Query body) {}

  /** What takes a value apart. */
  sealed interface Pattern {

    record Name(String variable) implements Pattern {}

    record Elements(List<Pattern> patterns) implements Pattern {}

    record Members(List<Member> members) implements Pattern {}

    /** A member may be bound to a variable, taken apart, or both. */
    record Member(Query key, @Nullable String variable, @Nullable Pattern pattern) {}
  }
}
