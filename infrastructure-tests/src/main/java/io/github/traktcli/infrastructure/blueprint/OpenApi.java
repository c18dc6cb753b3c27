package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can be compared of an OpenAPI document: paths, queries, schemas, and who may use an
 * operation. The last is in headings of symbols and key words, and in {@code security}.
 */
final class OpenApi {

  private final Map<?, ?> document;
  private final Map<?, ?> schemas;

  private OpenApi(Map<?, ?> document) {
    this.document = document;
    schemas = object(object(document.get("components")).get("schemas"));
  }

  /**
   * Reads a document.
   *
   * @throws io.github.traktcli.infrastructure.json.UnreadableJson when it is no JSON object
   */
  static List<Facts> read(String text) {
    return new OpenApi(Json.readMap(text)).operations();
  }

  private List<Facts> operations() {
    List<Facts> operations = new ArrayList<>();
    object(document.get("paths"))
        .forEach(
            (path, item) -> {
              Collection<?> shared = list(object(item).get("parameters"));
              object(item)
                  .forEach(
                      (method, operation) -> {
                        if (isMethod(method.toString())) {
                          operations.add(
                              operation(
                                  method.toString(), path.toString(), object(operation), shared));
                        }
                      });
            });
    return operations;
  }

  private static boolean isMethod(String key) {
    return switch (key) {
      case "get", "post", "put", "delete", "patch" -> true;
      default -> false;
    };
  }

  private Facts operation(
      String method, String path, Map<?, ?> operation, Collection<?> sharedParameters) {
    Set<String> query = new TreeSet<>();
    Map<String, Set<String>> values = new TreeMap<>();
    for (Collection<?> parameters : List.of(sharedParameters, list(operation.get("parameters")))) {
      for (Object parameter : parameters) {
        parameter(object(parameter), query, values);
      }
    }
    Set<String> response = new TreeSet<>();
    object(operation.get("responses"))
        .forEach((status, answer) -> response.addAll(fields(object(answer))));
    UriTemplate template =
        UriTemplate.of(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    return new Facts(
        method.toUpperCase(Locale.ROOT),
        template,
        new TreeSet<>(template.variables()),
        query,
        values,
        fields(object(operation.get("requestBody"))),
        response,
        access(operation),
        Optional.empty());
  }

  private Facts.Access access(Map<?, ?> operation) {
    String description = operation.get("description") instanceof String text ? text : "";
    String headings =
        description
            .lines()
            .filter(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return new Facts.Access(
        oauth(headings, operation.containsKey("security") ? operation : document),
        vip(headings),
        headings.contains("limited access") || description.contains("access is currently limited"));
  }

  /** Where both a token and none will do, the headings say whether it is of use. */
  private static Markers.Access oauth(String headings, Map<?, ?> secured) {
    if (secured.get("security") instanceof Collection<?> ways) {
      if (ways.stream().noneMatch(OpenApi::wantsToken)) {
        return Markers.Access.NONE;
      }
      if (ways.stream().allMatch(OpenApi::wantsToken)) {
        return Markers.Access.REQUIRED;
      }
    }
    if (headings.contains("oauth required")) {
      return Markers.Access.REQUIRED;
    }
    return headings.contains("oauth optional") ? Markers.Access.OPTIONAL : Markers.Access.NONE;
  }

  /** The key of the app is wanted everywhere; whatever else is named is the user's token. */
  private static boolean wantsToken(@Nullable Object way) {
    return object(way).keySet().stream()
        .anyMatch(scheme -> scheme.toString().toLowerCase(Locale.ROOT).contains("oauth"));
  }

  private static Markers.Vip vip(String headings) {
    if (headings.contains("vip only")) {
      return Markers.Vip.ONLY;
    }
    return headings.contains("vip enhanced") ? Markers.Vip.ENHANCED : Markers.Vip.NO;
  }

  private void parameter(Map<?, ?> parameter, Set<String> query, Map<String, Set<String>> values) {
    String name = String.valueOf(parameter.get("name"));
    if ("query".equals(parameter.get("in"))) {
      query.add(name);
    }
    Set<String> allowed = new LinkedHashSet<>();
    allowed(parameter.get("schema"), allowed);
    if (!allowed.isEmpty()) {
      values.put(name, allowed);
    }
  }

  private static void allowed(@Nullable Object schema, Set<String> allowed) {
    list(object(schema).get("enum")).forEach(value -> allowed.add(String.valueOf(value)));
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      list(object(schema).get(choice)).forEach(branch -> allowed(branch, allowed));
    }
  }

  private Set<String> fields(Map<?, ?> message) {
    Map<?, ?> json = object(object(message.get("content")).get("application/json"));
    return FieldTables.ofSchema(json.get("schema"), schemas);
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Collection<?> list(@Nullable Object value) {
    return value instanceof Collection<?> collection ? collection : List.of();
  }
}
