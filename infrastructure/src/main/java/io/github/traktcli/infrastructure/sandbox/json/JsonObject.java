package io.github.traktcli.infrastructure.sandbox.json;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that keeps the order of its members.
 *
 * <p>Values are what {@link JsonText} reads and writes: text, numbers, booleans, objects, lists,
 * null, and on the way out also instants and dates.
 */
public final class JsonObject {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** The text; null where there is none. */
  public static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The number; null for 0, which stands for none in the tables. */
  public static @Nullable Long orNull(long number) {
    return number == 0 ? null : Long.valueOf(number);
  }

  public JsonObject with(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  public JsonObject withAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  public JsonObject without(String name) {
    members.remove(name);
    return this;
  }

  public JsonObject copy() {
    return new JsonObject().withAll(this);
  }

  public Map<String, @Nullable Object> members() {
    return members;
  }

  public @Nullable Object get(String name) {
    return members.get(name);
  }

  public boolean has(String name) {
    return members.get(name) != null;
  }

  public Optional<String> text(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The member as text, empty where it is missing. */
  public String textOr(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** The member as a whole number; numbers written as text count, since clients send both. */
  public Optional<Long> number(String name) {
    return number(members.get(name));
  }

  private static Optional<Long> number(@Nullable Object value) {
    return switch (value) {
      case Number number -> Optional.of(number.longValue());
      case String text when text.matches("\\d{1,18}") -> Optional.of(Long.valueOf(text));
      case null, default -> Optional.empty();
    };
  }

  /** The member as a number, which may be written as text, too. */
  public Optional<Double> decimal(String name) {
    return switch (members.get(name)) {
      case Number number -> Optional.of(number.doubleValue());
      case String text when text.matches("\\d{1,18}(\\.\\d{1,18})?") ->
          Optional.of(Double.valueOf(text));
      case null, default -> Optional.empty();
    };
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  public Optional<JsonObject> object(String name) {
    return members.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** The objects in the list of that name; whatever else is in it is passed over. */
  public List<JsonObject> objects(String name) {
    List<JsonObject> found = new ArrayList<>();
    for (Object element : array(name)) {
      if (element instanceof JsonObject object) {
        found.add(object);
      }
    }
    return found;
  }

  /** The whole numbers in the list of that name. */
  public List<Long> numbers(String name) {
    List<Long> found = new ArrayList<>();
    for (Object element : array(name)) {
      number(element).ifPresent(found::add);
    }
    return found;
  }

  public List<?> array(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }

  /** The objects in the list of that name, to be changed in place; made when missing. */
  public List<JsonObject> rows(String name) {
    if (members.get(name) instanceof Rows rows) {
      return rows;
    }
    Rows rows = new Rows(objects(name));
    members.put(name, rows);
    return rows;
  }

  /** A list that is known to hold nothing but objects, so that it can be handed out as it is. */
  private static final class Rows extends ArrayList<JsonObject> {
    @Serial private static final long serialVersionUID = 1L;

    Rows(List<JsonObject> rows) {
      super(rows);
    }
  }
}
