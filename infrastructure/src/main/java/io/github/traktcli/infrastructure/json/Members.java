package io.github.traktcli.infrastructure.json;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.jr.ob.JSONObjectException;
import tools.jackson.jr.ob.api.ReaderWriterProvider;
import tools.jackson.jr.ob.api.ValueReader;
import tools.jackson.jr.ob.impl.CollectionReader;
import tools.jackson.jr.ob.impl.JSONReader;
import tools.jackson.jr.type.ResolvedType;

/**
 * Reads the members of records as leniently as Trakt writes them: a count may come as {@code 45.0}
 * or {@code "45"}, and nulls in lists are passed over. An object or a list in the place of a plain
 * value is refused: the binder itself would take it for {@code null} and read on in the middle of
 * it.
 */
final class Members extends ReaderWriterProvider {

  private static final Map<Class<?>, ValueReader> READERS =
      Map.of(
          String.class, new Scalar(String.class, JsonParser::getValueAsString),
          Integer.class, new Scalar(Integer.class, Members::toInt),
          Long.class, new Scalar(Long.class, Members::toLong),
          Double.class, new Scalar(Double.class, Members::toDouble),
          Boolean.class, new Scalar(Boolean.class, Members::toBoolean));

  @Override
  public @Nullable ValueReader findValueReader(JSONReader context, Class<?> type) {
    return READERS.get(type);
  }

  @Override
  public ValueReader findCollectionReader(
      JSONReader context, Class<?> type, ResolvedType itemType, ValueReader itemReader) {
    return new Items(type, new CollectionReader(type, itemReader));
  }

  private static Object toInt(JsonParser parser) {
    return Math.toIntExact((Long) toLong(parser));
  }

  private static Object toLong(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
      case VALUE_STRING -> Long.valueOf(parser.getString());
      default -> throw unexpected(parser);
    };
  }

  private static Object toDouble(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_STRING -> Double.valueOf(parser.getString());
      default -> throw unexpected(parser);
    };
  }

  private static Object toBoolean(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue() != 0;
      case VALUE_STRING -> Boolean.valueOf(parser.getString());
      default -> throw unexpected(parser);
    };
  }

  private static JSONObjectException unexpected(JsonParser parser) {
    return JSONObjectException.from(parser, "unexpected " + parser.currentToken());
  }

  private interface Conversion {
    @Nullable Object from(JsonParser parser);
  }

  private static final class Scalar extends ValueReader {

    private final Conversion conversion;

    Scalar(Class<?> type, Conversion conversion) {
      super(type);
      this.conversion = conversion;
    }

    @Override
    public @Nullable Object read(JSONReader reader, JsonParser parser) {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_NULL) {
        return null;
      }
      if (token == null || !token.isScalarValue()) {
        throw unexpected(parser);
      }
      try {
        return conversion.from(parser);
      } catch (ArithmeticException | NumberFormatException e) {
        throw new JSONObjectException("unexpected " + token, e);
      }
    }
  }

  private static final class Items extends ValueReader {

    private final ValueReader all;

    Items(Class<?> type, ValueReader all) {
      super(type);
      this.all = all;
    }

    @Override
    public @Nullable Object read(JSONReader reader, JsonParser parser) {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return null;
      }
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw unexpected(parser);
      }
      Collection<?> items = (Collection<?>) all.read(reader, parser);
      return items.contains(null) ? items.stream().filter(Objects::nonNull).toList() : items;
    }
  }
}
