package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.application.transfer.source.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export with what is expected of it. */
record Fixture(String name, Path folder, JsonNode expected) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Says how it came about, and nothing about what is found. */
  private static final Set<String> REMARKS =
      Set.of(
          "resolve",
          "derived",
          "after_resolve",
          "target",
          "same_day_index",
          "logged_on",
          "note_source",
          "language_hint",
          "confidence");

  static Stream<Fixture> in(String group) {
    Path root = root(group);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(folder -> Files.exists(folder.resolve("expected.json")))
          .sorted()
          .map(folder -> of(root, folder))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path root(String group) {
    try {
      return Path.of(
          java.util.Objects.requireNonNull(
                  Fixture.class.getResource("/io/github/traktcli/infrastructure/transfer/" + group))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fixture of(Path root, Path folder) {
    try {
      return new Fixture(
          root.relativize(folder).toString().replace('\\', '/'),
          folder,
          JSON.readTree(Files.readString(folder.resolve("expected.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> inputs() {
    List<String> inputs = new ArrayList<>();
    expected.get("input").forEach(name -> inputs.add(folder.resolve(name.asString()).toString()));
    return inputs;
  }

  List<Map<String, Object>> list(String name) {
    List<Map<String, Object>> list = new ArrayList<>();
    expected.path(name).forEach(entry -> list.add(map(entry)));
    return list;
  }

  private static Map<String, Object> map(JsonNode node) {
    Map<String, Object> map = new TreeMap<>();
    node.properties()
        .forEach(
            entry -> {
              Object value = value(entry.getValue());
              if (value != null && !REMARKS.contains(entry.getKey())) {
                map.put(entry.getKey(), value);
              }
            });
    return map;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      return map(node);
    }
    if (node.isArray()) {
      List<@Nullable Object> values = new ArrayList<>();
      node.forEach(each -> values.add(value(each)));
      return values;
    }
    return node.isNull()
        ? null
        : node.isInt()
            ? (Object) node.asInt()
            : node.isBoolean() ? node.asBoolean() : node.asString();
  }

  ReadOptions options() {
    ZoneId zone = ZoneOffset.UTC;
    Optional<String> user = Optional.empty();
    Optional<Duration> minimum = Optional.empty();
    Optional<String> animeMap = Optional.empty();
    Optional<String> format = Optional.empty();
    Optional<String> dateFormat = Optional.empty();
    Map<String, String> columns = new TreeMap<>();
    Set<String> choices = new HashSet<>();
    for (JsonNode option : expected.path("options")) {
      String[] words = option.asString().split(" ", -1);
      switch (words[0]) {
        case "--zone", "--tz" -> zone = ZoneId.of(words[1]);
        case "--profile", "--user" -> user = Optional.of(words[1]);
        case "--min-duration" ->
            minimum =
                Optional.of(
                    words[1].endsWith("m")
                        ? Duration.ofMinutes(Long.parseLong(words[1].replace("m", "")))
                        : Duration.ofSeconds(Long.parseLong(words[1])));
        case "--anime-map" ->
            animeMap =
                words[1].equals("none")
                    ? Optional.empty()
                    : Optional.of(folder.resolve(words[1]).toString());
        case "--imdb-list" -> choices.add("list=" + words[1]);
        case "--undated" -> choices.add("undated=" + words[1]);
        case "--list" -> choices.add("list=" + option.asString().substring(7));
        case "--choice" -> choices.add(words[1]);
        case "--from" -> format = Optional.of(words[1]);
        case "--date-format" -> dateFormat = Optional.of(words[1]);
        case "--map" -> {
          for (String column : option.asString().substring(6).split(",", -1)) {
            String[] sides = column.split("=", 2);
            columns.put(sides[0], sides[1]);
          }
        }
        case "--date-only" -> {}
        default -> throw new IllegalArgumentException(option.asString());
      }
    }
    return new ReadOptions(format, zone, dateFormat, user, minimum, animeMap, columns, choices);
  }

  @Override
  public String toString() {
    return name;
  }
}
