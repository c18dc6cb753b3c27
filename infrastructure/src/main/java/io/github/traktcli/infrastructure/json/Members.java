package io.github.traktcli.infrastructure.json;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.jr.ob.JSONObjectException;
import tools.jackson.jr.ob.api.ReaderWriterProvider;
import tools.jackson.jr.ob.api.ValueReader;
import tools.jackson.jr.ob.impl.CollectionReader;
import tools.jackson.jr.ob.impl.JSONReader;
import tools.jackson.jr.ob.impl.MapReader;
import tools.jackson.jr.type.ResolvedType;

/**
 * Reads the members of records as leniently as Trakt writes them: a count may come as {@code 45.0}
 * or {@code "45"}, and nulls in lists are passed over. What cannot be meant (an object in the place
 * of a text, a number beyond any range) is refused, or is as good as missing where {@link OddValue}
 * says so; the binder itself would take it for {@code null} and read on in the middle of it.
 */
final class Members extends ReaderWriterProvider {

  private final OddValue odd;
  private final Map<Class<?>, ValueReader> readers;

  Members(OddValue odd) {
    this.odd = odd;
    this.readers =
        Map.of(
            String.class, new Scalar(String.class, JsonParser::getValueAsString),
            Integer.class, new Scalar(Integer.class, Members::toInt),
            Long.class, new Scalar(Long.class, Members::toLong),
            Double.class, new Scalar(Double.class, Members::toDouble),
            Boolean.class, new Scalar(Boolean.class, Members::toBoolean));
  }

  @Override
  public @Nullable ValueReader findValueReader(JSONReader context, Class<?> type) {
    return readers.get(type);
  }

  @Override
  public ValueReader findCollectionReader(
      JSONReader context, Class<?> type, ResolvedType itemType, ValueReader itemReader) {
    return new Items(type, new CollectionReader(type, itemReader));
  }

  @Override
  public ValueReader findMapReader(
      JSONReader context, Class<?> type, ResolvedType valueType, ValueReader valueReader) {
    return new Shaped(type, new MapReader(type, valueReader), JsonToken.START_OBJECT, odd);
  }

  private static Object toInt(JsonParser parser) {
    return Math.toIntExact((Long) toLong(parser));
  }

  /** A fraction is cut off; numbers beyond the range are refused, never bent to fit. */
  private static long whole(double number) {
    if (!(Math.abs(number) <= 1L << 53)) {
      throw new ArithmeticException("no count");
    }
    return (long) number;
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new ArithmeticException("no number");
    }
    return number;
  }

  private static Object toLong(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> whole(parser.getDoubleValue());
      case VALUE_STRING -> Long.valueOf(parser.getString());
      default -> throw unexpected(parser);
    };
  }

  private static Object toDouble(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
      case VALUE_STRING -> finite(Double.parseDouble(parser.getString()));
      default -> throw unexpected(parser);
    };
  }

  private static Object toBoolean(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue() != 0;
      case VALUE_STRING ->
          switch (parser.getString()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unexpected(parser);
          };
      default -> throw unexpected(parser);
    };
  }

  static JSONObjectException unexpected(JsonParser parser) {
    return JSONObjectException.from(parser, "unexpected " + parser.currentToken());
  }

  private interface Conversion {
    @Nullable Object from(JsonParser parser);
  }

  private final class Scalar extends ValueReader {

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
        return odd.instead(parser);
      }
      try {
        return conversion.from(parser);
      } catch (ArithmeticException
          | NumberFormatException
          | InputCoercionException
          | JSONObjectException e) {
        return odd.instead(parser);
      }
    }
  }

  private final class Items extends ValueReader {

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
        return odd.instead(parser);
      }
      Collection<?> items = (Collection<?>) all.read(reader, parser);
      return items.contains(null) ? items.stream().filter(Objects::nonNull).toList() : items;
    }
  }
}
