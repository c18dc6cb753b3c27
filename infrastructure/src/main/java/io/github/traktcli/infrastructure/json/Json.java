package io.github.traktcli.infrastructure.json;

import io.github.traktcli.application.document.Sourced;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.jr.ob.JSON;

/**
 * Binds JSON to DTO records, leniently: unknown members are passed over, missing ones are {@code
 * null}. One reading gives both the DTO and the text of the item it was read from.
 */
public final class Json {

  /** A number of any length is one odd value and no more; nobody reckons with it. */
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build();

  /** The faster reading of fractions takes longer to load than thousands of ratings to be read. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private static final JSON STRICT = binder(OddValue.REFUSED);
  private static final JSON LENIENT = binder(OddValue.MISSING);

  private Json() {}

  private static JSON binder(OddValue odd) {
    return JSON.builder(FACTORY)
        .register(new SnakeCase(odd))
        .disable(JSON.Feature.WRITE_NULL_PROPERTIES)
        .enable(JSON.Feature.WRITE_RECORD_FIELDS_IN_DECLARATION_ORDER)
        .build();
  }

  /**
   * Reads one value that this client may have written itself into a DTO.
   *
   * @param dto a record, or {@code Map.class} where the names of members are data themselves
   * @throws UnreadableJson when the text is no JSON or of another shape, however deep inside
   */
  public static <D> D read(String text, Class<D> dto) {
    return present(reading(text, parser -> bound(STRICT, dto, parser)));
  }

  /**
   * Reads one answer of Trakt into a DTO. Members that cannot be what they should be are {@code
   * null}.
   *
   * @param dto a record, or {@code Map.class} where the names of members are data themselves
   * @throws UnreadableJson when the text is no JSON or of another shape as a whole
   */
  public static <D> D readAnswer(String text, Class<D> dto) {
    return present(reading(text, parser -> bound(LENIENT, dto, parser)));
  }

  /**
   * Reads an object into a map of plain values: text, numbers, booleans, lists, maps and {@code
   * null}.
   *
   * @throws UnreadableJson when the text is no JSON object
   */
  public static Map<String, Object> readMap(String text) {
    return present(reading(text, STRICT::mapFrom));
  }

  /**
   * Reads any JSON value but {@code null} into plain values.
   *
   * @throws UnreadableJson when the text is no JSON
   */
  public static Object readAny(String text) {
    return present(reading(text, STRICT::anyFrom));
  }

  /**
   * Reads an array that Trakt sent, item by item. Items that are of another shape, and members of
   * them, are empty; of plain values those are passed over.
   *
   * @param utf8 is closed behind the end
   */
  public static <D, T> JsonArray<T> array(
      InputStream utf8, Class<D> dto, Function<? super D, ? extends T> mapping) {
    return new JsonArray<>(
        new WellFormed(utf8),
        text -> FACTORY.createParser(ObjectReadContext.empty(), text),
        parser -> {
          D item = item(dto, parser);
          return item == null ? null : mapping.apply(item);
        });
  }

  /**
   * Reads an array whole.
   *
   * @throws UnreadableJson when the text is no JSON array
   */
  public static <D, T> List<Sourced<T>> readArray(
      byte[] utf8, Class<D> dto, Function<? super D, ? extends T> mapping) {
    List<Sourced<T>> items = new ArrayList<>();
    Json.<D, T>array(new ByteArrayInputStream(utf8), dto, mapping).forEachRemaining(items::add);
    return items;
  }

  private static <D> @Nullable D item(Class<D> dto, JsonParser parser) {
    D item = bound(LENIENT, dto, parser);
    if (item != null) {
      return item;
    }
    return dto == Map.class
        ? dto.cast(Map.of())
        : dto.isRecord() ? LENIENT.beanFrom(dto, "{}") : null;
  }

  /** The binder itself cannot tell what a map without type arguments holds. */
  private static <D> @Nullable D bound(JSON binder, Class<D> dto, JsonParser parser) {
    if (dto != Map.class) {
      return binder.beanFrom(dto, parser);
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return null;
    }
    return dto.cast(binder.mapFrom(parser));
  }

  private static <V extends @Nullable Object> V reading(
      String text, Function<JsonParser, V> binding) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new UnreadableJson("it is empty");
      }
      V value = binding.apply(parser);
      requireEnd(parser);
      return value;
    } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
      throw new UnreadableJson(e);
    }
  }

  private static void requireEnd(JsonParser parser) {
    if (parser.nextToken() != null) {
      throw new UnreadableJson("something follows its end");
    }
  }

  private static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new UnreadableJson("a value is missing");
    }
    return value;
  }

  /** Returns what a document holds at a path of names; nothing where that ends before. */
  public static @Nullable Object member(Map<?, ?> document, String... path) {
    Object value = document;
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  /** Writes a DTO, a map or a list as JSON; members that are {@code null} are left out. */
  public static String write(Object value) {
    return STRICT.asString(value);
  }
}
