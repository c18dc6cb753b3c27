package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step with a question mark behind it, such as {@code .a[0]?}: where it does not fit a value,
 * that value is passed over and the next one comes. What stands before the step, or works out its
 * key, fails as ever.
 */
final class OptionalStep {

  // No expression can say these names.
  private static final String KEY = "";
  private static final String FROM = " ";

  private OptionalStep() {}

  static Query of(Query step) {
    return switch (step) {
      case Query.Index(Query target, Query key) ->
          bound(KEY, key, after(target, new Query.Index(Parser.INPUT, named(KEY, key))));
      case Query.Slice(Query target, @Nullable Query from, @Nullable Query to) -> {
        Query slice =
            new Query.Slice(
                Parser.INPUT,
                from == null ? null : named(FROM, from),
                to == null ? null : named(KEY, to));
        yield bound(FROM, from, bound(KEY, to, after(target, slice)));
      }
      case Query.Iterate(Query target) -> after(target, new Query.Iterate(Parser.INPUT));
      default -> throw new IllegalArgumentException("no step: " + step);
    };
  }

  private static Query after(Query target, Query step) {
    Query attempt = new Query.Fitting(step);
    return target.equals(Parser.INPUT) ? attempt : new Query.Pipe(target, attempt);
  }

  private static Query bound(String name, @Nullable Query key, Query body) {
    return key == null || key instanceof Query.Literal
        ? body
        : new Query.Bind(key, List.of(new Pattern.Name(name)), body);
  }

  private static Query named(String name, Query key) {
    return key instanceof Query.Literal ? key : new Query.Variable(name);
  }
}
