package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Reads from a sample which members an item has, however deep. */
final class SampleFields {

  private SampleFields() {}

  /**
   * Returns paths such as {@code movie.ids.imdb}, in the order of the sample; numbers of items and
   * numbers that are names say nothing and are left out.
   *
   * @param sample an answer; one that is no JSON has no members
   */
  static List<String> of(String sample) {
    Set<String> paths = new LinkedHashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), sample)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean isEmpty = token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT;
        if (token.isScalarValue() || isEmpty) {
          String path = path(parser.streamReadContext());
          boolean hasDeeper = isEmpty && paths.stream().anyMatch(one -> one.startsWith(path + "."));
          if (!path.isEmpty() && !hasDeeper) {
            paths.add(path);
          }
        }
      }
    } catch (JacksonException e) {
      return List.of();
    }
    return List.copyOf(paths);
  }

  private static String path(TokenStreamContext place) {
    List<String> names = new ArrayList<>();
    for (TokenStreamContext at = place; at != null; at = at.getParent()) {
      String name = at.currentName();
      if (name != null && !name.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
        names.addFirst(name);
      }
    }
    return String.join(".", names);
  }
}
