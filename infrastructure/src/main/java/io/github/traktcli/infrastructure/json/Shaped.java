package io.github.traktcli.infrastructure.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.jr.ob.api.ValueReader;
import tools.jackson.jr.ob.impl.JSONReader;

/** Reads what begins as it should, and leaves everything else to {@link OddValue}. */
final class Shaped extends ValueReader {

  private final ValueReader reader;
  private final JsonToken beginning;
  private final OddValue odd;

  Shaped(Class<?> type, ValueReader reader, JsonToken beginning, OddValue odd) {
    super(type);
    this.reader = reader;
    this.beginning = beginning;
    this.odd = odd;
  }

  @Override
  public @Nullable Object read(JSONReader context, JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    return parser.currentToken() == beginning ? reader.read(context, parser) : odd.instead(parser);
  }
}
