package io.github.traktcli.infrastructure.json;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.jr.ob.JSON;

/**
 * Binds JSON to DTO records, leniently: unknown members are passed over, missing ones are {@code
 * null}. One reading gives both the DTO and the text of the item it was read from.
 */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JSON BINDER =
      JSON.builder(FACTORY)
          .register(new SnakeCase())
          .disable(JSON.Feature.WRITE_NULL_PROPERTIES)
          .enable(JSON.Feature.WRITE_RECORD_FIELDS_IN_DECLARATION_ORDER)
          .build();

  private Json() {}

  /**
   * Reads one value into a DTO.
   *
   * @param dto a record, or {@code Map.class} where the names of members are data themselves
   * @throws UnreadableJson when the text is no JSON or of another shape
   */
  public static <D> D read(String text, Class<D> dto) {
    return present(reading(text, parser -> bound(dto, parser)));
  }

  /**
   * Reads an object into a map of plain values: text, numbers, booleans, lists, maps and {@code
   * null}.
   *
   * @throws UnreadableJson when the text is no JSON object
   */
  public static Map<String, Object> readMap(String text) {
    return present(reading(text, BINDER::mapFrom));
  }

  /**
   * Reads any JSON value but {@code null} into plain values.
   *
   * @throws UnreadableJson when the text is no JSON
   */
  public static Object readAny(String text) {
    return present(reading(text, BINDER::anyFrom));
  }

  /**
   * Reads an array, each item with the text it was read from. Items that are {@code null} are
   * passed over.
   *
   * @throws UnreadableJson when the text is no JSON array of such items
   */
  public static <D, T> List<Sourced<T>> readArray(
      byte[] utf8, Class<D> dto, Function<? super D, ? extends T> mapping) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableJson("a list was expected");
      }
      List<Sourced<T>> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        D item = bound(dto, parser);
        int end = (int) parser.currentLocation().getByteOffset();
        if (item == null) {
          continue;
        }
        String source = new String(utf8, start, end - start, StandardCharsets.UTF_8);
        items.add(new Sourced<>(mapping.apply(item), new Document(source)));
      }
      requireEnd(parser);
      return items;
    } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
      throw new UnreadableJson(e);
    }
  }

  /** The binder itself cannot tell what a map without type arguments holds. */
  private static <D> @Nullable D bound(Class<D> dto, JsonParser parser) {
    return dto == Map.class ? dto.cast(BINDER.mapFrom(parser)) : BINDER.beanFrom(dto, parser);
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

  /** Writes a DTO, a map or a list as JSON; members that are {@code null} are left out. */
  public static String write(Object value) {
    return BINDER.asString(value);
  }
}
