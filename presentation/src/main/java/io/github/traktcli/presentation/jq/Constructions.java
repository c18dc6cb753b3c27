package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Entry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of the results of expressions; where these are many, one for each combination. */
final class Constructions {

  private final Evaluator evaluator;

  Constructions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  ArrayNode array(@Nullable Query elements, @Nullable Env env, JsonNode in) {
    ArrayNode array = Values.array();
    if (elements != null) {
      evaluator.each(
          elements,
          env,
          in,
          value -> {
            array.add(value);
            Bounds.elements(array.size());
          });
    }
    return array;
  }

  /** Makes the key of a slice. */
  void slice(Query.Slice slice, @Nullable Env env, JsonNode in, Consumer<JsonNode> out) {
    bound(
        slice.from(),
        env,
        in,
        from ->
            bound(
                slice.to(),
                env,
                in,
                to -> {
                  ObjectNode key = Values.object();
                  key.set("start", from);
                  key.set("end", to);
                  out.accept(key);
                }));
  }

  private void bound(
      @Nullable Query bound, @Nullable Env env, JsonNode in, Consumer<JsonNode> out) {
    if (bound == null) {
      out.accept(Values.NULL);
    } else {
      evaluator.each(bound, env, in, out);
    }
  }

  /** The last part varies slowest. */
  void text(
      String format,
      List<Query> parts,
      int part,
      String rest,
      @Nullable Env env,
      JsonNode in,
      Sink out) {
    if (part < 0) {
      out.emit(Values.text(rest), null);
      return;
    }
    boolean plain = parts.get(part) instanceof Query.Literal && part % 2 == 0;
    evaluator.each(
        parts.get(part),
        env,
        in,
        value -> {
          String text =
              plain || format.isEmpty()
                  ? Values.asText(value)
                  : Formats.apply(format, value).stringValue();
          text(format, parts, part - 1, text + rest, env, in, out);
        });
  }

  void object(
      List<Entry> entries, int entry, ObjectNode object, @Nullable Env env, JsonNode in, Sink out) {
    if (entry == entries.size()) {
      out.emit(object, null);
      return;
    }
    evaluator.each(
        entries.get(entry).key(),
        env,
        in,
        key -> {
          if (!key.isString()) {
            throw new JqError("Cannot use " + Values.described(key) + " as object key");
          }
          evaluator.each(
              entries.get(entry).value(),
              env,
              in,
              value -> {
                ObjectNode more = Values.object().setAll(object);
                more.set(key.stringValue(), value);
                object(entries, entry + 1, more, env, in, out);
              });
        });
  }
}
