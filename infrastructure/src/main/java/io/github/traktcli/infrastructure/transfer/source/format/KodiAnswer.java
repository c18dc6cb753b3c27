package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.file.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What Kodi answers when it is asked for its library: films, series and episodes with the members
 * that its files have as elements.
 */
final class KodiAnswer {

  /** The arrays of an answer, with the elements that are their like. */
  private static final Map<String, String> ARRAYS =
      Map.of("movies", "movie", "tvshows", "tvshow", "episodes", "episodedetails");

  private KodiAnswer() {}

  /** Returns whether a document is an answer of Kodi. */
  static boolean is(Probe file) {
    return file.shape() instanceof Json json
        && json.root() == Json.Root.OBJECT
        && json.has("jsonrpc", "result");
  }

  /** Takes an entry in the form of an element. */
  @FunctionalInterface
  interface Taking {
    void element(XmlElement element, ImportOrigin at);
  }

  static void read(Probe file, Taking taking) {
    Map<String, BiConsumer<String, JsonNode>> wanted = new HashMap<>();
    ARRAYS.forEach(
        (array, name) ->
            wanted.put(
                "$.result." + array,
                (path, node) ->
                    taking.element(element(name, node), ImportOrigin.path(file.name(), path))));
    JsonEntries.read(file, wanted);
  }

  private static XmlElement element(String name, JsonNode node) {
    List<XmlElement> children = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String of = member.getKey().toLowerCase(Locale.ROOT);
      if (member.getValue().isObject() && of.equals("uniqueid")) {
        for (Map.Entry<String, JsonNode> id : member.getValue().properties()) {
          children.add(leaf(of, Map.of("type", id.getKey()), id.getValue()));
        }
      } else if (member.getValue().isValueNode()) {
        children.add(leaf(of.equals("imdbnumber") ? "id" : of, Map.of(), member.getValue()));
      }
    }
    return new XmlElement(name, Map.of(), "", children);
  }

  private static XmlElement leaf(String name, Map<String, String> attributes, JsonNode value) {
    return new XmlElement(name, attributes, value.isNull() ? "" : value.asString(""), List.of());
  }
}
