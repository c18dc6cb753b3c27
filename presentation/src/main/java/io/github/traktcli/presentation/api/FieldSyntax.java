package io.github.traktcli.presentation.api;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns {@code key=value} arguments into a JSON object: {@code a[b]=1} is a member of a member,
 * {@code a[]=1} an item of an array, and {@code a[][b]=1} a member of the last item of one.
 */
final class FieldSyntax {

  private final Map<String, Object> object = new LinkedHashMap<>();

  /** Puts a value where its key says. */
  void put(String key, Object value) {
    List<String> path = path(key);
    put(object, path, value, key);
  }

  /** Returns what was put together. */
  Map<String, Object> object() {
    return object;
  }

  private static void put(Map<String, Object> into, List<String> path, Object value, String key) {
    String name = path.getFirst();
    if (path.size() == 1) {
      into.put(name, value);
      return;
    }
    List<String> rest = path.subList(1, path.size());
    if (!rest.getFirst().isEmpty()) {
      put(member(into, name, key), rest, value, key);
      return;
    }
    List<Object> items = items(into, name, key);
    if (rest.size() == 1) {
      items.add(value);
      return;
    }
    List<String> inItem = rest.subList(1, rest.size());
    if (inItem.getFirst().isEmpty()) {
      throw new InvalidInput("The field \"" + key + "\" is an array of arrays.");
    }
    boolean fresh =
        items.isEmpty()
            || !(items.getLast() instanceof Map<?, ?> last)
            || last.containsKey(inItem.getFirst());
    if (fresh) {
      items.add(new LinkedHashMap<String, Object>());
    }
    put(asObject(items.getLast(), key), inItem, value, key);
  }

  private static Map<String, Object> member(Map<String, Object> into, String name, String key) {
    return asObject(into.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>()), key);
  }

  @SuppressWarnings("unchecked") // only this class puts maps and lists in, and only of this kind
  private static Map<String, Object> asObject(Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new InvalidInput("The field \"" + key + "\" is both a value and an object.");
  }

  @SuppressWarnings("unchecked") // as above
  private static List<Object> items(Map<String, Object> into, String name, String key) {
    Object value = into.computeIfAbsent(name, _ -> new ArrayList<Object>());
    if (value instanceof List<?> list) {
      return (List<Object>) list;
    }
    throw new InvalidInput("The field \"" + key + "\" is both a value and an array.");
  }

  /** Cuts {@code a[b][]} into a, b and an empty text. */
  private static List<String> path(String key) {
    List<String> path = new ArrayList<>();
    int open = key.indexOf('[');
    path.add(open < 0 ? key : key.substring(0, open));
    while (open >= 0) {
      int close = key.indexOf(']', open);
      if (close < 0) {
        throw new InvalidInput("The field \"" + key + "\" has a [ without a ].");
      }
      path.add(key.substring(open + 1, close));
      if (close + 1 == key.length()) {
        break;
      }
      if (key.charAt(close + 1) != '[') {
        throw new InvalidInput("In the field \"" + key + "\" something stands between ] and [.");
      }
      open = close + 1;
    }
    if (path.getFirst().isEmpty()) {
      throw new InvalidInput("A field needs a name in front of its =.");
    }
    return path;
  }
}
